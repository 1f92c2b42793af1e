package sourcebook.read;

import java.util.List;
import java.util.Optional;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * The YAML between two lines {@code ---} at the head of a Markdown file.
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
    int yamlStart = Math.min(raw.length(), firstEnd + 1);
    int start = yamlStart;
    while (start < raw.length()) {
      int end = lineEnd(raw, start);
      if (raw.substring(start, end).stripTrailing().equals(FENCE)) {
        return Optional.of(
            new FrontMatter(raw.substring(yamlStart, start), Math.min(raw.length(), end + 1)));
      }
      start = end + 1;
    }
    problems.add(
        Problem.error(
            new Locus(where, 1),
            "front matter opens with \"---\" and is never closed; put a line \"---\" behind its last"
                + " field"));
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
