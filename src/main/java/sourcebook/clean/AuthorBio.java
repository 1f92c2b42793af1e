package sourcebook.clean;

/**
 * Drops the box that introduces the authors.
 *
 * <p>Evidence: a block that is a phrase of section {@code author-label}; below it lines of at most
 * {@value #NAME} words without an end, which are names, and paragraphs that begin with the first
 * word of such a name. The standfirst below the box begins with another word and stays.
 */
final class AuthorBio implements CleaningRule {
  private static final int NAME = 6;

  @Override
  public String name() {
    return "author-bio";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("author-label")) {
        int end = end(draft, i + 1);
        if (end > i + 1) {
          new Box(i, end, false).drop(draft, "a box about who wrote this");
        }
      }
    }
  }

  /** The place behind the last paragraph on an author; the start where there is none. */
  private static int end(Draft draft, int start) {
    String name = "";
    int end = start;
    for (int i = start; i < draft.size(); i++) {
      Line line = draft.line(i);
      boolean names = line.words() > 0 && line.words() <= NAME && !line.closed();
      boolean about = !name.isEmpty() && line.tokens().get(0).equals(name);
      if (about && !names) {
        end = i + 1;
      } else if (names && !labels(line) && (name.isEmpty() || line.linkOnly())) {
        name = line.tokens().get(0);
      } else {
        return end;
      }
    }
    return end;
  }

  /** Whether a line begins a box, one of this kind included: no label is looked beyond twice. */
  private static boolean labels(Line line) {
    return Box.labels(line) || line.says("author-label");
  }
}
