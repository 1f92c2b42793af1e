package sourcebook.read;

import java.util.List;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/** Takes what an author writes in Markdown as it stands, unless it is too tangled to be a page. */
final class NoteReader {
  private NoteReader() {}

  /** The note, or nothing and a problem. */
  static String read(String markdown, String where, List<Problem> problems) {
    if (MarkdownReader.parse(markdown).isPresent()) {
      return markdown;
    }
    problems.add(
        Problem.error(
            Locus.of(where),
            "Markdown nested too deeply, or with too many marks in one paragraph; write it flatter"));
    return "";
  }
}
