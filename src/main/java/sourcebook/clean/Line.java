package sourcebook.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sourcebook.model.Block;
import sourcebook.model.Inline;

/**
 * The shape of a block that rules judge by: its words without link mark-up, how many there are, how
 * they end, and how much of them is link.
 *
 * @param plain the words without link mark-up, left-over addresses, bullet and doubled blanks
 * @param key the plain words in lower case, nothing but letters and digits, parted by one blank
 * @param words how many runs of letters and digits there are, pairs of ideographs included
 * @param linked the share of the block that is link or address, from 0 to 1
 * @param bullet whether it begins with a bullet
 * @param closed whether it ends as a sentence does
 */
record Line(String plain, String key, int words, double linked, boolean bullet, boolean closed) {
  private static final String BULLETS = "•◆●▪►▸▶■□○◦·‣*»";
  private static final String CLOSING = ".!?…。؟！？۔:";
  private static final String AFTER = "\"'”’»)]›“*_ \u00a0";

  /** About how many ideographs make a word, where no blank parts the words. */
  private static final int IDEOGRAPHS = 2;

  static Line of(Block block) {
    String words = block.words();
    StringBuilder bare = new StringBuilder();
    int linked = 0;
    int done = 0;
    for (Hyperlinks.Found link : Hyperlinks.in(words)) {
      bare.append(words, done, link.start()).append(words, link.labelStart(), link.labelEnd());
      linked += link.end() - link.start();
      done = link.end();
    }
    bare.append(words, done, words.length());
    for (Inline mark : block.text().inlines()) {
      linked += mark.kind() == Inline.Kind.LINK ? mark.end() - mark.start() : 0;
    }
    if (Hyperlinks.isBracketedAddress(words)) {
      linked = words.length();
    }
    String plain = collapse(bare.toString());
    boolean bullet = !plain.isEmpty() && BULLETS.indexOf(plain.charAt(0)) >= 0;
    if (bullet && plain.length() > 1 && plain.charAt(1) == ' ') {
      plain = plain.substring(2);
    }
    String key = key(plain);
    int count = key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
    count += (int) plain.codePoints().filter(Character::isIdeographic).count() / IDEOGRAPHS;
    double share = words.isEmpty() ? 0 : Math.min(1, linked / (double) words.length());
    return new Line(plain, key, count, share, bullet, closes(plain));
  }

  /** Whether nearly all of it is link or address. */
  boolean linkOnly() {
    return linked > 0.8;
  }

  /** The length in letters of an alphabet; an ideograph counts for three. */
  int size() {
    return plain.length() + 2 * (int) plain.codePoints().filter(Character::isIdeographic).count();
  }

  /** The runs of letters and digits of the key. */
  List<String> tokens() {
    return Arrays.asList(key.split(" "));
  }

  /** Whether it is a paragraph of prose: a whole sentence at least, not mere labels. */
  boolean prose(int atLeast) {
    return closed && words >= atLeast && linked < 0.5;
  }

  /** Words folded for comparison: lower case, letters and digits, one blank between. */
  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (blank && key.length() > 0) {
          key.append(' ');
        }
        blank = false;
        key.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        blank = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '\u00ad' || c == '\u200b' || c == '\u200c';
  }

  private static boolean closes(String plain) {
    int i = plain.length() - 1;
    while (i > 0 && AFTER.indexOf(plain.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && CLOSING.indexOf(plain.charAt(i)) >= 0;
  }

  private static String collapse(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
