package sourcebook.model;

/**
 * A stretch of a block's words that its source set off: emphasis, or a link with its target.
 *
 * @param start first UTF-16 unit within the words, 0-based
 * @param end the unit after the last
 * @param target the address as it stands in the source, unchecked; empty for emphasis
 */
public record Inline(Kind kind, int start, int end, String target) {
  /** What sets the words off. */
  public enum Kind {
    EMPHASIS,
    STRONG,
    LINK
  }

  public Inline {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("inline " + start + ".." + end);
    }
  }
}
