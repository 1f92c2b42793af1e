package sourcebook.model;

/**
 * Two passages of two sources that tell the same.
 *
 * @param score how much speaks for it, 0 to 1
 * @param one the passage of the source that comes first by id
 */
public record Parallel(double score, Citation one, Citation other) {
  public Parallel {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }
}
