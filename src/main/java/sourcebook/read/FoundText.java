package sourcebook.read;

import java.util.Arrays;
import sourcebook.model.Lines;

/**
 * The text of a page as it is found between the tags, with the lines of the file that it stands in.
 *
 * <p>A run of blanks is one blank, as browsers show it, and none where a block begins.
 */
final class FoundText {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = {0};
  private int[] lines = {1};
  private int places = 1;
  private boolean blankOwed;

  /**
   * Adds the words of a text node.
   *
   * @param line 1-based line of the file where they begin; 0 where that is not known
   * @param preformatted whether blanks and line ends stay as they are
   * @param blockStart where the block that is open begins
   */
  void words(String words, int line, boolean preformatted, int blockStart) {
    int at = line == 0 ? lines[places - 1] : line;
    place(at);
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (c == '\n') {
        at++;
      }
      int end = i + 1;
      if (preformatted ? c == '\r' : isBlank(c)) {
        blankOwed |= !preformatted;
      } else {
        while (!preformatted && end < words.length() && !isBlank(words.charAt(end))) {
          end++;
        }
        if (blankOwed && text.length() > blockStart) {
          text.append(' ');
        }
        blankOwed = false;
        place(at);
        text.append(words, i, end);
      }
      i = end;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Adds a line end or a tab that stands for a tag. */
  void sign(char c) {
    text.append(c);
    blankOwed = false;
  }

  /** Adds the blank line that parts two blocks. */
  void part() {
    text.append("\n\n");
  }

  /** Blanks before a block are none of it. */
  void forgetBlank() {
    blankOwed = false;
  }

  int length() {
    return text.length();
  }

  char charAt(int place) {
    return text.charAt(place);
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  Lines lines() {
    return new Lines(Arrays.copyOf(starts, places), Arrays.copyOf(lines, places));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void place(int line) {
    if (lines[places - 1] == line) {
      return;
    }
    if (starts[places - 1] == text.length()) {
      lines[places - 1] = line;
      return;
    }
    if (places == starts.length) {
      starts = Arrays.copyOf(starts, 2 * places);
      lines = Arrays.copyOf(lines, 2 * places);
    }
    starts[places] = text.length();
    lines[places++] = line;
  }
}
