package sourcebook.clean;

import sourcebook.model.Confidence;

/**
 * Drops the mark of a footnote whose words are missing.
 *
 * <p>Evidence: the whole block is a number in square brackets, perhaps with a dash, colon or full
 * stop. {@code [1] -} goes; {@code [1] Ibid.} stays.
 */
final class FootnoteStub implements CleaningRule {
  private static final String AFTER = " -–—−:.\u00a0";
  private static final int LONGEST = 12;

  @Override
  public String name() {
    return "footnote-stub";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.line(i).letters().brackets() && stub(draft.block(i).words().strip())) {
        draft.drop(i, "the number of a footnote without its words");
      }
    }
  }

  private static boolean stub(String words) {
    int close = words.indexOf(']');
    return words.length() <= LONGEST
        && words.startsWith("[")
        && close > 1
        && words.substring(1, close).chars().allMatch(Character::isDigit)
        && words.substring(close + 1).chars().allMatch(c -> AFTER.indexOf(c) >= 0);
  }
}
