package sourcebook.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two spellings of a name are one: lower case, no accents, no apostrophes, one
 * shape for each Arabic letter.
 *
 * <p>Hyphens and blanks part words alike, so {@code al-Khazali}, {@code Al Khazali} and {@code Al-
 * Khazali} are {@code al khazali}; {@code Asa'ib} and {@code Asa’ib} are {@code asaib}; {@code
 * أَحمد} and {@code احمد} are one. Romanisation is left alone: {@code Kazimi} is not {@code
 * Kadhimi}.
 */
public final class Folding {
  /** Below it stand the characters that {@link #ascii} folds. */
  static final char ASCII = 128;

  private static final String[] FOLDED = new String[Character.MAX_VALUE + 1];
  private static final byte[] LETTERS = letters();

  private Folding() {}

  private static byte[] letters() {
    byte[] letters = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      letters[c] = (byte) (plain ? c : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : 0);
    }
    return letters;
  }

  /** The folded form of an ASCII letter or digit, 0 of other ASCII characters. */
  static char ascii(char c) {
    return (char) LETTERS[c];
  }

  /** The folded words of a text, parted by single blanks. */
  public static String of(String text) {
    Tokens tokens = Tokens.of(text);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      folded.append(i == 0 ? "" : " ").append(tokens.folded(i));
    }
    return folded.toString();
  }

  /** Whether a character is one of the many that stand for an apostrophe, hamza or ‘ayn. */
  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', '＇' -> true;
      default -> false;
    };
  }

  /** Whether a code point is a blank of any kind: white space or a space that does not break. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character joins two words of a name without a blank. */
  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u200C' || c == '־';
  }

  /** Folds one word: the characters from start to end that belong to no word are left out. */
  static String word(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ASCII && LETTERS[c] != 0) {
        folded.append((char) LETTERS[c]);
      } else if (Character.isSurrogate(c)) {
        folded.append(c);
      } else {
        folded.append(letter(c));
      }
    }
    return folded.toString();
  }

  /** The {@link #length} and {@link #hash} that a folded word has, without making it. */
  static long print(String text, int start, int end) {
    int hash = 0;
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ASCII && LETTERS[c] != 0) {
        hash = 31 * hash + LETTERS[c];
        length++;
      } else if (Character.isSurrogate(c)) {
        hash = 31 * hash + c;
        length++;
      } else {
        String letter = letter(c);
        for (int k = 0; k < letter.length(); k++) {
          hash = 31 * hash + letter.charAt(k);
        }
        length += letter.length();
      }
    }
    return ((long) length << Integer.SIZE) | (hash & 0xFFFFFFFFL);
  }

  static int length(long print) {
    return (int) (print >>> Integer.SIZE);
  }

  static int hash(long print) {
    return (int) print;
  }

  private static String letter(char c) {
    String known = FOLDED[c];
    if (known == null) {
      known = isApostrophe(c) ? "" : plain(c);
      // Two threads may both store the same immutable value.
      FOLDED[c] = known;
    }
    return known;
  }

  private static String plain(char c) {
    String special =
        switch (c) {
          case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
          case 'ى', 'ی', 'ئ', 'ې' -> "ي";
          case 'ة', 'ۀ', 'ہ', 'ە', 'ھ' -> "ه";
          case 'ک', 'ڪ' -> "ك";
          case 'ؤ' -> "و";
          case 'ـ' -> "";
          case 'ł', 'Ł' -> "l";
          case 'ø', 'Ø' -> "o";
          case 'đ', 'Đ', 'ð', 'Ð' -> "d";
          case 'ı' -> "i";
          case 'ß', 'ẞ' -> "ss";
          case 'æ', 'Æ' -> "ae";
          case 'œ', 'Œ' -> "oe";
          case 'þ', 'Þ' -> "th";
          default -> null;
        };
    if (special != null) {
      return special;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      int digit = Character.digit(parts.charAt(i), 10);
      if (digit >= 0) {
        kept.append(digit);
      } else if (Character.isLetterOrDigit(parts.charAt(i))) {
        kept.append(parts.charAt(i));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
