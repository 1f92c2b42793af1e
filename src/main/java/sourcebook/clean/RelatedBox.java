package sourcebook.clean;

/**
 * Drops boxes that recommend other texts, with their label, dates, names and addresses.
 *
 * <p>Evidence: a block that is a phrase of section {@code related-label}; below it short lines to
 * the end of the text or the next box. Where prose follows, only the label and links go.
 */
final class RelatedBox implements CleaningRule {
  @Override
  public String name() {
    return "related-box";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("related-label")) {
        Box box = Box.below(draft, i, Box::shorter);
        if (!box.tail()) {
          box = Box.below(draft, i, Line::linkOnly);
        }
        box.drop(draft, "a list of other texts");
      }
    }
  }
}
