package sourcebook.model;

import java.util.Comparator;

/**
 * A stretch of the words of a block; UTF-16 units, 0-based, end exclusive.
 *
 * <p>Ordered by source, block, start and end.
 */
public record Span(SourceId source, int block, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::source)
          .thenComparingInt(Span::block)
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** Whether the other lies wholly in this one. */
  public boolean contains(Span other) {
    return source.equals(other.source)
        && block == other.block
        && start <= other.start
        && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
