package sourcebook.clean;

/**
 * The telling words of a paragraph: numbers, and words with a capital.
 *
 * <p>A word is a run of letters and digits, as written.
 */
final class Names {
  private static final int ASCII = 0x80;
  private static final byte WORD = 1;
  private static final byte TELLING = 2;
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      KINDS[c] = kind(c);
    }
  }

  private Names() {}

  /** Whether a word is a number or has a capital. */
  static boolean telling(String word) {
    return (kind(word.codePointAt(0)) & TELLING) != 0;
  }

  /** The same number for two paragraphs with the same telling words, in whatever order. */
  static long of(String plain) {
    long sum = 0;
    int before = 0;
    for (int i = 0; i < plain.length(); i++) {
      int kind = kindAt(plain, i);
      if ((kind & ~before & WORD) != 0 && (kind & TELLING) != 0) {
        long word = 0;
        while (i < plain.length() && (kindAt(plain, i) & WORD) != 0) {
          word = word * 31 + plain.charAt(i);
          i++;
        }
        sum += (word + 1) * Windows.SPREAD;
        kind = 0;
      }
      before = kind;
    }
    return sum;
  }

  private static int kindAt(String plain, int at) {
    char c = plain.charAt(at);
    return c < ASCII ? KINDS[c] : kind(c);
  }

  private static byte kind(int c) {
    boolean telling = Character.isDigit(c) || Character.isUpperCase(c);
    return (byte) ((Character.isLetterOrDigit(c) ? WORD : 0) | (telling ? TELLING : 0));
  }
}
