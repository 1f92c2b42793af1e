package sourcebook.clean;

/**
 * Drops lists of topics, tags and regions with their label.
 *
 * <p>Evidence: a block that is a phrase of section {@code topic-label}; below it lines that are
 * links, or of six words at most, to the end of the text or the next box. Where prose follows, only
 * the label and links go.
 */
final class TopicList implements CleaningRule {
  @Override
  public String name() {
    return "topic-list";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("topic-label")) {
        Box box =
            Box.below(draft, i, line -> line.linkOnly() || line.words() <= 6 && !line.closed());
        if (!box.tail()) {
          box = Box.below(draft, i, Line::linkOnly);
        }
        box.drop(draft, "a list of topics or regions");
      }
    }
  }
}
