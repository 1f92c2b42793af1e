package sourcebook.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The measure of {@code bench/timex/score.py}, TempEval-3 style: F1 in percent over all documents.
 *
 * @param strict same span, white space and punctuation at its ends aside
 * @param relaxed spans that overlap, one to one
 * @param value relaxed with the same value
 */
record TimexScore(double strict, double relaxed, double value) {
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(BC)?\\d{2,4}(-(\\d\\d|H\\d|Q\\d|SP|SU|FA|AU|WI|W\\d\\d)(-(\\d\\d|WE))?(T.*)?)?");

  private record Pair(int gold, int found, boolean exact, int overlap) {}

  /** Whether a value names a stretch of the calendar, which a timeline can place. */
  static boolean isCalendar(Expression expression) {
    return CALENDAR.matcher(expression.value()).matches();
  }

  static TimexScore of(
      Map<String, List<Expression>> gold,
      Map<String, List<Expression>> found,
      Predicate<Expression> kept) {
    int golds = 0;
    int founds = 0;
    int strict = 0;
    int relaxed = 0;
    int value = 0;
    for (String name : gold.keySet()) {
      List<Expression> right =
          gold.get(name).stream().filter(kept).map(Expression::trimmed).toList();
      List<Expression> ours =
          found.getOrDefault(name, List.of()).stream()
              .filter(kept)
              .map(Expression::trimmed)
              .toList();
      golds += right.size();
      founds += ours.size();
      for (Pair pair : pairs(right, ours)) {
        relaxed++;
        strict += pair.exact() ? 1 : 0;
        value += right.get(pair.gold()).value().equals(ours.get(pair.found()).value()) ? 1 : 0;
      }
    }
    double all = golds + founds;
    return new TimexScore(200 * strict / all, 200 * relaxed / all, 200 * value / all);
  }

  /** Pairs of overlapping spans, each used once: exact ones first, then by overlap. */
  private static List<Pair> pairs(List<Expression> gold, List<Expression> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        int overlap = gold.get(i).overlap(found.get(j));
        if (overlap > 0) {
          candidates.add(new Pair(i, j, gold.get(i).sameSpan(found.get(j)), overlap));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Pair pair) -> !pair.exact())
            .thenComparing(pair -> -pair.overlap())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found));
    boolean[] usedGold = new boolean[gold.size()];
    boolean[] usedFound = new boolean[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold[pair.gold()] && !usedFound[pair.found()]) {
        usedGold[pair.gold()] = true;
        usedFound[pair.found()] = true;
        pairs.add(pair);
      }
    }
    return pairs;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", strict, relaxed, value);
  }
}
