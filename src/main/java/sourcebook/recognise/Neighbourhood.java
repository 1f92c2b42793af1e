package sourcebook.recognise;

import java.util.List;
import sourcebook.model.Footing;
import sourcebook.model.FunctionWords;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;

/**
 * What stands beside a name: a title before it, or other words with capitals, with which it is part
 * of a longer name.
 *
 * <p>{@code General Costa} has a title; {@code Rui Costa} is another who bears the name, {@code
 * Costa Bridge} a thing that is called after one, {@code the Costa family} a body. No part of a
 * longer name are the first word of a sentence that stands small elsewhere, an acronym, a demonym,
 * a day, and what belongs to another mention.
 */
final class Neighbourhood {
  private static final Lexicon TITLES = Lexicon.of("titles.txt");
  private static final Lexicon OPENINGS = Lexicon.of("openings.txt");
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final Lexicon KINS =
      Lexicon.of(
          List.of(
              "family",
              "clan",
              "brothers",
              "sisters",
              "dynasty",
              "group",
              "faction",
              "school",
              "twins",
              "siblings"));
  private static final Lexicon GENERATIONS =
      Lexicon.of(List.of("jr", "sr", "ii", "iii", "iv", "junior", "senior"));

  /** Words before a name that say that it is another's, or a thing's. */
  private static final Lexicon OTHERS =
      Lexicon.of(
          List.of(
              "younger",
              "elder",
              "widow",
              "née",
              "nee",
              "another",
              "so called",
              "called",
              "rue",
              "calle",
              "avenue",
              "boulevard",
              "شارع",
              "مدرسة"));

  private static final Lexicon THE =
      Lexicon.of(List.of("the", "der", "die", "das", "le", "les", "los", "il"));

  /** Words that make another region of the name of a country, before it and behind it. */
  private static final Lexicon REGIONS =
      Lexicon.of(
          List.of(
              "northern",
              "southern",
              "western",
              "eastern",
              "central",
              "north",
              "south",
              "east",
              "west",
              "latin",
              "equatorial",
              "new",
              "lake"));

  private static final Lexicon LANDS =
      Lexicon.of(
          List.of("sea", "river", "delta", "valley", "lake", "gulf", "ocean", "strait", "basin"));

  private static final Lexicon GENERIC = Lexicon.of("generic.txt");
  private static final Lexicon GIVEN_NAMES = Lexicon.of("given-names.txt");
  private static final int LONGEST = 6;
  private static final int LONGEST_HEADING = 20;

  private final String text;
  private final Tokens tokens;
  private final Capitals capitals;
  private final boolean[] taken;
  private final boolean plain;

  /**
   * The neighbourhood of the names in one block.
   *
   * @param taken which words belong to names by themselves
   */
  Neighbourhood(String text, Tokens tokens, Capitals capitals, boolean[] taken) {
    this.text = text;
    this.tokens = tokens;
    this.capitals = capitals;
    this.taken = taken;
    this.plain = !isTitleCase(text, tokens);
  }

  /** Whether a block is a heading, or stands for one, in which all words have capitals. */
  private static boolean isTitleCase(String text, Tokens tokens) {
    boolean sentence = ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (sentence || tokens.count() > LONGEST_HEADING) {
      return false;
    }
    int large = 0;
    int small = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (!FunctionWords.any(tokens.folded(i))) {
        large += tokens.capital(i) ? 1 : 0;
        small += tokens.capital(i) ? 0 : 1;
      }
    }
    return large > 2 * small;
  }

  /** Whether a capital tells a name here. */
  boolean isPlain() {
    return plain;
  }

  /**
   * What a name stands on.
   *
   * @param first its first word
   * @param last its last
   */
  Footing footing(Footing.Reach reach, int first, int last) {
    int left = before(first);
    String title = "";
    if (left >= 0 && OTHERS.has(tokens, left)) {
      return another(reach, left, last);
    }
    if (left >= 0 && TITLES.has(tokens, left) && !taken[left]) {
      int from = left;
      while (before(from) >= 0 && TITLES.has(tokens, before(from))) {
        from = before(from);
      }
      title = text.substring(tokens.start(from), tokens.end(left));
    } else if (left >= 0 && plain && isName(left)) {
      return another(reach, begin(left), last);
    }
    return new Footing(reach, title, longer(first, last), false);
  }

  private Footing another(Footing.Reach reach, int first, int last) {
    return new Footing(reach, "", text.substring(tokens.start(first), tokens.stem(last)), true);
  }

  /** The longer name that goes on behind a name; empty where none does. */
  private String longer(int first, int last) {
    boolean younger = tokens.joined(last) && GENERATIONS.has(tokens, last + 1);
    int end = younger ? last + 1 : plain ? end(first, last) : last;
    return end > last ? text.substring(tokens.start(first), tokens.stem(end)) : "";
  }

  /** What the whole name of a person stands on: what goes on behind it makes it another's. */
  Footing ofPerson(Footing.Reach reach, int first, int last) {
    int left = before(first);
    if (left >= 0 && OTHERS.has(tokens, left)) {
      return another(reach, left, last);
    }
    return new Footing(reach, "", longer(first, last), false);
  }

  /**
   * What the name of a body stands on: a name before it makes it another's, and one behind it where
   * it is a single word.
   */
  Footing ofBody(Footing.Reach reach, int first, int last) {
    int left = before(first);
    // Virginia Democrats are Democrats.
    boolean plural = first == last && tokens.folded(first).endsWith("s");
    if (plain && !plural && left >= 0 && isName(left)) {
      return another(reach, begin(left), last);
    }
    int right = first == last ? behind(last) : -1;
    boolean more = plain && right >= 0 && isName(right) && !GENERIC.has(tokens, right);
    return new Footing(reach, "", more ? longer(first, last) : "", false);
  }

  /** What the name of a country stands on, which may be a person's too: {@code Jordan Smith}. */
  Footing ofCountry(Footing.Reach reach, int first, int last) {
    int left = before(first);
    if (plain && first == last && left >= 0 && isName(left) && GIVEN_NAMES.has(tokens, left)) {
      return another(reach, left, last);
    }
    if (left >= 0 && tokens.capital(left) && REGIONS.has(tokens, left)) {
      return another(reach, left, last);
    }
    if (tokens.joined(last) && tokens.capital(last + 1) && LANDS.has(tokens, last + 1)) {
      return new Footing(
          reach, "", text.substring(tokens.start(first), tokens.stem(last + 1)), false);
    }
    boolean person = first == last && GIVEN_NAMES.has(tokens, first);
    return new Footing(reach, "", person ? longer(first, last) : "", false);
  }

  /**
   * Whether a part of a name is rather a word: behind an article, a day or month, or first in a
   * sentence where the source also writes it small.
   */
  boolean isWord(int first, int last) {
    if (first != last) {
      return false;
    }
    boolean article = tokens.joined(first - 1) && THE.has(tokens, first - 1);
    boolean opens = !tokens.joined(first - 1) && capitals.isSmall(tokens, first);
    return article || opens || NO_NAMES.has(tokens, first);
  }

  /** The initials right before a name, without points: {@code JP} of {@code J. P. Harlan}. */
  String initials(int first) {
    StringBuilder initials = new StringBuilder();
    for (int i = first - 1; tokens.joined(i) && isInitials(i); i--) {
      String letters = tokens.text(i).replace(".", "");
      initials.insert(0, letters);
    }
    return initials.toString();
  }

  private boolean isInitials(int word) {
    return tokens.isInitial(word)
        || (tokens.acronym(word) && tokens.text(word).indexOf('.') > 0 && tokens.capital(word));
  }

  /** The word before that may belong to the same name, articles and particles passed over. */
  private int before(int word) {
    int before = word - 1;
    while (tokens.joined(before) && isLink(before)) {
      before--;
    }
    return tokens.joined(before) && tokens.stem(before) == tokens.end(before) ? before : -1;
  }

  /** Whether a word ties the words around it to one name. */
  private boolean isLink(int word) {
    return Particles.OF_SURNAMES.has(tokens, word)
        || Particles.CLEAR_ARTICLES.has(tokens, word)
        || (Particles.ARTICLES.has(tokens, word) && tokens.hyphened(word));
  }

  private int begin(int word) {
    int begin = word;
    while (word - begin < LONGEST && before(begin) >= 0 && isName(before(begin))) {
      begin = before(begin);
    }
    return begin;
  }

  /** Whether a word may be part of a longer name. */
  private boolean isName(int word) {
    boolean name =
        tokens.capital(word)
            && !taken[word]
            && !tokens.acronym(word)
            && tokens.end(word) - tokens.start(word) > 1;
    return name && !isCommon(word) && !TITLES.has(tokens, word);
  }

  private boolean isCommon(int word) {
    return FunctionWords.any(tokens.folded(word))
        || OPENINGS.has(tokens, word)
        || tokens.folded(word).endsWith("ly")
        || NO_NAMES.has(tokens, word)
        || (capitals.isSmall(tokens, word) && !capitals.isLarge(tokens, word));
  }

  /** The word behind that may belong to the same name, articles and particles passed over. */
  private int behind(int word) {
    int behind = word;
    do {
      if (!tokens.joined(behind) || tokens.stem(behind) != tokens.end(behind)) {
        return -1;
      }
      behind++;
    } while (behind < tokens.count() && isLink(behind));
    return behind;
  }

  /** The last word of the longer name that goes on behind a name. */
  private int end(int first, int last) {
    int end = last;
    while (end - last < LONGEST && behind(end) >= 0 && isName(behind(end))) {
      end = behind(end);
    }
    boolean kin =
        end == last
            && tokens.joined(last)
            && tokens.stem(last) == tokens.end(last)
            && KINS.has(tokens, last + 1)
            && first > 0
            && tokens.is(first - 1, "the");
    return kin ? last + 1 : end;
  }
}
