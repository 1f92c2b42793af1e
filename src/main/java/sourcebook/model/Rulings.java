package sourcebook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the author of the collection says of the lines of one source.
 *
 * @param keep lines whose blocks stay exactly as they were read
 * @param drop lines whose blocks go
 */
public record Rulings(List<Ruling> keep, List<Ruling> drop) {
  /** The author leaves it to the rules. */
  public static final Rulings NONE = new Rulings(List.of(), List.of());

  public Rulings {
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
  }

  /** These and others. */
  public Rulings and(Rulings others) {
    return new Rulings(joined(keep, others.keep), joined(drop, others.drop));
  }

  /** The lines to keep. */
  public LineRange.Union kept() {
    return new LineRange.Union(keep.stream().map(Ruling::lines).toList());
  }

  /** The lines to drop. */
  public LineRange.Union dropped() {
    return new LineRange.Union(drop.stream().map(Ruling::lines).toList());
  }

  private static List<Ruling> joined(List<Ruling> some, List<Ruling> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
