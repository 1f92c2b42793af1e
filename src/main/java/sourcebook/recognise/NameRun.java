package sourcebook.recognise;

import java.util.List;
import sourcebook.model.HeadNouns;
import sourcebook.model.Lexicon;
import sourcebook.model.States;
import sourcebook.model.Tokens;

/** Tells how far a name reaches in the words of one block. */
final class NameRun {
  private static final Lexicon LINKS =
      Lexicon.of(
          List.of(
              "al", "el", "ul", "bin", "ibn", "bint", "de", "la", "van", "von", "der", "den", "of",
              "for", "the", "and"));
  private static final Lexicon CLAUSES = Lexicon.of(List.of("of", "for", "the", "and"));
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final int LONGEST = 9;

  private final Tokens words;
  private final boolean[] taken;
  private final Capitals capitals;

  /**
   * The names of a block.
   *
   * @param taken which of its words belong to known names
   */
  NameRun(Tokens words, boolean[] taken, Capitals capitals) {
    this.words = words;
    this.taken = taken;
    this.capitals = capitals;
  }

  /** Whether a word, small as it may be, joins the capitalised words of a name. */
  static boolean isLink(Tokens words, int word) {
    return LINKS.has(words, word);
  }

  boolean isTaken(int word) {
    return taken[word];
  }

  /** Whether a name may begin with a word: it has a capital, or is an article bound to one. */
  boolean begins(int word) {
    return words.capital(word)
        || Particles.CLEAR_ARTICLES.has(words, word)
            && words.hyphened(word)
            && words.capital(word + 1)
            && !taken[word + 1];
  }

  /** The last word of the name that begins with a word. */
  int end(int first) {
    int last = first;
    int i = first + 1;
    while (i < words.count() && i - first < LONGEST && isOpen(i - 1) && !taken[i]) {
      if (words.capital(i) && !Particles.CLEAR_ARTICLES.has(words, i)
          || words.hyphened(i - 1) && Particles.CLEAR_ARTICLES.has(words, i - 1)) {
        last = i;
      } else if (!LINKS.has(words, i) || CLAUSES.has(words, i) && !goesOn(first, i)) {
        break;
      }
      i++;
    }
    return last;
  }

  /** Whether the name may go on behind a word. */
  private boolean isOpen(int word) {
    boolean pair = words.hyphened(word) && (words.acronym(word) || States.of(words, word));
    return words.joined(word) && words.stem(word) == words.end(word) && !pair;
  }

  /** Whether {@code of}, {@code for}, {@code the} or {@code and} stands inside the name. */
  private boolean goesOn(int first, int link) {
    if (link + 1 >= words.count()) {
      return false;
    }
    if (words.is(link, "the")) {
      return words.is(link - 1, "of") || words.is(link - 1, "for");
    }
    if (words.is(link, "and")) {
      boolean sign = words.surface(link).equals("&");
      return sign ? words.capital(link + 1) : joinsTwo(first, link);
    }
    boolean headed = hasHead(first, link);
    boolean article = words.is(link + 1, "the");
    boolean plain =
        link == first + 1
            && words.is(link, "of")
            && words.capital(link + 1)
            && !words.acronym(first)
            && !words.acronym(link + 1)
            && !States.of(words, link + 1)
            && !capitals.endsName(words, link + 1)
            && (capitals.isSmall(words, first) || !capitals.endsName(words, first));
    return headed ? article || words.capital(link + 1) : plain;
  }

  /**
   * Whether {@code and} joins two parts of one name: {@code the Food and Drug Administration},
   * {@code Ministry of Labour and Trade}.
   */
  private boolean joinsTwo(int first, int link) {
    if (!words.capital(link + 1) || words.acronym(link - 1)) {
      return false;
    }
    boolean known = first > 0 && words.joined(first - 1) && words.is(first - 1, "the");
    if (known && link == first + 1 && !HeadNouns.isBody(words.stemmed(first))) {
      int last = link + 1;
      while (words.joined(last) && words.capital(last + 1)) {
        last++;
      }
      return last > link + 1 && HeadNouns.isBody(words.stemmed(last));
    }
    String head = words.stemmed(first);
    return words.is(first + 1, "of") && (head.equals("ministry") || head.equals("department"));
  }

  private boolean hasHead(int first, int end) {
    for (int i = first; i < end; i++) {
      if (HeadNouns.of(words.stemmed(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last word of the body that a small noun makes of a name, or of the word for a state: {@code
   * Iraqi government}, {@code US intelligence service}, {@code Costa group}; the end of the name
   * where there is none.
   */
  int body(int first, int last) {
    if (first != last || !words.joined(last) || words.stem(last) != words.end(last)) {
      return last;
    }
    boolean state = States.of(words, first);
    boolean name =
        !state
            && !words.acronym(first)
            && !Beside.isTitle(words, first)
            && !NO_NAMES.has(words, first);
    int next = last + 1;
    if (taken[next] || words.capital(next)) {
      return last;
    }
    if (state) {
      int named = Institutions.end(words, next);
      if (named > 0 && !taken[named]) {
        return named;
      }
      boolean two = words.joined(next) && !words.capital(next + 1) && !taken[next + 1];
      if (two && HeadNouns.makesBodyOfState(words.folded(next) + " " + words.stemmed(next + 1))) {
        return next + 1;
      }
    }
    String noun = words.stemmed(next);
    boolean makes =
        state && HeadNouns.makesBodyOfState(noun)
            || name && capitals.isLarge(words, first) && HeadNouns.makesBodyOfName(noun);
    return makes ? next : last;
  }
}
