package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the likely pairs of two sources stand: those that are each other's best.
 *
 * <p>What a source says over and over is paired where the two go on alike. What borders on a pair
 * that stands, and has its best there, is drawn into it.
 */
final class Choice {
  /** How likely a pair must be. */
  static final double ENOUGH = 0.5;

  private static final double CERTAIN = 0.9;
  private static final double GOING_ON = 0.3;
  private static final double GOOD = 0.5;
  private static final int STEPS = 3;

  private final Side one;
  private final Side other;
  private final List<Ranked> ranked;
  private final double[] bestOfOne;
  private final double[] bestOfOther;
  private final List<Row> rows = new ArrayList<>();

  private record Ranked(Collation.Pair pair, double probability, double rank) {}

  private record Row(double score, Window one, Window other) {
    private boolean meets(Window ours, Window theirs) {
      return one.meets(ours) && other.meets(theirs);
    }
  }

  Choice(Side one, Side other, List<Collation.Likely> likely) {
    this.one = one;
    this.other = other;
    this.ranked = ranked(likely);
    this.bestOfOne = new double[one.count()];
    this.bestOfOther = new double[other.count()];
    for (Ranked each : ranked) {
      int i = each.pair.i();
      int j = each.pair.j();
      bestOfOne[i] = Math.max(bestOfOne[i], each.rank);
      bestOfOther[j] = Math.max(bestOfOther[j], each.rank);
    }
  }

  private List<Ranked> ranked(List<Collation.Likely> likely) {
    Map<List<Integer>, Double> good = new HashMap<>();
    for (Collation.Likely each : likely) {
      if (each.probability() >= GOOD) {
        good.put(List.of(each.pair().i(), each.pair().j()), each.probability());
      }
    }
    List<Ranked> all = new ArrayList<>();
    for (Collation.Likely each : likely) {
      double probability = each.probability();
      double rank =
          probability < GOOD
              ? probability
              : probability * (1 - GOING_ON + GOING_ON * goesOn(each.pair(), good));
      all.add(new Ranked(each.pair(), probability, rank));
    }
    all.sort(Comparator.comparingDouble(each -> -each.rank));
    return all;
  }

  /** How good the best pair is that stands beside a pair in both paragraphs. */
  private double goesOn(Collation.Pair pair, Map<List<Integer>, Double> good) {
    double best = 0;
    for (int i = pair.i() - STEPS; i <= pair.i() + STEPS; i++) {
      for (int j = pair.j() - STEPS; j <= pair.j() + STEPS; j++) {
        Optional<Double> there = Optional.ofNullable(good.get(List.of(i, j)));
        if (there.isPresent()
            && !pair.one().holds(i)
            && !pair.other().holds(j)
            && one.unit(i).span().block() == pair.one().unit().span().block()
            && other.unit(j).span().block() == pair.other().unit().span().block()) {
          best = Math.max(best, there.get());
        }
      }
    }
    return best;
  }

  List<Match> matches() {
    for (Ranked each : ranked) {
      if (each.probability >= ENOUGH && isBestOfOne(each) && isBestOfOther(each)) {
        add(each);
      }
    }
    for (Ranked each : ranked) {
      if (each.probability >= ENOUGH && isBestOfOne(each) != isBestOfOther(each)) {
        extend(each);
      }
    }
    return rows.stream()
        .sorted(Comparator.comparingDouble(row -> -row.score))
        .map(row -> new Match(row.score, row.one.unit(), row.other.unit()))
        .toList();
  }

  private boolean isBestOfOne(Ranked each) {
    return each.rank >= bestOfOne[each.pair.i()];
  }

  private boolean isBestOfOther(Ranked each) {
    return each.rank >= bestOfOther[each.pair.j()];
  }

  private void add(Ranked each) {
    Window ours = each.pair.one();
    Window theirs = each.pair.other();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (row.meets(ours, theirs)) {
        Optional<Row> wider = wider(row, ours, theirs);
        if (wider.isPresent()) {
          rows.set(r, wider.get());
          return;
        }
        if (row.one.holds(each.pair.i()) && row.other.holds(each.pair.j())) {
          return;
        }
      }
    }
    rows.add(new Row(each.probability, ours, theirs));
  }

  private Optional<Row> wider(Row row, Window ours, Window theirs) {
    return one.union(row.one, ours)
        .flatMap(all -> other.union(row.other, theirs).map(both -> new Row(row.score, all, both)));
  }

  private void extend(Ranked each) {
    Window ours = one.alone(each.pair.i());
    Window theirs = other.alone(each.pair.j());
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (row.one.borders(ours.from()) && row.other.borders(theirs.from())) {
        Optional<Row> wider = wider(row, ours, theirs);
        if (wider.isPresent()) {
          rows.set(r, wider.get());
        } else if (!row.meets(ours, theirs)) {
          rows.add(new Row(each.probability, ours, theirs));
        }
        return;
      }
    }
    if (each.probability >= CERTAIN) {
      add(each);
    }
  }
}
