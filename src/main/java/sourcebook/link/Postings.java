package sourcebook.link;

import java.util.Arrays;
import java.util.List;

/**
 * Which units have which features, and what each feature weighs: the rarer, the more.
 *
 * <p>Units have numbers in the order of their sources. Only features of two to {@value #MOST} units
 * are listed; the others tell too little.
 */
final class Postings {
  /** In how many units a feature stands at most that is listed. */
  static final int MOST = 32;

  private static final int LEAST_ROOM = 1 << 16;
  private static final int MOST_ROOM = 1 << 24;
  private static final int RAREST = 12;
  private static final int MOST_COMPARED = 8;
  private static final int COMMON = 10_000;
  private static final float LEAST_RARE = 1.0f;

  /** No feature weighs 1, so that it takes two to reach {@link #LEAST_RARE}. */
  private static final int FEWEST_SHARED = 2;

  private static final int MARKS = 1 << 12;
  private static final int[] NOBODY = new int[0];

  private final List<Sheaf> sheaves;
  private final int[] firsts;
  private final int[] owners;
  private final char[] frequency;
  private final int[] offsets;
  private final int[] postings;
  private final double[] weights;

  Postings(List<Sheaf> sheaves) {
    this.sheaves = sheaves;
    this.firsts = new int[sheaves.size() + 1];
    for (int s = 0; s < sheaves.size(); s++) {
      firsts[s + 1] = firsts[s] + sheaves.get(s).count();
    }
    this.owners = new int[count()];
    for (int s = 0; s < sheaves.size(); s++) {
      Arrays.fill(owners, firsts[s], firsts[s + 1], s);
    }
    this.frequency = number();
    this.offsets = new int[frequency.length + 1];
    for (int i = 0; i < frequency.length; i++) {
      offsets[i + 1] = offsets[i] + (isListed(i) ? frequency[i] : 0);
    }
    this.postings = fill();
    double whole = Math.log(Math.max(2, count()) + 1.0);
    this.weights = new double[Math.min(count(), COMMON) + 1];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = Math.pow(1 - Math.log(i) / whole, 2);
    }
  }

  /** Numbers the features that two units have or more, and tells how many have each. */
  private char[] number() {
    long features = sheaves.stream().mapToLong(Sheaf::size).sum();
    int room = Integer.highestOneBit((int) Math.min(MOST_ROOM, Math.max(LEAST_ROOM, 4 * features)));
    sheaves.parallelStream().forEach(sheaf -> sheaf.settle(room));
    char[] all = new char[room];
    sheaves.forEach(sheaf -> sheaf.count(all));
    int[] numbers = new int[room / Long.SIZE + 1];
    long[] shared = new long[room / Long.SIZE];
    for (int feature = 0; feature < room; feature++) {
      if (all[feature] > 1) {
        shared[feature / Long.SIZE] |= 1L << feature;
      }
    }
    for (int i = 0; i < shared.length; i++) {
      numbers[i + 1] = numbers[i] + Long.bitCount(shared[i]);
    }
    sheaves.parallelStream()
        .forEach(
            sheaf ->
                sheaf.keep(
                    feature -> {
                      long word = shared[feature / Long.SIZE];
                      long below = word & ((1L << feature) - 1);
                      boolean known = (word & (1L << feature)) != 0;
                      return known ? numbers[feature / Long.SIZE] + Long.bitCount(below) : -1;
                    }));
    char[] kept = new char[numbers[shared.length]];
    int number = 0;
    for (char count : all) {
      if (count > 1) {
        kept[number++] = count;
      }
    }
    return kept;
  }

  private int[] fill() {
    int[] filled = new int[offsets[frequency.length]];
    int[] next = Arrays.copyOf(offsets, frequency.length);
    for (int u = 0; u < count(); u++) {
      Sheaf sheaf = sheaves.get(owners[u]);
      int unit = u - firsts[owners[u]];
      for (int i = 0; i < sheaf.size(unit); i++) {
        int feature = sheaf.feature(unit, i);
        if (isListed(feature)) {
          filled[next[feature]++] = u;
        }
      }
    }
    return filled;
  }

  private boolean isListed(int feature) {
    return frequency[feature] <= MOST;
  }

  /** How many units there are. */
  int count() {
    return firsts[sheaves.size()];
  }

  /** A unit by its number. */
  Unit unit(int u) {
    return sheaves.get(owners[u]).unit(u - firsts[owners[u]]);
  }

  /** What a feature weighs, 0 to 1. */
  double weight(int feature) {
    return weights[Math.min(frequency[feature], weights.length - 1)];
  }

  private int[] rarest(int u) {
    Sheaf sheaf = sheaves.get(owners[u]);
    int unit = u - firsts[owners[u]];
    long[] keys = new long[sheaf.size(unit)];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      int feature = sheaf.feature(unit, i);
      if (isListed(feature)) {
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
   * Marks the units that may share two features or more, by the lowest bits of their numbers: few
   * do, so that the sums of the others need not be made.
   */
  private byte[] marks(int[] rarest) {
    byte[] marks = new byte[MARKS];
    for (int feature : rarest) {
      for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
        int mark = postings[i] & (MARKS - 1);
        marks[mark] = (byte) Math.min(FEWEST_SHARED, marks[mark] + 1);
      }
    }
    return marks;
  }

  /**
   * The units of other sources that share most of the rarest features, the most first.
   *
   * @param sums zero for each unit, before and after
   */
  int[] candidates(int u, float[] sums) {
    int[] rarest = rarest(u);
    byte[] marks = marks(rarest);
    int[] touched = new int[rarest.length * MOST];
    int count = 0;
    for (int feature : rarest) {
      float weight = (float) Math.sqrt(weight(feature));
      for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
        int v = postings[i];
        if (marks[v & (MARKS - 1)] < FEWEST_SHARED) {
          continue;
        }
        if (sums[v] == 0) {
          touched[count++] = v;
        }
        sums[v] += weight;
      }
    }
    if (count == 0) {
      return NOBODY;
    }
    long[] order = new long[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int v = touched[i];
      if (sums[v] >= LEAST_RARE && owners[v] != owners[u]) {
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
