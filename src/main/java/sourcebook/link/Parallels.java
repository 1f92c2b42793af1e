package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Parallel;
import sourcebook.model.SourceId;

/**
 * Finds passages of two sources that tell the same statement.
 *
 * <p>A first look over the whole collection finds the sentences that leave no doubt, and with them
 * the sources that tell much the same: accounts of one interview, of one event. Those are then
 * collated two by two, where less evidence does, since their neighbours speak for a pair too. Of a
 * reprinted text only {@value #ROWS_OF_REPRINT} rows are kept, and each source is collated with at
 * most {@value #MOST_PARTNERS} others; so the work and the rows grow with the text.
 */
final class Parallels {
  private static final double ALIKE = 0.42;
  private static final double BEYOND_DOUBT = 0.6;
  private static final int FEWEST_ALIKE = 4;
  private static final int MOST_PARTNERS = 6;
  private static final int MOST_ROWS = 60;
  private static final int ROWS_OF_REPRINT = 3;
  private static final int REPRINT = 8;
  private static final double SAME = 0.9;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.score())
          .thenComparing(match -> match.one().span())
          .thenComparing(match -> match.other().span());

  private final Map<SourceId, Sheaf> byId = new TreeMap<>();
  private final Postings postings;
  private final Map<Two, List<Match>> rows = new TreeMap<>();

  /** Two sources, by id. */
  private record Two(SourceId one, SourceId other) implements Comparable<Two> {
    @Override
    public int compareTo(Two there) {
      int first = one.compareTo(there.one);
      return first == 0 ? other.compareTo(there.other) : first;
    }
  }

  private Parallels(List<Sheaf> sheaves) {
    sheaves.forEach(sheaf -> byId.put(sheaf.source(), sheaf));
    this.postings = new Postings(sheaves);
  }

  /** The pairs in a library, by place of the first passage, then of the other. */
  static List<Parallel> in(List<Sheaf> sheaves) {
    return new Parallels(sheaves).find();
  }

  private List<Parallel> find() {
    Map<Two, List<Match>> seen = new TreeMap<>();
    for (Match match : Glance.over(postings, ALIKE)) {
      Two two = new Two(match.one().source(), match.other().source());
      seen.computeIfAbsent(two, any -> new ArrayList<>()).add(match);
    }
    Map<Two, Integer> close = new TreeMap<>();
    seen.forEach(
        (two, matches) -> {
          matches.sort(BEST_FIRST);
          List<Match> apart = apart(matches, MOST_ROWS);
          if (isReprint(two, apart)) {
            rows.put(two, apart.subList(0, ROWS_OF_REPRINT));
          } else {
            rows.put(two, apart.stream().filter(match -> match.score() >= BEYOND_DOUBT).toList());
            close.put(two, apart.size());
          }
        });
    collate(partners(close));
    List<Match> matches = rows.values().stream().flatMap(List::stream).sorted(BEST_FIRST).toList();
    return new Clusters(matches, new Common(List.copyOf(byId.values()))).parallels();
  }

  /** Whether most of the shorter source stands in the other word for word. */
  private boolean isReprint(Two two, List<Match> apart) {
    long same = apart.stream().filter(match -> match.score() >= SAME).count();
    int shorter = Math.min(byId.get(two.one).count(), byId.get(two.other).count());
    return same >= REPRINT && 2 * same >= Math.min(shorter, MOST_ROWS);
  }

  private static List<Match> apart(List<Match> bestFirst, int most) {
    List<Match> apart = new ArrayList<>();
    for (Match match : bestFirst) {
      if (apart.size() < most && apart.stream().noneMatch(match::repeats)) {
        apart.add(match);
      }
    }
    return apart;
  }

  /**
   * Which sources are close enough to be collated, for each those with the most alike. Two that are
   * both close to a third tell what it tells, so that they need less in common.
   */
  private static List<Two> partners(Map<Two, Integer> close) {
    Map<SourceId, Set<SourceId>> taken = new TreeMap<>();
    List<Two> partners = new ArrayList<>();
    List<Two> closest =
        close.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .sorted(Map.Entry.<Two, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    for (Two two : closest) {
      if (close.get(two) >= FEWEST_ALIKE) {
        take(two, taken, partners);
      }
    }
    for (Two two : closest) {
      Set<SourceId> ours = taken.getOrDefault(two.one, Set.of());
      Set<SourceId> theirs = taken.getOrDefault(two.other, Set.of());
      if (close.get(two) < FEWEST_ALIKE && ours.stream().anyMatch(theirs::contains)) {
        take(two, taken, partners);
      }
    }
    return partners;
  }

  private static void take(Two two, Map<SourceId, Set<SourceId>> taken, List<Two> partners) {
    Set<SourceId> ours = taken.computeIfAbsent(two.one, any -> new TreeSet<>());
    Set<SourceId> theirs = taken.computeIfAbsent(two.other, any -> new TreeSet<>());
    if (ours.size() < MOST_PARTNERS && theirs.size() < MOST_PARTNERS) {
      ours.add(two.other);
      theirs.add(two.one);
      partners.add(two);
    }
  }

  private void collate(List<Two> partners) {
    List<List<Match>> collated =
        partners.parallelStream()
            .map(two -> Collation.of(byId.get(two.one), byId.get(two.other), postings))
            .toList();
    for (int i = 0; i < partners.size(); i++) {
      List<Match> apart = apart(collated.get(i), MOST_ROWS);
      rows.put(partners.get(i), apart);
    }
  }
}
