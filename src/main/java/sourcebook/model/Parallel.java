package sourcebook.model;

import java.util.List;

/**
 * Two passages of two sources that tell the same.
 *
 * @param score how much speaks for it, 0 to 1
 * @param concord number of the statement that both tell, from 1; other pairs may tell it too
 * @param one the passage of the source that comes first by id
 * @param common the words that both have in common, by place
 */
public record Parallel(double score, int concord, Citation one, Citation other, List<Span> common) {
  public Parallel {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
    if (concord < 1) {
      throw new IllegalArgumentException("concord " + concord);
    }
    common = List.copyOf(common);
  }
}
