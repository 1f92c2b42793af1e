package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
  record Pair(int i, int j, double alike, Evidence evidence, Window one, Window other) {
    long key() {
      return Collation.key(i, j);
    }

    /**
     * The best pair that stands beside this one in both sources, the less the farther off.
     *
     * @param worth what a pair is worth by its key, 0 where there is none
     */
    double near(ToDoubleFunction<Long> worth) {
      double near = 0;
      for (int there = Math.max(0, i - NEAR); there <= i + NEAR; there++) {
        for (int yonder = Math.max(0, j - NEAR); yonder <= j + NEAR; yonder++) {
          if (!one.holds(there) && !other.holds(yonder)) {
            int distance = Math.max(Math.abs(there - i), Math.abs(yonder - j));
            double part = 1 - distance / (2.0 * NEAR);
            near = Math.max(near, part * worth.applyAsDouble(Collation.key(there, yonder)));
          }
        }
      }
      return near;
    }
  }

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
    return new Choice(ours, theirs, Hindsight.on(collation.weigh())).matches();
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
    double most = LEAST_ALIKE;
    Optional<Window> ours = Optional.empty();
    Optional<Window> theirs = Optional.empty();
    for (Window here : one.around(i)) {
      for (Window there : other.around(j)) {
        double alike = Evidence.alike(here, there, postings);
        alike /= Math.pow(LONGER, here.size() + there.size() - 2);
        if (alike > most) {
          most = alike;
          ours = Optional.of(here);
          theirs = Optional.of(there);
        }
      }
    }
    if (ours.isPresent() && theirs.isPresent()) {
      Window here = ours.get();
      Window there = theirs.get();
      Evidence evidence = Evidence.of(one, here, i, other, there, j);
      pairs.put(key(i, j), new Pair(i, j, most, evidence, here, there));
    }
  }

  /** Two units as one number. */
  static long key(int i, int j) {
    return (long) i << Integer.SIZE | j;
  }

  private List<Likely> weigh() {
    double[] bestOfOne = new double[one.count()];
    double[] bestOfOther = new double[other.count()];
    for (Pair pair : pairs.values()) {
      bestOfOne[pair.i] = Math.max(bestOfOne[pair.i], Math.min(1, pair.alike));
      bestOfOther[pair.j] = Math.max(bestOfOther[pair.j], Math.min(1, pair.alike));
    }
    return pairs.values().stream()
        .map(
            pair -> {
              double alike = Math.min(1, pair.alike);
              double best = (alike / bestOfOne[pair.i] + alike / bestOfOther[pair.j]) / 2;
              double near = pair.near(this::alike);
              return new Likely(pair, pair.evidence.probability(near, best));
            })
        .toList();
  }

  private double alike(long key) {
    return Optional.ofNullable(pairs.get(key)).map(pair -> Math.min(1, pair.alike)).orElse(0.0);
  }
}
