package sourcebook.read;

import java.util.List;
import java.util.Optional;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * The YAML between two lines {@code ---} at the head of a Markdown file; lines end with LF, CR or
 * CR LF.
 *
 * @param yaml what stands between the lines; its first line is line 2 of the file
 * @param end where in the file the rest begins
 */
record FrontMatter(String yaml, int end) {
  private static final String FENCE = "---";

  /**
   * The front matter of a file, if it has one; an unclosed one is a problem and is no front matter.
   */
  static Optional<FrontMatter> of(String raw, String where, List<Problem> problems) {
    int firstEnd = lineEnd(raw, 0);
    if (!raw.substring(0, firstEnd).stripTrailing().equals(FENCE)) {
      return Optional.empty();
    }
    int yamlStart = next(raw, firstEnd);
    int start = yamlStart;
    while (start < raw.length()) {
      int end = lineEnd(raw, start);
      if (raw.substring(start, end).stripTrailing().equals(FENCE)) {
        return Optional.of(new FrontMatter(raw.substring(yamlStart, start), next(raw, end)));
      }
      start = next(raw, end);
    }
    problems.add(
        Problem.error(
            new Locus(where, 1),
            "front matter opens with \"---\" and is never closed; put a line \"---\" behind its last"
                + " field"));
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where the line behind an end of a line begins. */
  private static int next(String text, int end) {
    return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }
}
