package sourcebook.recognise;

import java.util.List;
import sourcebook.model.Footing;
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
              "rue",
              "calle",
              "avenue",
              "boulevard",
              "شارع",
              "مدرسة"));

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

  private final String text;
  private final Tokens tokens;
  private final boolean[] taken;
  private final NameWords words;

  /**
   * The neighbourhood of the names in one block.
   *
   * @param taken which words belong to names by themselves
   */
  Neighbourhood(String text, Tokens tokens, Capitals capitals, boolean[] taken) {
    this.text = text;
    this.tokens = tokens;
    this.taken = taken;
    this.words = new NameWords(text, tokens, capitals, taken);
  }

  /** The words that it is made of. */
  NameWords words() {
    return words;
  }

  /**
   * What a name stands on.
   *
   * @param first its first word
   * @param last its last
   */
  Footing footing(Footing.Reach reach, int first, int last) {
    int left = words.before(first);
    String title = "";
    if (left >= 0 && isOther(left)) {
      return another(reach, left, last);
    }
    if (left >= 0 && TITLES.has(tokens, left) && !taken[left]) {
      int from = left;
      while (words.before(from) >= 0 && TITLES.has(tokens, words.before(from))) {
        from = words.before(from);
      }
      title = text.substring(tokens.start(from), tokens.end(left));
    } else if (left >= 0 && words.isName(left)) {
      return another(reach, begin(left), last);
    }
    return new Footing(reach, title, longer(first, last), false);
  }

  /** Whether a word says that the name behind it is another's: {@code the younger}, so-called. */
  private boolean isOther(int word) {
    boolean soCalled = tokens.is(word, "called") && word > 0 && tokens.is(word - 1, "so");
    return soCalled || OTHERS.has(tokens, word);
  }

  private Footing another(Footing.Reach reach, int first, int last) {
    return new Footing(reach, "", text.substring(tokens.start(first), tokens.stem(last)), true);
  }

  /** The longer name that goes on behind a name; empty where none does. */
  private String longer(int first, int last) {
    boolean younger = tokens.joined(last) && GENERATIONS.has(tokens, last + 1);
    int end = younger ? last + 1 : words.isPlain() ? end(first, last) : last;
    return end > last ? text.substring(tokens.start(first), tokens.stem(end)) : "";
  }

  /** What the whole name of a person stands on: what goes on behind it makes it another's. */
  Footing ofPerson(Footing.Reach reach, int first, int last) {
    int left = words.before(first);
    if (left >= 0 && isOther(left)) {
      return another(reach, left, last);
    }
    return new Footing(reach, "", longer(first, last), false);
  }

  /**
   * What the name of a body stands on: a name before it makes it another's, and one behind it where
   * it is a single word.
   */
  Footing ofBody(Footing.Reach reach, int first, int last) {
    int left = words.before(first);
    // Virginia Democrats are Democrats.
    boolean plural = first == last && tokens.folded(first).endsWith("s");
    if (!plural && left >= 0 && words.isName(left)) {
      return another(reach, begin(left), last);
    }
    int right = first == last ? words.behind(last) : -1;
    boolean more = right >= 0 && words.isName(right) && !GENERIC.has(tokens, right);
    return new Footing(reach, "", more ? longer(first, last) : "", false);
  }

  /** What the name of a country stands on, which may be a person's too: {@code Jordan Smith}. */
  Footing ofCountry(Footing.Reach reach, int first, int last) {
    int left = words.before(first);
    if (first == last && left >= 0 && words.isName(left) && GIVEN_NAMES.has(tokens, left)) {
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

  private int begin(int word) {
    int begin = word;
    while (word - begin < LONGEST
        && words.before(begin) >= 0
        && words.isName(words.before(begin))) {
      begin = words.before(begin);
    }
    return begin;
  }

  /** The last word of the longer name that goes on behind a name. */
  private int end(int first, int last) {
    int end = last;
    while (end - last < LONGEST && words.behind(end) >= 0 && words.isName(words.behind(end))) {
      end = words.behind(end);
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
