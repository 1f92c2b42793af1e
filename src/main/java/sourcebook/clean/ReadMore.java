package sourcebook.clean;

/**
 * Drops the call to read on, and headlines below it at the end of the text.
 *
 * <p>Evidence: a block that is a phrase of section {@code read-more}. What follows it as prose is
 * the text itself and stays, or goes as a repeat.
 */
final class ReadMore implements CleaningRule {
  @Override
  public String name() {
    return "read-more";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("read-more")) {
        Box box =
            Box.below(draft, i, line -> line.linkOnly() || Box.shorter(line) && !line.closed());
        if (!box.tail()) {
          box = Box.below(draft, i, Line::linkOnly);
        }
        box.drop(draft, "a way on to other text");
      }
    }
  }
}
