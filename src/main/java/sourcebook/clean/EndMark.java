package sourcebook.clean;

import sourcebook.model.Confidence;

/**
 * Takes the ornament off that a magazine sets behind the last word.
 *
 * <p>Evidence: one of the signs used for it, at the end of a block that ends as a sentence does
 * before it, or alone in a block.
 */
final class EndMark implements CleaningRule {
  private static final String MARKS = "❖■∎◼▪⬛◆♦□●";
  private static final String CLOSING = ".!?…\"”’»)؟。";

  @Override
  public String name() {
    return "end-mark";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      int end = words.length();
      while (end > 0 && isMarkOrBlank(words.charAt(end - 1))) {
        end--;
      }
      if (end == words.length()) {
        continue;
      }
      boolean marked = words.substring(end).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
      if (marked && end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
        draft.dropPart(i, end, words.length(), "an ornament behind the last sentence");
      }
    }
  }

  private static boolean isMarkOrBlank(char c) {
    return MARKS.indexOf(c) >= 0 || c == ' ' || c == '\u00a0';
  }
}
