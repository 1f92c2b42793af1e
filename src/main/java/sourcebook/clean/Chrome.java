package sourcebook.clean;

import sourcebook.model.BlockKind;

/**
 * Drops what the page itself marks as no part of its text: navigation, footer, form, aside.
 *
 * <p>Evidence: the element that the block stood in, of which the reader tells by the block's kind.
 * Plain text has no such marks.
 */
final class Chrome implements CleaningRule {
  @Override
  public String name() {
    return "chrome";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.CHROME) {
        draft.drop(i, "the page marks it as navigation, footer, form or aside");
      }
    }
  }
}
