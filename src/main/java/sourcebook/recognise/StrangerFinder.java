package sourcebook.recognise;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.FunctionWords;
import sourcebook.model.Hint;
import sourcebook.model.Lexicon;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.States;
import sourcebook.model.Stranger;
import sourcebook.model.Tokens;

/**
 * Finds what looks like a name and names no actor: runs of capitalised words, acronyms, bodies of
 * state, Arabic words behind a title.
 *
 * <p>Titles before a name are left out of it: {@code President Ana Costa} is {@code Ana Costa}. A
 * single word that only ever begins a sentence is none, nor one that also stands with a small
 * letter.
 */
final class StrangerFinder {
  private static final Lexicon ARABIC_TITLES = Lexicon.of("titles-ar.txt");
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final Lexicon OPENINGS = Lexicon.of("openings.txt");
  private static final String SENTENCE_OPENS = ".!?…:;\"“”‘«*-–—•؟";
  private static final Lexicon ANY =
      Lexicon.of(List.of("a", "an", "any", "each", "every", "no", "some", "other", "another"));
  private static final int GERMAN = FunctionWords.bit("de");

  private final Source source;
  private final List<Tokens> tokens;
  private final Capitals capitals;
  private final int language;
  private final List<Stranger> strangers = new ArrayList<>();

  /**
   * A finder for one source.
   *
   * @param tokens the words of each of its blocks
   */
  StrangerFinder(Source source, List<Tokens> tokens, Capitals capitals, String language) {
    this.source = source;
    this.tokens = tokens;
    this.capitals = capitals;
    this.language = FunctionWords.bit(language);
  }

  /** The strangers of a block that stand outside the mentions in it. */
  List<Stranger> find(int index, List<ActorMention> mentions, int from) {
    strangers.clear();
    if (capitals.tell(index)) {
      Tokens words = tokens.get(index);
      NameRun run = new NameRun(words, taken(words, mentions, from), capitals);
      int i = 0;
      while (i < words.count()) {
        i = run.isTaken(i) ? i + 1 : read(source.blocks().get(index), words, run, i);
      }
    }
    return List.copyOf(strangers);
  }

  private static boolean[] taken(Tokens words, List<ActorMention> mentions, int from) {
    boolean[] taken = new boolean[words.count()];
    int mention = 0;
    for (int i = 0; i < taken.length; i++) {
      while (mention < mentions.size() && mentions.get(mention).span().end() <= words.start(i)) {
        mention++;
      }
      taken[i] =
          words.start(i) < from
              || (mention < mentions.size() && mentions.get(mention).span().start() < words.end(i));
    }
    return taken;
  }

  /** Reads what begins with a word; gives the word behind it. */
  private int read(Block block, Tokens words, NameRun run, int first) {
    if (ARABIC_TITLES.has(words, first)) {
      return arabic(block, words, run, first);
    }
    if (!run.begins(first)) {
      return institution(block, words, run, first);
    }
    if (isFunction(words, first) && !words.acronym(first)) {
      return first + 1;
    }
    int last = run.end(first);
    int body = run.body(first, last);
    if (body > last) {
      add(block, words, first, body, List.of(Hint.BODY));
    } else {
      name(block, words, first, last, begins(block.words(), words.start(first)), false);
    }
    return body + 1;
  }

  /** A body that is written small, with the word for a state before it where there is one. */
  private int institution(Block block, Tokens words, NameRun run, int first) {
    int last = Institutions.end(words, first);
    if (last < 0 || run.isTaken(last)) {
      return first + 1;
    }
    boolean any = first > 0 && words.joined(first - 1) && ANY.has(words, first - 1);
    int from = first;
    if (Institutions.isOwner(words, first - 1) && !run.isTaken(first - 1)) {
      from = first - 1;
    }
    if (!any) {
      add(block, words, from, last, List.of(Hint.BODY));
    }
    return last + 1;
  }

  /**
   * Whether a word stands where any word has a capital: first, or behind a stop, colon or quote.
   */
  private static boolean begins(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || SENTENCE_OPENS.indexOf(text.charAt(before)) >= 0;
  }

  private int arabic(Block block, Tokens words, NameRun run, int title) {
    int last = title;
    for (int i = title + 1; i <= title + 2 && i < words.count() && !run.isTaken(i); i++) {
      if (!words.joined(i - 1)) {
        break;
      }
      last = i;
    }
    if (last == title + 2) {
      add(block, words, title + 1, last, List.of(Hint.TITLE));
    }
    return last + 1;
  }

  private void name(
      Block block, Tokens words, int first, int last, boolean begins, boolean titled) {
    for (int i = first + 1; i < last; i++) {
      if (Beside.isTitle(words, i) && !NameRun.isLink(words, i - 1)) {
        boolean opening = begins && i == first + 1 && !capitals.isLarge(words, first);
        if (!opening) {
          name(block, words, first, i - 1, begins, titled);
        }
        name(block, words, i + 1, last, false, true);
        return;
      }
    }
    int from = first;
    if (begins && from < last && isOpening(words, from)) {
      from++;
    }
    boolean title = titled;
    while (from <= last && isNoPart(words, from, from < last)) {
      title = Beside.isTitle(words, from);
      from++;
    }
    int to = last;
    while (to > from && isNoEnd(words, from, to)) {
      to--;
    }
    boolean opens = begins && from == first;
    if (from > to || !hasOwnWord(words, from, to, opens)) {
      return;
    }
    List<Hint> hints = Beside.hints(block.words(), words, from, to, title && from > first);
    if (from < to || standsAlone(words, from, opens, hints)) {
      add(block, words, from, to, hints);
    }
  }

  private boolean isOpening(Tokens words, int first) {
    String word = words.folded(first);
    boolean adverb = word.endsWith("ly") || word.endsWith("ing");
    return capitals.isSmall(words, first)
        || OPENINGS.has(words, first)
        || adverb && !capitals.isLarge(words, first);
  }

  private boolean isNoEnd(Tokens words, int from, int to) {
    boolean function = isFunction(words, to) && !words.acronym(to);
    boolean kind = NO_NAMES.has(words, to) && from == to - 1 && States.of(words, from);
    return function || kind;
  }

  private boolean isFunction(Tokens words, int word) {
    return (FunctionWords.languages(words, word) & language) != 0;
  }

  private boolean standsAlone(Tokens words, int word, boolean opens, List<Hint> hints) {
    String folded = words.stemmed(word);
    boolean state = States.named(folded).isPresent();
    if (state) {
      return !folded.equals("us") || words.acronym(word);
    }
    boolean known = NO_NAMES.has(folded) || States.of(words, word);
    if (words.acronym(word)) {
      return !known;
    }
    boolean doubtful = opens && !capitals.isLarge(words, word);
    boolean noun =
        language == GERMAN && !capitals.endsName(words, word) && !hints.contains(Hint.TITLE);
    return !known && !doubtful && !noun && !capitals.isSmall(words, word) && folded.length() > 1;
  }

  /** Whether a run has a word that is no demonym, title or mere beginning of a sentence. */
  private boolean hasOwnWord(Tokens words, int from, int to, boolean begins) {
    if (from == to) {
      return true;
    }
    for (int i = from; i <= to; i++) {
      boolean opening = i == from && begins && !capitals.isLarge(words, i);
      boolean common =
          NO_NAMES.has(words, i) || Beside.isTitle(words, i) || NameRun.isLink(words, i);
      if (!opening && !common) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoPart(Tokens words, int word, boolean more) {
    if (words.acronym(word) && !Beside.isTitle(words, word)) {
      return false;
    }
    boolean adjective =
        more
            && (NO_NAMES.has(words, word) || States.of(words, word))
            && Beside.isTitle(words, word + 1);
    return Beside.isTitle(words, word)
        || adjective
        || NameRun.isLink(words, word) && !words.capital(word) && !words.hyphened(word)
        || isFunction(words, word);
  }

  private void add(Block block, Tokens words, int first, int last, List<Hint> hints) {
    int start = words.start(first);
    int end = words.stem(last);
    strangers.add(
        new Stranger(
            new Span(source.id(), block.number(), start, end),
            source.line(block, start),
            block.words().substring(start, end),
            hints));
  }
}
