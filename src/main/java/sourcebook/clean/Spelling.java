package sourcebook.clean;

import java.lang.Character.UnicodeScript;

/**
 * What can stand in a word, as far as case and script tell: no capital after a small letter, no two
 * scripts.
 */
final class Spelling {
  /** Signs that often stand behind a word. */
  static final String COMMON = "…–—’‘“”»«›‹™®·•\u00a0°¹²³№¡¿";

  private static final String PARTING = "’‘ʼ ";

  private Spelling() {}

  /** Whether it is of a script that is seldom found as a single letter. */
  static boolean foreign(int point) {
    return Character.isLetter(point)
        && UnicodeScript.of(point) != UnicodeScript.LATIN
        && Character.getType(point) != Character.MODIFIER_LETTER;
  }

  /**
   * Whether the characters can be words or parts of them, as far as case and script go; apostrophes
   * and blanks may part letters, and a sign may end the last word.
   */
  static boolean plain(String words, int at, int end) {
    boolean camel = letter(words, at - 1) && Character.isLowerCase(words.charAt(at - 1));
    if (camel && Character.isUpperCase(words.charAt(at))) {
      return false;
    }
    for (int i = at; i < end; i++) {
      char c = words.charAt(i);
      boolean last = i == end - 1 && !letter(words, end) && COMMON.indexOf(c) >= 0;
      boolean parts = PARTING.indexOf(c) >= 0 || last;
      if (!letter(words, i) && !(parts && letter(words, i - 1)) || i > at && jars(words, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a capital after a small letter, or a letter after one of another script. */
  static boolean jars(String words, int at) {
    char left = at > 0 ? words.charAt(at - 1) : ' ';
    char right = at < words.length() ? words.charAt(at) : ' ';
    if (!spells(left) || !spells(right)) {
      return false;
    }
    return Character.isLowerCase(left) && Character.isUpperCase(right)
        || UnicodeScript.of(left) != UnicodeScript.of(right);
  }

  /** Whether a letter stands at a place, which may lie outside. */
  static boolean letter(String words, int at) {
    return at >= 0 && at < words.length() && spells(words.charAt(at));
  }

  /** Whether a letter or digit stands at a place. */
  static boolean wordy(String words, int at) {
    return at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }

  /** Whether a Latin letter stands at a place. */
  static boolean latin(String words, int at) {
    return letter(words, at) && UnicodeScript.of(words.charAt(at)) == UnicodeScript.LATIN;
  }

  /** Whether it is a letter that words are made of, and no accent by itself. */
  static boolean spells(char c) {
    return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }
}
