package sourcebook.model;

import java.util.Arrays;

/**
 * Where the sentences of a block begin and end; UTF-16 units, ends exclusive, without the blanks
 * between them.
 *
 * <p>A sentence ends with a full stop, question or exclamation mark of any script and the quotation
 * marks and brackets behind it, where a blank follows and then no lower-case letter. Abbreviations
 * and initials do not end one, nor does an ellipsis before a lower-case letter. What has no such
 * end is cut at a blank, so that no sentence is longer than {@value #LONGEST} units.
 */
public final class Sentences {
  /** The longest sentence, in UTF-16 units. */
  public static final int LONGEST = 1200;

  private static final int MOST_CLOSERS = 16;
  private static final Lexicon ABBREVIATIONS = Lexicon.of("abbreviations.txt");

  private final int[] bounds;

  private Sentences(int[] bounds) {
    this.bounds = bounds;
  }

  /** The sentences of a block's words; none where there is nothing but blanks. */
  public static Sentences of(String text) {
    int[] bounds = new int[8];
    int used = 0;
    int start = blanks(text, 0);
    int i = start;
    int lastBlank = -1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isInner(c) && i - start < LONGEST - MOST_CLOSERS) {
        i++;
        continue;
      }
      int end = isEnd(c) ? closers(text, i) : -1;
      if (Character.isWhitespace(c)) {
        lastBlank = i;
      }
      boolean ends = end >= 0 && ends(text, start, i, end);
      if (!ends && i - start >= LONGEST - MOST_CLOSERS) {
        end = lastBlank > start ? lastBlank : i;
        ends = true;
      }
      if (ends) {
        if (used + 2 > bounds.length) {
          bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[used++] = start;
        bounds[used++] = end;
        start = blanks(text, end);
        i = start;
      } else {
        i = Math.max(i + 1, end);
      }
    }
    int last = text.length();
    while (last > start && Folding.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      bounds = Arrays.copyOf(bounds, used + 2);
      bounds[used++] = start;
      bounds[used++] = last;
    }
    return new Sentences(Arrays.copyOf(bounds, used));
  }

  /** Whether a folded word is written with a point that ends no sentence. */
  static boolean isAbbreviation(String folded) {
    return ABBREVIATIONS.has(folded) || (folded.length() == 1 && folded.charAt(0) > '9');
  }

  private static boolean ends(String text, int start, int mark, int end) {
    char c = text.charAt(mark);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (end < text.length() && !Folding.isBlank(text.charAt(end))) {
      return false;
    }
    int next = blanks(text, end);
    while (next < text.length() && isOpener(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return c != '.' || !abbreviated(text, start, mark) || next >= text.length();
  }

  private static boolean abbreviated(String text, int start, int mark) {
    int from = mark;
    while (from > start
        && (Character.isLetter(text.charAt(from - 1))
            || (text.charAt(from - 1) == '.' && mark - from < 6))) {
      from--;
    }
    if (from == mark || mark - from > 8) {
      return false;
    }
    // A point within, as in U.S., makes it an acronym, whatever its letters spell.
    return text.indexOf('.', from) < mark || isAbbreviation(Folding.of(text.substring(from, mark)));
  }

  /** Whether a character is one of the many that end nothing and part nothing. */
  private static boolean isInner(char c) {
    return c < Folding.ASCII && Folding.ascii(c) != 0;
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '؟', '۔', '。', '！', '？', '।' -> true;
      default -> false;
    };
  }

  private static int closers(String text, int mark) {
    int end = mark + 1;
    int most = Math.min(text.length(), mark + MOST_CLOSERS);
    while (end < most && (isEnd(text.charAt(end)) || isCloser(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isCloser(char c) {
    return "\"'”’)]»›」』*_❖".indexOf(c) >= 0;
  }

  private static boolean isOpener(char c) {
    return "\"'“‘([«‹「『*_".indexOf(c) >= 0;
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && Folding.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many sentences there are. */
  public int count() {
    return bounds.length / 2;
  }

  /** Where a sentence begins. */
  public int start(int sentence) {
    return bounds[2 * sentence];
  }

  /** Where a sentence ends. */
  public int end(int sentence) {
    return bounds[2 * sentence + 1];
  }

  /** The sentence that holds a place, or behind which it stands; 0 where it is before the first. */
  public int at(int offset) {
    int low = 0;
    int high = count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(low, 0);
  }
}
