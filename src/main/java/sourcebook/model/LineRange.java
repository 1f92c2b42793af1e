package sourcebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a raw file.
 *
 * @param first 1-based
 * @param last 1-based, inclusive
 */
public record LineRange(int first, int last) {
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines " + first + "-" + last);
    }
  }

  /** The lines from one to another, whichever of them stands first in the file. */
  public static LineRange of(int one, int other) {
    return new LineRange(Math.min(one, other), Math.max(one, other));
  }

  /** {@code 12} or {@code 12-14}, as a sidecar has it. */
  @Override
  public String toString() {
    return last > first ? first + "-" + last : Integer.toString(first);
  }

  /** Lines in any order and number, to be asked about in good time. */
  public static final class Union {
    private final List<LineRange> apart = new ArrayList<>();

    /** All lines of some ranges, which may overlap. */
    public Union(List<LineRange> ranges) {
      for (LineRange next :
          ranges.stream().sorted(Comparator.comparingInt(LineRange::first)).toList()) {
        int size = apart.size();
        if (size > 0 && apart.get(size - 1).last >= next.first) {
          LineRange before = apart.get(size - 1);
          apart.set(size - 1, new LineRange(before.first, Math.max(before.last, next.last)));
        } else {
          apart.add(next);
        }
      }
    }

    /** Whether there is one line at least that both have. */
    public boolean touches(LineRange range) {
      int low = 0;
      int high = apart.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (apart.get(middle).first <= range.last) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && apart.get(low - 1).last >= range.first;
    }
  }
}
