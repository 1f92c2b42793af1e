package sourcebook.model;

import java.util.Arrays;

/**
 * Which line of the raw file each place of the text as found stands in.
 *
 * <p>For plain text the two are the same text; for a page of HTML the text as found is what stood
 * between the tags, and its line ends are not those of the file.
 */
public final class Lines {
  private final int[] starts;
  private final int[] lines;

  /**
   * The lines of a text as found.
   *
   * @param starts places where another line of the file begins to count, ascending, the first 0
   * @param lines the 1-based line of the file from each of those places on
   */
  public Lines(int[] starts, int[] lines) {
    if (starts.length == 0 || starts[0] != 0 || starts.length != lines.length) {
      throw new IllegalArgumentException("starts " + Arrays.toString(starts));
    }
    this.starts = starts.clone();
    this.lines = lines.clone();
  }

  /** The lines of a text that is the file itself; lines end with LF, CR or CR LF. */
  public static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    int[] lines = new int[count];
    for (int i = 0; i < count; i++) {
      lines[i] = i + 1;
    }
    return new Lines(Arrays.copyOf(starts, count), lines);
  }

  /** The lines of what stands behind a place, as a text of its own. */
  public Lines behind(int place) {
    int first = Arrays.binarySearch(starts, place);
    first = first >= 0 ? first : -first - 2;
    int[] shifted = Arrays.copyOfRange(starts, first, starts.length);
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] = Math.max(0, shifted[i] - place);
    }
    return new Lines(shifted, Arrays.copyOfRange(lines, first, lines.length));
  }

  /** The 1-based line of the raw file in which a place of the text as found stands. */
  public int at(int found) {
    int index = Arrays.binarySearch(starts, found);
    return lines[index >= 0 ? index : -index - 2];
  }
}
