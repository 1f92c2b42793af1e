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
 * Postings#MOST} sentences have; so the work grows with the text. Each sentence keeps its best
 * counterpart in another source, if it is near enough; of a reprinted text only {@value
 * #ROWS_OF_REPRINT} rows are kept.
 */
final class Parallels {
  private static final int STRETCH = 1 << 14;
  private static final double HOPE = 0.25;
  private static final int CLOSER = 3;
  private static final int MOST_ROWS = 60;
  private static final int ROWS_OF_REPRINT = 3;
  private static final int REPRINT = 8;
  private static final double SAME = 0.9;
  private static final double GAIN = 1.1;

  private final Postings postings;

  private Parallels(List<Sheaf> sheaves) {
    this.postings = new Postings(sheaves);
  }

  /** The pairs in a library, by place of the first passage, then of the other. */
  static List<Parallel> in(List<Sheaf> sheaves) {
    return new Parallels(sheaves).find();
  }

  /** What all features of a sentence weigh; what no other has counts half, pairs not at all. */
  private double norm(Unit unit) {
    double norm = unit.alone();
    for (int i = 0; i < unit.size(); i++) {
      norm += unit.kind(i) == Unit.PAIR ? 0 : weight(unit, i);
    }
    return norm;
  }

  private double weight(Unit unit, int i) {
    return postings.weight(unit.feature(i)) * Unit.WEIGHTS[unit.kind(i)];
  }

  private List<Parallel> find() {
    int stretches = (postings.count() + STRETCH - 1) / STRETCH;
    List<Match> best =
        IntStream.range(0, stretches)
            .parallel()
            .mapToObj(i -> best(i * STRETCH, Math.min(postings.count(), (i + 1) * STRETCH)))
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
              List.of(postings.unit(row.one).source(), postings.unit(row.other).source()),
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
    float[] sums = new float[postings.count()];
    List<Match> matches = new ArrayList<>();
    for (int u = from; u < to; u++) {
      List<Unit> ours = List.of();
      Optional<Match> best = Optional.empty();
      for (int v : likeliest(u, postings.candidates(u, sums))) {
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
      float likeness = (float) likeness(postings.unit(u), postings.unit(v), false);
      if (likeness >= HOPE) {
        order[count++] = ((long) -Float.floatToIntBits(likeness) << Integer.SIZE) | v;
      }
    }
    Arrays.sort(order, 0, count);
    return Arrays.stream(order, 0, Math.min(count, CLOSER)).mapToInt(key -> (int) key).toArray();
  }

  /** Compares two sentences, and each with its neighbours against the other. */
  private Match compare(int u, List<Unit> ours, int v) {
    double plain = likeness(postings.unit(u), postings.unit(v), true);
    Match best = new Match(u, v, plain, postings.unit(u), postings.unit(v));
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
    List<Unit> variants = new ArrayList<>(List.of(postings.unit(u)));
    if (u > 0) {
      postings.unit(u).with(postings.unit(u - 1)).ifPresent(variants::add);
    }
    if (u + 1 < postings.count()) {
      postings.unit(u).with(postings.unit(u + 1)).ifPresent(variants::add);
    }
    return variants;
  }

  /**
   * How much the shared features weigh, against all those of the two sentences; 0 to 1.
   *
   * @param evident whether it is 0 where they share too little to tell the same
   */
  private double likeness(Unit one, Unit other, boolean evident) {
    double sum = 0;
    double surprise = 0;
    int words = 0;
    int names = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.feature(i) < other.feature(j)) {
        i++;
      } else if (one.feature(i) > other.feature(j)) {
        j++;
      } else {
        sum += weight(one, i);
        surprise += one.kind(i) == Unit.PAIR ? 0 : Math.sqrt(postings.weight(one.feature(i)));
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
    return Math.min(1, sum / Math.sqrt(norm(one) * norm(other)));
  }

  /** Two sentences by their numbers, with the passages that were compared. */
  private record Match(int one, int other, double score, Unit ours, Unit theirs) {
    private boolean repeats(Match better) {
      return ours.overlaps(better.ours) && theirs.overlaps(better.theirs);
    }
  }
}
