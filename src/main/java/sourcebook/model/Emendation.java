package sourcebook.model;

import java.util.Optional;

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
  /** What stands for a rule where the author of the collection dropped a block himself. */
  public static final String AUTHOR = "author";

  public Emendation {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("emendation " + start + ".." + end + " by " + rule);
    }
  }

  /** The lines of the raw file on which the words stand. */
  public LineRange lines() {
    return LineRange.of(line, endLine);
  }

  /**
   * The line of a sidecar that overrules this, such as {@code keep: [12-14]}; nothing where the
   * author did it himself.
   */
  public Optional<String> overrule() {
    return rule.equals(AUTHOR) ? Optional.empty() : Optional.of("keep: [" + lines() + "]");
  }
}
