package sourcebook.clean;

/**
 * Drops the list of what others read, with its label.
 *
 * <p>Evidence: a block that is a phrase of section {@code popular-label}; below it short lines to
 * the end of the text or the next box. Where prose follows, only the label and links go.
 */
final class PopularBox implements CleaningRule {
  @Override
  public String name() {
    return "popular-box";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("popular-label")) {
        Box box = Box.below(draft, i, Box::shorter);
        if (!box.tail()) {
          box = Box.below(draft, i, Line::linkOnly);
        }
        box.drop(draft, "a list of what is read most");
      }
    }
  }
}
