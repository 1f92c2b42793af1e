package sourcebook.model;

/**
 * One recorded repair or removal.
 *
 * @param rule name of the rule, in kebab case
 * @param action what was done
 * @param block number of the block that the words stood in
 * @param start where in the text as found the words begin
 * @param end where in the text as found they end, exclusive
 * @param line 1-based line of the raw file where they begin
 * @param endLine 1-based line of the raw file where they end
 * @param before the words as the rule met them
 * @param after the words put in their place; empty where they were removed
 * @param reason the evidence, in words for a reader who doubts
 * @param confidence how sure it is that this was right
 */
public record Emendation(
    String rule,
    Action action,
    int block,
    int start,
    int end,
    int line,
    int endLine,
    String before,
    String after,
    String reason,
    Confidence confidence) {
  public Emendation {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("emendation " + start + ".." + end + " by " + rule);
    }
  }
}
