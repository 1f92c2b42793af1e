package sourcebook.clean;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Words folded for comparison: lower case, letters and digits, one blank between. */
final class Key {
  private static final char GAP = 0;
  private static final char NOTHING = 1;
  private static final char[] ASCII = ascii();

  private Key() {}

  /** {@code Don't SHOUT, 'Weiss'} → {@code dont shout weiss}. */
  static String of(String words) {
    byte[] key = new byte[words.length()];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int folded = c < ASCII.length ? ASCII[c] : folded(words.codePointAt(i));
      if (folded >= ASCII.length) {
        return beyondAscii(words);
      }
      if (folded <= NOTHING) {
        blank |= folded == GAP;
        continue;
      }
      if (blank && length > 0) {
        key[length++] = ' ';
      }
      blank = false;
      key[length++] = (byte) folded;
    }
    return new String(key, 0, length, StandardCharsets.US_ASCII);
  }

  /** The same where a letter is beyond ASCII, and lower case a matter of more than one letter. */
  private static String beyondAscii(String words) {
    StringBuilder key = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      int folded = folded(c);
      if (folded > NOTHING) {
        if (blank && key.length() > 0) {
          key.append(' ');
        }
        blank = false;
        key.appendCodePoint(folded);
      } else {
        blank |= folded == GAP;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** A number for the first word of the key, as far as its letters are ASCII. */
  static long opening(String words) {
    long opening = 0;
    for (int i = 0; i < words.length(); i++) {
      int folded = folded(words.codePointAt(i));
      if (folded >= ASCII.length || folded == GAP && opening != 0) {
        return opening;
      }
      opening = folded > NOTHING ? opening * 31 + folded : opening;
    }
    return opening;
  }

  /** Whether a character is dropped without parting words. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '\u00ad' || c == '\u200b' || c == '\u200c';
  }

  /**
   * A letter or digit, one of ASCII in lower case; {@code 0} for what parts words, {@code 1} for
   * what is dropped.
   */
  private static int folded(int c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return c;
    }
    return isApostrophe(c) ? NOTHING : GAP;
  }

  private static char[] ascii() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      boolean word = Character.isLetterOrDigit(c);
      folded[c] = word ? Character.toLowerCase(c) : isApostrophe(c) ? NOTHING : GAP;
    }
    return folded;
  }
}
