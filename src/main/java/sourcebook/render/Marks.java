package sourcebook.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Elements around stretches of words, and the writing of words with them.
 *
 * <p>Stretches may overlap in any way; tags come out nested, an element that is cut by another
 * being closed and opened again.
 */
final class Marks {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(Mark::rank);

  private final List<Mark> marks = new ArrayList<>();
  private final BitSet linked = new BitSet();

  /**
   * Adds an element.
   *
   * @param rank of two with the same words the outer one has the lower rank
   */
  void add(int start, int end, int rank, String tag, String... attributes) {
    if (start < end) {
      marks.add(new Mark(start, end, rank, tag, List.of(attributes)));
      if (tag.equals("a")) {
        linked.set(start, end);
      }
    }
  }

  /** Whether a link already has some of the words. */
  boolean linked(int start, int end) {
    int next = linked.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /** Writes part of the words with the elements that lie in it. */
  void write(Markup out, String words, int from, int to) {
    List<Mark> open = new ArrayList<>();
    marks.sort(ORDER);
    int written = from;
    for (Mark mark : marks) {
      int start = Math.max(mark.start, from);
      if (start < Math.min(mark.end, to)) {
        written = closeUntil(open, start, out, words, written);
        out.text(words, written, start);
        written = start;
        open(mark, out);
        open.add(mark);
      }
    }
    written = closeUntil(open, to, out, words, written);
    out.text(words, written, to);
    for (int i = open.size() - 1; i >= 0; i--) {
      out.close(open.get(i).tag);
    }
  }

  private static int closeUntil(List<Mark> open, int limit, Markup out, String words, int written) {
    int done = written;
    while (!open.isEmpty()) {
      Mark next = open.stream().min(Comparator.comparingInt(Mark::end)).orElseThrow();
      if (next.end > limit) {
        return done;
      }
      out.text(words, done, next.end);
      done = next.end;
      int index = open.indexOf(next);
      for (int i = open.size() - 1; i >= index; i--) {
        out.close(open.get(i).tag);
      }
      int ended = done;
      open.removeIf(mark -> mark.end <= ended);
      open.subList(index, open.size()).forEach(mark -> open(mark, out));
    }
    return done;
  }

  private static void open(Mark mark, Markup out) {
    out.open(mark.tag, mark.attributes.toArray(String[]::new));
  }

  private record Mark(int start, int end, int rank, String tag, List<String> attributes) {}
}
