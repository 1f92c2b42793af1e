package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A second look at the pairs of two sources: how likely each is, knowing how likely the others are.
 *
 * <p>A clause of an account has mostly one counterpart. So a pair gains where the pairs beside it
 * in both texts are likely, and another in the same two paragraphs; and it gains by the margin by
 * which either clause prefers it to its second best. Fitted as {@link Evidence} is.
 */
final class Hindsight {
  private static final double BIAS = -0.88;
  private static final double BEFORE = 0.66;
  private static final double NEAR = 0.51;
  private static final double MARGIN_OF_ONE = 0.16;
  private static final double MARGIN_OF_OTHER = 0.38;
  private static final double PARAGRAPHS = 0.78;
  private static final double LEAST = 0.02;

  /** A paragraph's pairs are read from the likeliest on, and no farther than this. */
  private static final int MOST_READ = 64;

  private static final Comparator<Collation.Likely> LIKELIEST_FIRST =
      Comparator.comparingDouble((Collation.Likely each) -> -each.probability())
          .thenComparing(each -> each.pair().i())
          .thenComparing(each -> each.pair().j());

  private final Map<Long, Double> before = new HashMap<>();
  private final Map<Integer, List<Collation.Likely>> ofOne = new HashMap<>();
  private final Map<Integer, List<Collation.Likely>> ofOther = new HashMap<>();
  private final Map<Long, List<Collation.Likely>> ofParagraphs = new HashMap<>();
  private final List<Collation.Likely> sorted;

  private Hindsight(List<Collation.Likely> first) {
    sorted = first.stream().sorted(LIKELIEST_FIRST).toList();
    for (Collation.Likely each : sorted) {
      Collation.Pair pair = each.pair();
      before.put(pair.key(), each.probability());
      ofOne.computeIfAbsent(pair.i(), any -> new ArrayList<>()).add(each);
      ofOther.computeIfAbsent(pair.j(), any -> new ArrayList<>()).add(each);
      ofParagraphs.computeIfAbsent(paragraphs(pair), any -> new ArrayList<>()).add(each);
    }
  }

  /** The same pairs, weighed again, the likeliest first. */
  static List<Collation.Likely> on(List<Collation.Likely> first) {
    Hindsight hindsight = new Hindsight(first);
    return hindsight.sorted.stream()
        .map(each -> new Collation.Likely(each.pair(), hindsight.probability(each)))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  private static long paragraphs(Collation.Pair pair) {
    return Collation.key(pair.one().unit().span().block(), pair.other().unit().span().block());
  }

  private double probability(Collation.Likely each) {
    Collation.Pair pair = each.pair();
    double odds = odds(each.probability());
    double rivalOfOne = best(ofOne.get(pair.i()), rival -> !pair.other().borders(rival.j()));
    double rivalOfOther = best(ofOther.get(pair.j()), rival -> !pair.one().borders(rival.i()));
    double paragraph =
        best(
            ofParagraphs.get(paragraphs(pair)),
            there -> !pair.one().holds(there.i()) && !pair.other().holds(there.j()));
    double sum =
        BIAS
            + BEFORE * odds
            + NEAR * pair.near(key -> before.getOrDefault(key, 0.0))
            + MARGIN_OF_ONE * (odds - odds(rivalOfOne))
            + MARGIN_OF_OTHER * (odds - odds(rivalOfOther))
            + PARAGRAPHS * paragraph;
    return 1 / (1 + Math.exp(-sum));
  }

  private static double best(
      List<Collation.Likely> likeliestFirst, Predicate<Collation.Pair> rival) {
    return likeliestFirst.stream()
        .limit(MOST_READ)
        .filter(each -> rival.test(each.pair()))
        .findFirst()
        .map(Collation.Likely::probability)
        .orElse(0.0);
  }

  private static double odds(double probability) {
    double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return Math.log(p / (1 - p));
  }
}
