package sourcebook.clean;

/**
 * Takes the label of the kind of article as metadata.
 *
 * <p>Evidence: in the head, a block that is a phrase of section {@code kind-label}, with another
 * block of the head or a standfirst beside it. The same word as a heading in the text stays.
 */
final class KindLabel implements CleaningRule {
  @Override
  public String name() {
    return "kind-label";
  }

  @Override
  public void apply(Draft draft) {
    int end = Head.end(draft);
    for (int i = 0; i < end; i++) {
      if (draft.line(i).says("kind-label")) {
        draft.metadata(i, "a label of the head that says what kind of article it is");
      }
    }
  }
}
