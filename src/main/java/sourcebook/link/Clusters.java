package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sourcebook.model.Parallel;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/**
 * Pairs of passages gathered into statements, each told by several sources, one passage for each.
 *
 * <p>Two pairs tell one statement where their passages of one source overlap by half; then the
 * passages that were not paired themselves are a pair too.
 */
final class Clusters {
  private static final int MOST_DERIVED = 6;
  private static final double LIKELY = 0.5;

  private final List<Match> matches;
  private final Common common;
  private final Map<List<Object>, List<Cluster>> places = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /** Pairs by how much speaks for them, the best first. */
  Clusters(List<Match> matches, Common common) {
    this.matches = matches;
    this.common = common;
  }

  private static final class Cluster {
    private final Map<SourceId, Unit> tellings = new TreeMap<>();
    private final List<Match> matches = new ArrayList<>();

    private Optional<Unit> telling(SourceId source) {
      return Optional.ofNullable(tellings.get(source));
    }
  }

  /** The pairs with the numbers of their statements, by place. */
  List<Parallel> parallels() {
    for (Match match : matches) {
      add(match);
    }
    clusters.forEach(Clusters::derive);
    clusters.sort(
        Comparator.comparing(cluster -> cluster.tellings.values().iterator().next().span()));
    List<Parallel> parallels = new ArrayList<>();
    for (int c = 0; c < clusters.size(); c++) {
      for (Match match : clusters.get(c).matches) {
        parallels.add(
            new Parallel(
                Math.round(match.score() * 1000) / 1000.0,
                c + 1,
                match.one().citation(),
                match.other().citation(),
                common.of(match)));
      }
    }
    parallels.sort(
        Comparator.<Parallel, Span>comparing(row -> row.one().span())
            .thenComparing(row -> row.other().span()));
    return parallels;
  }

  private void add(Match match) {
    Cluster cluster =
        home(match.one(), match.other())
            .or(() -> home(match.other(), match.one()))
            .orElseGet(this::found);
    cluster.matches.add(match);
    tell(cluster, match.one());
    tell(cluster, match.other());
  }

  private Cluster found() {
    Cluster cluster = new Cluster();
    clusters.add(cluster);
    return cluster;
  }

  /** The statement that one passage tells, where another can tell it too. */
  private Optional<Cluster> home(Unit passage, Unit other) {
    return places.getOrDefault(place(passage), List.of()).stream()
        .filter(cluster -> joins(cluster, passage))
        .filter(cluster -> cluster.telling(other.source()).isEmpty() || joins(cluster, other))
        .findFirst();
  }

  private static boolean joins(Cluster cluster, Unit passage) {
    return cluster
        .telling(passage.source())
        .filter(there -> half(there.span(), passage.span()))
        .flatMap(there -> there.with(passage))
        .isPresent();
  }

  private static boolean half(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int shorter = Math.min(one.end() - one.start(), other.end() - other.start());
    return one.block() == other.block() && 2 * shared >= shorter;
  }

  private void tell(Cluster cluster, Unit passage) {
    Optional<Unit> there = cluster.telling(passage.source());
    if (there.isEmpty()) {
      places.computeIfAbsent(place(passage), any -> new ArrayList<>()).add(cluster);
    }
    cluster.tellings.put(
        passage.source(), there.flatMap(unit -> unit.with(passage)).orElse(passage));
  }

  private static List<Object> place(Unit passage) {
    return List.of(passage.source(), passage.span().block());
  }

  /** Pairs the passages of a statement that were not paired themselves. */
  private static void derive(Cluster cluster) {
    List<Unit> tellings = List.copyOf(cluster.tellings.values());
    if (tellings.size() > MOST_DERIVED) {
      return;
    }
    List<Match> told = List.copyOf(cluster.matches);
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        Unit one = tellings.get(i);
        Unit other = tellings.get(j);
        double score = through(told, tellings, one, other);
        if (!isPaired(told, one, other) && score >= LIKELY) {
          cluster.matches.add(new Match(score, one, other));
        }
      }
    }
  }

  private static boolean isPaired(List<Match> matches, Unit one, Unit other) {
    return score(matches, one, other) > 0;
  }

  /** How likely two passages tell the same if it takes a third that is paired with both. */
  private static double through(List<Match> told, List<Unit> tellings, Unit one, Unit other) {
    double best = 0;
    for (Unit third : tellings) {
      best = Math.max(best, score(told, one, third) * score(told, third, other));
    }
    return best;
  }

  /** The best score of a pair of two sources, in either order; 0 where there is none. */
  private static double score(List<Match> matches, Unit one, Unit other) {
    return matches.stream()
        .filter(
            match ->
                pairs(match, one.source(), other.source())
                    || pairs(match, other.source(), one.source()))
        .mapToDouble(Match::score)
        .max()
        .orElse(0);
  }

  private static boolean pairs(Match match, SourceId one, SourceId other) {
    return match.one().source().equals(one) && match.other().source().equals(other);
  }
}
