package sourcebook.model;

/**
 * Two sources that hold the same text, or one that holds most of the other: a link between the two,
 * since neither is residue of the other.
 *
 * @param one the source that comes first by id
 * @param ofOne which share of the words of the one stands in the other, 0 to 1
 * @param ofOther which share of the words of the other stands in the one, 0 to 1
 */
public record Reprint(SourceId one, SourceId other, double ofOne, double ofOther) {
  public Reprint {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("reprint of " + one + " and " + other);
    }
    if (!(ofOne >= 0 && ofOne <= 1 && ofOther >= 0 && ofOther <= 1)) {
      throw new IllegalArgumentException("shares " + ofOne + " and " + ofOther);
    }
  }
}
