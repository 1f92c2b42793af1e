package sourcebook.clean;

import sourcebook.model.Confidence;

/**
 * Drops the labels of links within the page: to its top, its bottom, its content.
 *
 * <p>Evidence: the whole block is one of the phrases of section {@code page-marker}. {@code bottom
 * of page} goes; a sentence that holds the words stays.
 */
final class PageMarker implements CleaningRule {
  @Override
  public String name() {
    return "page-marker";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.line(i).says("page-marker")) {
        draft.drop(i, "a label that marks a place on the page");
      }
    }
  }
}
