package sourcebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One statement as several sources tell it.
 *
 * @param number that which its pairs have
 * @param tellings one passage of each source, by source
 * @param common words that a telling has in common with another, by place
 * @param pairs its pairs, by their place in the list of all
 */
public record Concord(int number, List<Citation> tellings, List<Span> common, List<Integer> pairs) {
  public Concord {
    tellings = List.copyOf(tellings);
    common = List.copyOf(common);
    pairs = List.copyOf(pairs);
  }

  /** The statements that pairs tell, by number. */
  public static List<Concord> of(List<Parallel> parallels) {
    Map<Integer, List<Integer>> byNumber = new TreeMap<>();
    for (int i = 0; i < parallels.size(); i++) {
      byNumber.computeIfAbsent(parallels.get(i).concord(), any -> new ArrayList<>()).add(i);
    }
    List<Concord> concords = new ArrayList<>();
    byNumber.forEach((number, pairs) -> concords.add(of(number, pairs, parallels)));
    return concords;
  }

  private static Concord of(int number, List<Integer> pairs, List<Parallel> all) {
    Map<SourceId, List<Citation>> bySource = new TreeMap<>();
    TreeSet<Span> common = new TreeSet<>();
    for (int pair : pairs) {
      Parallel parallel = all.get(pair);
      for (Citation side : List.of(parallel.one(), parallel.other())) {
        bySource.computeIfAbsent(side.span().source(), any -> new ArrayList<>()).add(side);
      }
      common.addAll(parallel.common());
    }
    List<Citation> tellings = bySource.values().stream().map(Concord::join).toList();
    return new Concord(number, tellings, List.copyOf(common), pairs);
  }

  /** The passages of one source as one; they overlap each other. */
  private static Citation join(List<Citation> passages) {
    List<Citation> inOrder = new ArrayList<>(passages);
    inOrder.sort(Comparator.comparing(Citation::span));
    Citation whole = inOrder.get(0);
    for (Citation next : inOrder) {
      Span before = whole.span();
      Span span = next.span();
      int known = before.end() - span.start();
      if (span.block() == before.block() && known >= 0 && span.end() > before.end()) {
        whole =
            new Citation(
                new Span(span.source(), span.block(), before.start(), span.end()),
                whole.line(),
                whole.quote() + next.quote().substring(known));
      }
    }
    return whole;
  }
}
