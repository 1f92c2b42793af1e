package sourcebook.clean;

import java.util.List;
import sourcebook.model.Block;

/**
 * What one look at the words of a block tells of it, before anything around it is looked at.
 *
 * @param line its shape
 * @param words how many runs of letters and digits there are, at least 1
 * @param function the share of them that are function words of any language, from 0 to 1
 * @param capitals the share of words beginning with a capital among those beginning with a letter
 * @param notices how many words are such as notices are made of: subscriptions, rights, cookies
 * @param networks how many are names of networks and words of sharing
 * @param lives how many are such as are said of authors
 * @param credits how many are such as stand under pictures
 * @param leads how many are such as lead on to other texts
 * @param times how many are months, weekdays, years and the like
 * @param addressing how many address the reader or speak for the page
 * @param label what kind of label it is
 * @param leading whether its first word leads on to other texts or to a network
 * @param signed whether it begins as a byline does
 */
record Gauge(
    Line line,
    int words,
    double function,
    double capitals,
    int notices,
    int networks,
    int lives,
    int credits,
    int leads,
    int times,
    int addressing,
    Label label,
    boolean leading,
    boolean signed) {
  private static final long NOTICE = Phrases.bit("notice-word");
  private static final long NETWORK = Phrases.bit("share-word") | Phrases.bit("network");
  private static final long LIFE = Phrases.bit("bio-word");
  private static final long CREDIT = Phrases.bit("credit-word");
  private static final long LEAD = Phrases.bit("more-word");
  private static final long TIME = Phrases.bit("month") | Phrases.bit("time-word");
  private static final long YOU = Phrases.bit("you-word");
  private static final long BYLINE = Phrases.bit("byline-mark");
  private static final int YEAR = 4;

  /** From how many words on a block that ends as a sentence does is prose. */
  private static final int PROSE = 10;

  private static final double MARKED = 0.15;

  /** The longest line that may be a date or a byline. */
  private static final int SHORT = 16;

  /** What the words of each block of a draft tell. */
  static Gauge[] of(Draft draft) {
    Gauge[] gauges = new Gauge[draft.size()];
    for (int i = 0; i < gauges.length; i++) {
      gauges[i] = of(draft.block(i), draft.line(i));
    }
    return gauges;
  }

  static Gauge of(Block block, Line line) {
    List<String> tokens = line.tokens();
    int function = 0;
    int notices = 0;
    int networks = 0;
    int lives = 0;
    int credits = 0;
    int leads = 0;
    int times = 0;
    int addressing = 0;
    for (String token : tokens) {
      long kinds = Phrases.word(token);
      if (kinds != 0) {
        function += (kinds & Phrases.FUNCTION) != 0 ? 1 : 0;
        notices += (kinds & NOTICE) != 0 ? 1 : 0;
        networks += (kinds & NETWORK) != 0 ? 1 : 0;
        lives += (kinds & LIFE) != 0 ? 1 : 0;
        credits += (kinds & CREDIT) != 0 ? 1 : 0;
        leads += (kinds & LEAD) != 0 ? 1 : 0;
        times += (kinds & TIME) != 0 ? 1 : 0;
        addressing += (kinds & YOU) != 0 ? 1 : 0;
      }
      times += isYear(token) ? 1 : 0;
    }
    int words = Math.max(1, tokens.size());
    long first = Phrases.kinds(tokens.get(0));
    return new Gauge(
        line,
        words,
        function / (double) words,
        capitals(block.words()),
        notices,
        networks,
        lives,
        credits,
        leads,
        times + clocks(line.plain()),
        addressing,
        Label.of(line, tokens, networks),
        (first & (LEAD | NETWORK)) != 0,
        (first & BYLINE) != 0);
  }

  /** Whether it is a paragraph of prose rather than a line of something. */
  boolean prose() {
    return line.prose(PROSE);
  }

  /** Whether it says when and little more. */
  boolean dated() {
    return times > 0 && line.words() <= SHORT && !(line.closed() && line.words() > PROSE);
  }

  /** Whether it has the words that pages are made of around a text. */
  boolean marked() {
    return label.residue() && label != Label.NUMBER
        || label == Label.RIGHTS
        || share(notices) > MARKED
        || share(networks) > MARKED
        || share(leads) > MARKED;
  }

  /** The share of its words that are among so many. */
  double share(int some) {
    return some / (double) words;
  }

  private static boolean isYear(String token) {
    return token.length() == YEAR
        && (token.startsWith("19") || token.startsWith("20"))
        && Character.isDigit(token.charAt(2))
        && Character.isDigit(token.charAt(3));
  }

  /** How many times a colon stands between two digits. */
  private static int clocks(String plain) {
    int clocks = 0;
    for (int i = plain.indexOf(':', 1); i > 0 && i + 1 < plain.length(); ) {
      boolean clock =
          Character.isDigit(plain.charAt(i - 1)) && Character.isDigit(plain.charAt(i + 1));
      clocks += clock ? 1 : 0;
      i = plain.indexOf(':', i + 1);
    }
    return clocks;
  }

  private static double capitals(String words) {
    int begun = 0;
    int capitals = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = !small && Character.isUpperCase(c);
      boolean letter = small || capital || c != ' ' && Character.isLetter(c);
      if (letter && !inside) {
        begun++;
        capitals += capital ? 1 : 0;
      }
      inside = letter || c != ' ' && (Character.isDigit(c) || inside && Key.isApostrophe(c));
    }
    return begun == 0 ? 0 : capitals / (double) begun;
  }
}
