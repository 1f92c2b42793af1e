package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final int RAREST = 14;
  private static final int MOST_COMPARED = 12;
  private static final int MOST_ROWS = 60;
  private static final int ROWS_OF_REPRINT = 3;
  private static final int REPRINT = 8;
  private static final double SAME = 0.9;

  private final List<Unit> units;
  private final int[] frequency;
  private final int[] offsets;
  private final int[] postings;
  private final double[] norms;
  private final double whole;

  private Parallels(List<Unit> units) {
    this.units = units;
    long features = units.stream().mapToLong(unit -> unit.features().length).sum();
    int room = Integer.highestOneBit((int) Math.min(1 << 22, Math.max(1 << 12, 4 * features)));
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
    this.postings = new int[offsets[room]];
    int[] filled = new int[room];
    this.norms = new double[units.size()];
    this.whole = Math.log(Math.max(2, units.size()) + 1.0);
    for (int u = 0; u < units.size(); u++) {
      for (int feature : units.get(u).features()) {
        if (frequency[feature] <= MOST_POSTINGS) {
          postings[offsets[feature] + filled[feature]++] = u;
        }
        norms[u] += weight(feature);
      }
    }
  }

  /** The pairs in a library, by place of the first passage, then of the other. */
  static List<Parallel> in(List<Unit> units) {
    return new Parallels(units).find();
  }

  private double weight(int feature) {
    double rarity = 1 - Math.log(frequency[feature]) / whole;
    return rarity * rarity;
  }

  private List<Parallel> find() {
    Match[] best =
        IntStream.range(0, units.size()).parallel().mapToObj(this::best).toArray(Match[]::new);
    Map<Long, Match> rows = new TreeMap<>();
    for (Match match : best) {
      if (match.score >= Unit.ENOUGH) {
        int one = Math.min(match.one, match.other);
        int other = Math.max(match.one, match.other);
        rows.put(((long) one << 32) | other, new Match(one, other, match.score));
      }
    }
    List<Parallel> parallels = new ArrayList<>();
    for (Match row : bounded(rows.values())) {
      parallels.add(
          new Parallel(
              Math.round(row.score * 1000) / 1000.0,
              units.get(row.one).citation(),
              units.get(row.other).citation()));
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
      kept.addAll(pair.subList(0, Math.min(pair.size(), reprint ? ROWS_OF_REPRINT : MOST_ROWS)));
    }
    return kept;
  }

  private Match best(int u) {
    Unit unit = units.get(u);
    Match best = new Match(u, u, 0);
    for (int v : candidates(u, rarest(unit))) {
      double score = score(u, v);
      boolean better = score > best.score || (score == best.score && score > 0 && v < best.other);
      if (better) {
        best = new Match(u, v, score);
      }
    }
    return best;
  }

  private int[] rarest(Unit unit) {
    return Arrays.stream(unit.features())
        .filter(feature -> frequency[feature] > 1 && frequency[feature] <= MOST_POSTINGS)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer feature) -> frequency[feature])
                .thenComparingInt(feature -> feature))
        .limit(RAREST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The sentences of other sources that share most of the rarest features. */
  private int[] candidates(int u, int[] rarest) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int feature : rarest) {
      for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
        if (!units.get(postings[i]).source().equals(units.get(u).source())) {
          shared.merge(postings[i], weight(feature), Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** How much the shared features weigh, against all those of the two sentences; 0 to 1. */
  private double score(int u, int v) {
    Unit one = units.get(u);
    Unit other = units.get(v);
    int[] a = one.features();
    int[] b = other.features();
    double sum = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] < b[j]) {
        i++;
      } else if (a[i] > b[j]) {
        j++;
      } else {
        sum += weight(a[i]);
        shared += one.isWord(i) ? 1 : 0;
        i++;
        j++;
      }
    }
    if (shared < Unit.FEWEST_SHARED) {
      return 0;
    }
    return Math.min(1, sum / Math.sqrt(norms[u] * norms[v]));
  }

  /** Two sentences by their numbers. */
  private record Match(int one, int other, double score) {}
}
