package sourcebook.clean;

import java.util.function.Predicate;

/**
 * The extent of a box: a label and the lines that belong under it.
 *
 * <p>A line that the author keeps is text: it labels no box and lies in none.
 *
 * @param label the place of the label
 * @param end the place behind the last line that belongs to it
 * @param tail whether nothing but other boxes stands behind it
 */
record Box(int label, int end, boolean tail) {
  private static final int PROSE = 12;

  /** The box below a label, with the lines that a test lets in, up to the next label. */
  static Box below(Draft draft, int label, Predicate<Line> member) {
    int end = label + 1;
    while (end < draft.size()
        && !draft.kept(end)
        && !labels(draft.line(end))
        && member.test(draft.line(end))) {
      end++;
    }
    boolean other = end < draft.size() && !draft.kept(end) && labels(draft.line(end));
    return new Box(label, end, end == draft.size() || other);
  }

  /** Whether a line is too short or too open to be a paragraph. */
  static boolean shorter(Line line) {
    return line.words() <= 25 && !(line.closed() && line.words() >= PROSE);
  }

  /** Whether a line is the label of some box. */
  static boolean labels(Line line) {
    return line.says("related-label")
        || line.says("popular-label")
        || line.says("topic-label")
        || line.words() < 12 && line.starts("series-label")
        || line.says("read-more")
        || line.says("page-marker");
  }

  /** Drops the label and all below it. */
  void drop(Draft draft, String what) {
    if (draft.kept(label)) {
      return;
    }
    draft.drop(label, "the label of " + what);
    for (int i = label + 1; i < end; i++) {
      if (draft.stands(i)) {
        draft.drop(i, "stands in " + what);
      }
    }
  }
}
