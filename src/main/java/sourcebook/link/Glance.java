package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sourcebook.model.SourceId;

/**
 * A first look over a whole collection: which sentences are so much alike that they tell the same,
 * whatever else their sources tell.
 *
 * <p>Sentences meet only in the postings of their rarest features, and of those only in features
 * that at most {@value Postings#MOST} sentences have; so the work grows with the text. Each keeps
 * its best counterpart in each of a few other sources.
 */
final class Glance {
  private static final int STRETCH = 1 << 14;
  private static final double HOPE = 0.25;
  private static final int CLOSER = 4;
  private static final double GAIN = 1.1;
  private static final double VERBATIM = 0.9;
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.score())
          .thenComparing(match -> match.other().span());

  private final Postings postings;
  private final double least;

  private Glance(Postings postings, double least) {
    this.postings = postings;
    this.least = least;
  }

  /** The pairs that are at least so much alike; some of them twice, or overlapping. */
  static List<Match> over(Postings postings, double least) {
    Glance glance = new Glance(postings, least);
    int stretches = (postings.count() + STRETCH - 1) / STRETCH;
    return IntStream.range(0, stretches)
        .parallel()
        .mapToObj(i -> glance.best(i * STRETCH, Math.min(postings.count(), (i + 1) * STRETCH)))
        .flatMap(List::stream)
        .map(Match::inOrder)
        .toList();
  }

  /** The best counterparts of a stretch of sentences, which share one row of sums. */
  private List<Match> best(int from, int to) {
    float[] sums = new float[postings.count()];
    List<Match> matches = new ArrayList<>();
    for (int u = from; u < to; u++) {
      List<Unit> ours = List.of();
      Map<SourceId, Match> best = new HashMap<>();
      for (int v : likeliest(u, postings.candidates(u, sums))) {
        ours = ours.isEmpty() ? variants(u) : ours;
        Match match = compare(u, ours, v);
        best.merge(postings.unit(v).source(), match, (a, b) -> b.score() > a.score() ? b : a);
      }
      best.values().stream()
          .filter(match -> match.score() >= least)
          .sorted(BEST_FIRST)
          .limit(isVerbatim(best.values()) ? 1 : CLOSER)
          .forEach(matches::add);
    }
    return matches;
  }

  /** Whether a sentence stands elsewhere word for word, in many places perhaps: one is enough. */
  private static boolean isVerbatim(Collection<Match> matches) {
    return matches.stream().anyMatch(match -> match.score() >= VERBATIM);
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
    Match best = new Match(plain, postings.unit(u), postings.unit(v));
    for (Unit other : variants(v)) {
      for (Unit one : ours) {
        double score = likeness(one, other, true);
        if (score > best.score() * GAIN) {
          best = new Match(score, one, other);
        }
      }
    }
    return best;
  }

  private List<Unit> variants(int u) {
    Unit unit = postings.unit(u);
    List<Unit> variants = new ArrayList<>(List.of(unit));
    if (u > 0 && postings.unit(u - 1).source().equals(unit.source())) {
      unit.with(postings.unit(u - 1)).ifPresent(variants::add);
    }
    if (u + 1 < postings.count() && postings.unit(u + 1).source().equals(unit.source())) {
      unit.with(postings.unit(u + 1)).ifPresent(variants::add);
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
        byte kind = one.kind(i);
        double weight = postings.weight(one.feature(i));
        sum += weight * Unit.WEIGHTS[kind];
        surprise += Unit.isNormed(kind) ? Math.sqrt(weight) * Unit.WEIGHTS[kind] : 0;
        words += kind == Unit.WORD ? 1 : 0;
        names += kind == Unit.NAME || kind == Unit.ACTOR ? 1 : 0;
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
    double norms = Window.norm(one, postings) * Window.norm(other, postings);
    return norms == 0 ? 0 : Math.min(1, sum / Math.sqrt(norms));
  }
}
