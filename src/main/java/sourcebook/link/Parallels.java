package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import sourcebook.model.Parallel;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/**
 * Finds passages of two sources that tell the same statement.
 *
 * <p>Each sentence (or clause of a long one) is a bag of features: stems, numbers, actors and pairs
 * of neighbouring stems, weighted by how rare they are in the collection. Sentences meet only in
 * the postings of their rarest features, and of those only in features that at most {@value
 * #MOST_POSTINGS} sentences have; so the work grows with the text. Each sentence keeps its best
 * counterpart in another source, if it is near enough; of a reprinted text only {@value
 * #ROWS_OF_REPRINT} rows are kept.
 */
final class Parallels {
  private static final int MOST_POSTINGS = 32;
  private static final int RAREST = 12;
  private static final int MOST_COMPARED = 8;
  private static final int COMMON = 10_000;
  private static final int STRETCH = 1 << 14;
  private static final double HOPE = 0.25;
  private static final int CLOSER = 3;
  private static final float LEAST_RARE = 1.0f;
  private static final int MOST_ROWS = 60;
  private static final int ROWS_OF_REPRINT = 3;
  private static final int REPRINT = 8;
  private static final double SAME = 0.9;
  private static final double ALONE = 0.5;
  private static final double GAIN = 1.1;

  private final List<Unit> units;
  private final int[] frequency;
  private final int[] offsets;
  private final int[] postings;
  private final double[] weights;

  private Parallels(List<Unit> units) {
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
      offsets[i + 1] = offsets[i] + (frequency[i] <= MOST_POSTINGS ? frequency[i] : 0);
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
        if (frequency[feature] <= MOST_POSTINGS) {
          postings[offsets[feature] + filled[feature]++] = u;
        }
      }
    }
  }

  /** The pairs in a library, by place of the first passage, then of the other. */
  static List<Parallel> in(List<Unit> units) {
    return new Parallels(units).find();
  }

  /** What all features of a sentence weigh; what no other has counts half, pairs not at all. */
  private double norm(Unit unit) {
    double norm = 0;
    for (int i = 0; i < unit.features().length; i++) {
      int feature = unit.features()[i];
      double share = frequency[feature] == 1 ? ALONE : 1;
      norm += unit.kind(i) == Unit.PAIR ? 0 : share * weight(unit, i);
    }
    return norm;
  }

  private double weight(Unit unit, int i) {
    return weight(unit.features()[i]) * Unit.WEIGHTS[unit.kind(i)];
  }

  private double weight(int feature) {
    return weights[Math.min(frequency[feature], weights.length - 1)];
  }

  private List<Parallel> find() {
    int stretches = (units.size() + STRETCH - 1) / STRETCH;
    List<Match> best =
        IntStream.range(0, stretches)
            .parallel()
            .mapToObj(i -> best(i * STRETCH, Math.min(units.size(), (i + 1) * STRETCH)))
            .flatMap(List::stream)
            .toList();
    Map<Long, Match> rows = new TreeMap<>();
    for (Match match : best) {
      int one = Math.min(match.one, match.other);
      int other = Math.max(match.one, match.other);
      boolean turned = match.one > match.other;
      Match row =
          new Match(
              one,
              other,
              match.score,
              turned ? match.theirs : match.ours,
              turned ? match.ours : match.theirs);
      rows.merge(((long) one << 32) | other, row, (a, b) -> a.score >= b.score ? a : b);
    }
    List<Parallel> parallels = new ArrayList<>();
    for (Match row : bounded(rows.values())) {
      parallels.add(
          new Parallel(
              Math.round(row.score * 1000) / 1000.0, row.ours.citation(), row.theirs.citation()));
    }
    parallels.sort(
        Comparator.<Parallel, Span>comparing(row -> row.one().span())
            .thenComparing(row -> row.other().span()));
    return parallels;
  }

  /** At most so many rows for two sources, the best of them. */
  private List<Match> bounded(Iterable<Match> rows) {
    Map<List<SourceId>, List<Match>> byPair = new HashMap<>();
    for (Match row : rows) {
      byPair
          .computeIfAbsent(
              List.of(units.get(row.one).source(), units.get(row.other).source()),
              any -> new ArrayList<>())
          .add(row);
    }
    List<Match> kept = new ArrayList<>();
    for (List<Match> pair : byPair.values()) {
      long same = pair.stream().filter(row -> row.score >= SAME).count();
      boolean reprint = same >= REPRINT && 2 * same >= pair.size();
      pair.sort(
          Comparator.comparingDouble((Match row) -> -row.score)
              .thenComparingInt(Match::one)
              .thenComparingInt(Match::other));
      List<Match> apart = new ArrayList<>();
      for (Match row : pair) {
        if (apart.size() < (reprint ? ROWS_OF_REPRINT : MOST_ROWS)
            && apart.stream().noneMatch(row::repeats)) {
          apart.add(row);
        }
      }
      kept.addAll(apart);
    }
    return kept;
  }

  /** The best counterparts of a stretch of sentences, which share one row of sums. */
  private List<Match> best(int from, int to) {
    float[] sums = new float[units.size()];
    List<Match> matches = new ArrayList<>();
    for (int u = from; u < to; u++) {
      List<Unit> ours = List.of();
      Optional<Match> best = Optional.empty();
      for (int v : likeliest(u, candidates(u, sums))) {
        ours = ours.isEmpty() ? variants(u) : ours;
        Match match = compare(u, ours, v);
        boolean better =
            best.stream()
                .allMatch(
                    other ->
                        match.score > other.score
                            || (match.score == other.score && v < other.other));
        best = better ? Optional.of(match) : best;
      }
      best.filter(match -> match.score >= Unit.ENOUGH).ifPresent(matches::add);
    }
    return matches;
  }

  /** The few candidates that are worth a closer look. */
  private int[] likeliest(int u, int[] candidates) {
    long[] order = new long[candidates.length];
    int count = 0;
    for (int v : candidates) {
      float likeness = (float) likeness(units.get(u), units.get(v), false);
      if (likeness >= HOPE) {
        order[count++] = ((long) -Float.floatToIntBits(likeness) << Integer.SIZE) | v;
      }
    }
    Arrays.sort(order, 0, count);
    return Arrays.stream(order, 0, Math.min(count, CLOSER)).mapToInt(key -> (int) key).toArray();
  }

  /** Compares two sentences, and each with its neighbours against the other. */
  private Match compare(int u, List<Unit> ours, int v) {
    double plain = likeness(units.get(u), units.get(v), true);
    Match best = new Match(u, v, plain, units.get(u), units.get(v));
    for (Unit other : variants(v)) {
      for (Unit one : ours) {
        double score = likeness(one, other, true);
        if (score > best.score * GAIN) {
          best = new Match(u, v, score, one, other);
        }
      }
    }
    return best;
  }

  private List<Unit> variants(int u) {
    List<Unit> variants = new ArrayList<>(List.of(units.get(u)));
    if (u > 0) {
      units.get(u).with(units.get(u - 1)).ifPresent(variants::add);
    }
    if (u + 1 < units.size()) {
      units.get(u).with(units.get(u + 1)).ifPresent(variants::add);
    }
    return variants;
  }

  private int[] rarest(Unit unit) {
    long[] keys = new long[unit.features().length];
    int count = 0;
    for (int feature : unit.features()) {
      if (frequency[feature] > 1 && frequency[feature] <= MOST_POSTINGS) {
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
  private int[] candidates(int u, float[] sums) {
    int[] rarest = rarest(units.get(u));
    int[] touched = new int[rarest.length * MOST_POSTINGS];
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

  /**
   * How much the shared features weigh, against all those of the two sentences; 0 to 1.
   *
   * @param evident whether it is 0 where they share too little to tell the same
   */
  private double likeness(Unit one, Unit other, boolean evident) {
    int[] a = one.features();
    int[] b = other.features();
    double sum = 0;
    double surprise = 0;
    int words = 0;
    int names = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] < b[j]) {
        i++;
      } else if (a[i] > b[j]) {
        j++;
      } else {
        sum += weight(one, i);
        surprise += one.kind(i) == Unit.PAIR ? 0 : Math.sqrt(weight(a[i]));
        words += one.kind(i) == Unit.WORD ? 1 : 0;
        names += one.kind(i) == Unit.NAME || one.kind(i) == Unit.ACTOR ? 1 : 0;
        i++;
        j++;
      }
    }
    boolean few =
        words < Unit.FEWEST_WORDS
            || 2 * words + names < Unit.FEWEST_SHARED
            || surprise < Unit.LEAST_SURPRISE;
    if (evident && few) {
      return 0;
    }
    return Math.min(1, sum / Math.sqrt(one.norm(this::norm) * other.norm(this::norm)));
  }

  /** Two sentences by their numbers, with the passages that were compared. */
  private record Match(int one, int other, double score, Unit ours, Unit theirs) {
    private boolean repeats(Match better) {
      return ours.overlaps(better.ours) && theirs.overlaps(better.theirs);
    }
  }
}
