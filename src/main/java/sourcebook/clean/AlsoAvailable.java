package sourcebook.clean;

/**
 * Drops the list of languages that the page can be had in.
 *
 * <p>Evidence: a block that is a phrase of section {@code translation-label}, and below it links or
 * lines of at most {@value #WORDS} words; without either it stays.
 */
final class AlsoAvailable implements CleaningRule {
  private static final int WORDS = 3;

  @Override
  public String name() {
    return "also-available";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.stands(i) && draft.line(i).says("translation-label")) {
        Box box = Box.below(draft, i, Line::linkOnly);
        if (box.end() > i + 1) {
          box.drop(draft, "a list of translations");
        } else if (i + 1 < draft.size() && draft.line(i + 1).words() <= WORDS) {
          new Box(i, i + 2, false).drop(draft, "a list of translations");
        }
      }
    }
  }
}
