package sourcebook.clean;

import sourcebook.model.BlockKind;

/**
 * Drops what the page itself marks as no part of its text: navigation, footer, form, aside.
 *
 * <p>Evidence: the element that the block stood in, of which the reader tells by the block's kind.
 * A page that has more prose inside such elements than outside wrapped its whole text in one, as
 * old form pages do; there the marks mean nothing and the blocks become paragraphs. Plain text has
 * no such marks.
 */
final class Chrome implements CleaningRule {
  private static final int PROSE = 10;

  @Override
  public String name() {
    return "chrome";
  }

  @Override
  public void apply(Draft draft) {
    if (!marked(draft)) {
      return;
    }
    boolean wrapped = prose(draft, true) > prose(draft, false);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.CHROME && wrapped) {
        draft.retype(i, BlockKind.PARAGRAPH);
      } else if (draft.block(i).kind() == BlockKind.CHROME) {
        draft.drop(i, "the page marks it as navigation, footer, form or aside");
      }
    }
  }

  private static boolean marked(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.CHROME) {
        return true;
      }
    }
    return false;
  }

  private static int prose(Draft draft, boolean chrome) {
    int words = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.CHROME == chrome && draft.line(i).prose(PROSE)) {
        words += draft.line(i).words();
      }
    }
    return words;
  }
}
