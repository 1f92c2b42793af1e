package sourcebook.render;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The section of a list under which a name stands: its first letter from A to Z, the digits, or its
 * script.
 *
 * @param order place among the sections: letters, digits, scripts, signs
 * @param id slug
 * @param label what a reader sees
 */
record Letter(int order, String id, String label) implements Comparable<Letter> {
  private static final Comparator<Letter> ORDER =
      Comparator.comparingInt(Letter::order).thenComparing(Letter::id);

  /** The section of a name. */
  static Letter of(String name) {
    String folded = folded(name);
    int first = folded.codePoints().filter(Letter::leads).findFirst().orElse(' ');
    if (first >= 'a' && first <= 'z') {
      String letter = Character.toString(first);
      return new Letter(0, letter, letter.toUpperCase(Locale.ROOT));
    }
    if (Character.isDigit(first)) {
      return new Letter(1, "digits", "0–9");
    }
    UnicodeScript script = UnicodeScript.of(first);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return new Letter(3, "signs", "Signs");
    }
    String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    boolean latin = script == UnicodeScript.LATIN;
    return new Letter(2, words.replace(' ', '-'), latin ? "Other Latin" : label);
  }

  /** Whether a name can stand under a sign: an apostrophe that is a letter, as ʿ is, leads none. */
  private static boolean leads(int c) {
    return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }

  /** A name as lists order it: without accents and in lower case. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.appendCodePoint(Character.toLowerCase(c)));
    return folded.toString();
  }

  @Override
  public int compareTo(Letter other) {
    return ORDER.compare(this, other);
  }
}
