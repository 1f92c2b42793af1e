package sourcebook.link;

import java.util.Arrays;
import java.util.List;

/**
 * Which sentences have which features, and what each feature weighs: the rarer, the more.
 *
 * <p>Only features of two to {@value #MOST} sentences are listed; the others tell too little.
 */
final class Postings {
  /** In how many sentences a feature stands at most that is listed. */
  static final int MOST = 32;

  private static final int RAREST = 12;
  private static final int MOST_COMPARED = 8;
  private static final int COMMON = 10_000;
  private static final float LEAST_RARE = 1.0f;

  private final List<Unit> units;
  private final int[] frequency;
  private final int[] offsets;
  private final int[] postings;
  private final double[] weights;

  Postings(List<Unit> units) {
    this.units = units;
    long features = units.stream().mapToLong(Unit::size).sum();
    int room = Integer.highestOneBit((int) Math.min(1 << 22, Math.max(1 << 16, 4 * features)));
    this.frequency = new int[room];
    this.offsets = new int[room + 1];
    units.forEach(unit -> unit.settle(room));
    for (Unit unit : units) {
      for (int feature : unit.features()) {
        frequency[feature]++;
      }
    }
    for (int i = 0; i < room; i++) {
      offsets[i + 1] = offsets[i] + (frequency[i] <= MOST ? frequency[i] : 0);
    }
    double whole = Math.log(Math.max(2, units.size()) + 1.0);
    this.weights = new double[Math.min(units.size(), COMMON) + 1];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = Math.pow(1 - Math.log(i) / whole, 2);
    }
    this.postings = new int[offsets[room]];
    int[] filled = new int[room];
    for (int u = 0; u < units.size(); u++) {
      for (int feature : units.get(u).features()) {
        if (frequency[feature] <= MOST) {
          postings[offsets[feature] + filled[feature]++] = u;
        }
      }
    }
  }

  /** What a feature weighs, 0 to 1. */
  double weight(int feature) {
    return weights[Math.min(frequency[feature], weights.length - 1)];
  }

  /** Whether only one sentence has a feature. */
  boolean isAlone(int feature) {
    return frequency[feature] == 1;
  }

  private int[] rarest(Unit unit) {
    long[] keys = new long[unit.features().length];
    int count = 0;
    for (int feature : unit.features()) {
      if (frequency[feature] > 1 && frequency[feature] <= MOST) {
        keys[count++] = ((long) frequency[feature] << Integer.SIZE) | feature;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] rarest = new int[Math.min(count, RAREST)];
    for (int i = 0; i < rarest.length; i++) {
      rarest[i] = (int) keys[i];
    }
    return rarest;
  }

  /**
   * The sentences of other sources that share most of the rarest features, the most first.
   *
   * @param sums zero for each sentence, before and after
   */
  int[] candidates(int u, float[] sums) {
    int[] rarest = rarest(units.get(u));
    int[] touched = new int[rarest.length * MOST];
    int count = 0;
    for (int feature : rarest) {
      float weight = (float) Math.sqrt(weight(feature));
      for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
        int v = postings[i];
        if (sums[v] == 0) {
          touched[count++] = v;
        }
        sums[v] += weight;
      }
    }
    long[] order = new long[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int v = touched[i];
      if (sums[v] >= LEAST_RARE && !units.get(v).source().equals(units.get(u).source())) {
        order[kept++] = ((long) -Float.floatToIntBits(sums[v]) << Integer.SIZE) | v;
      }
      sums[v] = 0;
    }
    Arrays.sort(order, 0, kept);
    int[] candidates = new int[Math.min(kept, MOST_COMPARED)];
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = (int) order[i];
    }
    return candidates;
  }
}
