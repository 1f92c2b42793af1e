package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two sources that tell much the same, read side by side: which passage of the one says what which
 * passage of the other says.
 *
 * <p>Units meet in the features that few units of the other source have, and each is compared with
 * the {@value #MOST_COMPARED} that share the most, alone and together with those beside them; so
 * the work grows with the text.
 */
final class Collation {
  private static final int MOST_SHARING = 24;
  private static final int MOST_COMPARED = 12;
  private static final double COMMON = 0.04;
  private static final double LEAST_ALIKE = 0.08;
  private static final double LONGER = 1.12;
  private static final int NEAR = 4;

  private final Side one;
  private final Side other;
  private final Postings postings;
  private final Map<Long, Pair> pairs = new HashMap<>();

  /** Two units, in the windows in which they are most alike. */
  record Pair(int i, int j, double alike, Evidence evidence, Window one, Window other) {}

  /** A pair with how likely it is. */
  record Likely(Pair pair, double probability) {}

  private Collation(Side one, Side other, Postings postings) {
    this.one = one;
    this.other = other;
    this.postings = postings;
  }

  /** What two sources tell alike, the likeliest first; passages of the first come first. */
  static List<Match> of(Sheaf one, Sheaf other, Postings postings) {
    Side ours = new Side(one, postings);
    Side theirs = new Side(other, postings);
    Collation collation = new Collation(ours, theirs, postings);
    collation.compare();
    return new Choice(ours, theirs, collation.weigh()).matches();
  }

  private void compare() {
    Map<Integer, List<Integer>> sharing = new HashMap<>();
    for (int j = 0; j < other.count(); j++) {
      Unit unit = other.unit(j);
      for (int f = 0; f < unit.size(); f++) {
        sharing.computeIfAbsent(unit.feature(f), any -> new ArrayList<>(1)).add(j);
      }
    }
    float[] sums = new float[other.count()];
    for (int i = 0; i < one.count(); i++) {
      for (int j : likeliest(one.unit(i), sharing, sums)) {
        compare(i, j);
      }
    }
  }

  private int[] likeliest(Unit unit, Map<Integer, List<Integer>> sharing, float[] sums) {
    List<Integer> touched = new ArrayList<>();
    for (int f = 0; f < unit.size(); f++) {
      List<Integer> there = sharing.getOrDefault(unit.feature(f), List.of());
      double weight = postings.weight(unit.feature(f));
      if (weight > COMMON && there.size() <= MOST_SHARING) {
        for (int j : there) {
          if (sums[j] == 0) {
            touched.add(j);
          }
          sums[j] += (float) (weight * Unit.WEIGHTS[unit.kind(f)]);
        }
      }
    }
    int[] likeliest =
        touched.stream()
            .sorted(Comparator.comparingDouble((Integer j) -> -sums[j]).thenComparing(j -> j))
            .limit(MOST_COMPARED)
            .mapToInt(j -> j)
            .toArray();
    touched.forEach(j -> sums[j] = 0);
    return likeliest;
  }

  private void compare(int i, int j) {
    Optional<Pair> best = Optional.empty();
    for (Window ours : one.around(i)) {
      for (Window theirs : other.around(j)) {
        Evidence evidence = Evidence.of(ours, theirs, postings);
        double alike = evidence.alike() / Math.pow(LONGER, ours.size() + theirs.size() - 2);
        if (alike > best.map(Pair::alike).orElse(LEAST_ALIKE)) {
          best = Optional.of(new Pair(i, j, alike, evidence, ours, theirs));
        }
      }
    }
    best.ifPresent(pair -> pairs.put(key(i, j), pair));
  }

  private static long key(int i, int j) {
    return (long) i << Integer.SIZE | j;
  }

  private List<Likely> weigh() {
    double[] bestOfOne = new double[one.count()];
    double[] bestOfOther = new double[other.count()];
    for (Pair pair : pairs.values()) {
      bestOfOne[pair.i] = Math.max(bestOfOne[pair.i], Math.min(1, pair.alike));
      bestOfOther[pair.j] = Math.max(bestOfOther[pair.j], Math.min(1, pair.alike));
    }
    long[] keys = pairs.keySet().stream().mapToLong(key -> key).toArray();
    Arrays.sort(keys);
    List<Likely> likely = new ArrayList<>();
    for (long key : keys) {
      Pair pair = pairs.get(key);
      double alike = Math.min(1, pair.alike);
      double best = (alike / bestOfOne[pair.i] + alike / bestOfOther[pair.j]) / 2;
      likely.add(new Likely(pair, pair.evidence.probability(near(pair), best)));
    }
    return likely;
  }

  /** How alike the best two are that stand beside the two, the less the farther off. */
  private double near(Pair pair) {
    double near = 0;
    for (int i = pair.i - NEAR; i <= pair.i + NEAR; i++) {
      for (int j = pair.j - NEAR; j <= pair.j + NEAR; j++) {
        if (i >= 0 && j >= 0 && !pair.one.holds(i) && !pair.other.holds(j)) {
          int distance = Math.max(Math.abs(i - pair.i), Math.abs(j - pair.j));
          double alike = Optional.ofNullable(pairs.get(key(i, j))).map(Pair::alike).orElse(0.0);
          near = Math.max(near, Math.min(1, alike) * (1 - distance / (2.0 * NEAR)));
        }
      }
    }
    return near;
  }
}
