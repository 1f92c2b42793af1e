package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the likely pairs of two sources stand.
 *
 * <p>The shorter of two accounts chooses: each of its clauses takes the clause of the longer one
 * that is likeliest, since it packs several of them into a sentence but tells each thing once. Only
 * where the longer one prefers another must a pair be likelier than not. What borders on a pair
 * that stands, and has its best there, is drawn into it.
 */
final class Choice {
  private static final double ENOUGH = 0.45;
  private static final double AGAINST = 0.5;
  private static final double BESIDE = 0.25;

  private final Side one;
  private final Side other;
  private final List<Collation.Likely> likely;
  private final double[] bestOfOne;
  private final double[] bestOfOther;
  private final List<Row> rows = new ArrayList<>();

  private record Row(double score, Window one, Window other) {
    private boolean meets(Window ours, Window theirs) {
      return one.meets(ours) && other.meets(theirs);
    }
  }

  /** The pairs of two sources, the likeliest first. */
  Choice(Side one, Side other, List<Collation.Likely> likely) {
    this.one = one;
    this.other = other;
    this.likely = likely;
    this.bestOfOne = new double[one.count()];
    this.bestOfOther = new double[other.count()];
    for (Collation.Likely each : likely) {
      int i = each.pair().i();
      int j = each.pair().j();
      bestOfOne[i] = Math.max(bestOfOne[i], each.probability());
      bestOfOther[j] = Math.max(bestOfOther[j], each.probability());
    }
  }

  /** The passages that tell the same, the likeliest first. */
  List<Match> matches() {
    boolean weChoose = one.count() <= other.count();
    for (Collation.Likely each : likely) {
      boolean chosen = weChoose ? isBestOfOne(each) : isBestOfOther(each);
      boolean both = isBestOfOne(each) && isBestOfOther(each);
      if (chosen && each.probability() >= (both ? ENOUGH : AGAINST)) {
        add(each);
      }
    }
    for (Collation.Likely each : likely) {
      if (each.probability() >= BESIDE && (isBestOfOne(each) || isBestOfOther(each))) {
        extend(each);
      }
    }
    return rows.stream()
        .sorted(Comparator.comparingDouble(row -> -row.score))
        .map(row -> new Match(row.score, row.one.unit(), row.other.unit()))
        .toList();
  }

  private boolean isBestOfOne(Collation.Likely each) {
    return each.probability() >= bestOfOne[each.pair().i()];
  }

  private boolean isBestOfOther(Collation.Likely each) {
    return each.probability() >= bestOfOther[each.pair().j()];
  }

  /** Adds a pair, to a row that has part of it already if that does not grow too long. */
  private void add(Collation.Likely each) {
    Collation.Pair pair = each.pair();
    Row all = new Row(each.probability(), pair.one(), pair.other());
    Row alone = new Row(each.probability(), one.alone(pair.i()), other.alone(pair.j()));
    boolean meets = false;
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (row.meets(all.one, all.other)) {
        Optional<Row> wider =
            wider(row, all.one, all.other).or(() -> wider(row, alone.one, alone.other));
        if (wider.isPresent()) {
          rows.set(r, wider.get());
          return;
        }
        meets = true;
      }
    }
    rows.add(meets ? alone : all);
  }

  private Optional<Row> wider(Row row, Window ours, Window theirs) {
    return one.union(row.one, ours)
        .flatMap(all -> other.union(row.other, theirs).map(both -> new Row(row.score, all, both)));
  }

  /** Draws two clauses into the first row that both border on, where it does not grow too long. */
  private void extend(Collation.Likely each) {
    Window ours = one.alone(each.pair().i());
    Window theirs = other.alone(each.pair().j());
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (row.one.borders(ours.from()) && row.other.borders(theirs.from())) {
        int place = r;
        wider(row, ours, theirs).ifPresent(wider -> rows.set(place, wider));
        return;
      }
    }
  }
}
