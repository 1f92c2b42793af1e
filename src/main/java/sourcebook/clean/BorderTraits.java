package sourcebook.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The traits by which the first and the last line of a text are told in a plain scrape: what kinds
 * of line stand just before and just behind.
 */
final class BorderTraits {
  private static final int FAR = 6;
  private static final List<Integer> REACH = List.of(1, 3, 6, 12);
  private static final List<String> LENGTH_BEFORE = named("length of ", " lines before");
  private static final List<String> LENGTH_BEHIND = named("length of ", " lines behind");
  private static final List<String> PROSE_BEFORE = named("prose in ", " lines before");
  private static final List<String> PROSE_BEHIND = named("prose in ", " lines behind");
  private static final int LONG = 250;

  private final Gauge[] gauges;

  BorderTraits(Gauge[] gauges) {
    this.gauges = gauges;
  }

  private static List<String> named(String before, String behind) {
    return REACH.stream().map(reach -> before + reach + behind).toList();
  }

  private Line line(int i) {
    return gauges[i].line();
  }

  /** Adds all of them. */
  void addTo(Columns to) {
    kinds().forEach((name, is) -> kind(to, name, is));
    lengths(to);
  }

  /** Kinds of line, each a word for what is counted around a border. */
  private Map<String, IntPredicate> kinds() {
    Map<String, IntPredicate> kinds = new LinkedHashMap<>();
    kinds.put("a date", i -> gauges[i].dated());
    kinds.put("a byline", i -> gauges[i].signed() && line(i).words() <= 14);
    kinds.put("words of sharing", i -> gauges[i].share(gauges[i].networks()) > 0.25);
    kinds.put(
        "words that lead on",
        i -> gauges[i].share(gauges[i].leads()) > 0.3 && line(i).words() < 10);
    kinds.put("a notice", i -> gauges[i].share(gauges[i].notices()) > 0.15);
    kinds.put("a line like a title", i -> titled(line(i)));
    kinds.put("prose", i -> line(i).closed() && line(i).words() >= 12);
    kinds.put("a short line", i -> line(i).words() <= 4);
    kinds.put(
        "a picture credit",
        i -> gauges[i].share(gauges[i].credits()) > 0.2 && line(i).words() < 16);
    kinds.put("words about an author", i -> gauges[i].lives() > 0 && line(i).words() < 60);
    for (Label label : Label.values()) {
      if (label != Label.NONE) {
        kinds.put(label.named(), i -> gauges[i].label() == label);
      }
    }
    return kinds;
  }

  private static boolean titled(Line line) {
    return line.words() >= 4
        && line.words() <= 22
        && !line.closed()
        && line.size() >= 22
        && line.size() <= 140;
  }

  private void kind(Columns to, String name, IntPredicate is) {
    int size = gauges.length;
    int[] before = new int[size];
    int[] behind = new int[size];
    int last = -FAR - 1;
    for (int i = 0; i < size; i++) {
      before[i] = i - last;
      last = is.test(i) ? i : last;
    }
    last = size + FAR;
    for (int i = size - 1; i >= 0; i--) {
      behind[i] = last - i;
      last = is.test(i) ? i : last;
    }
    to.flag(name, " is what it is", is);
    to.add(name, " before", i -> before[i] <= FAR ? 1.0 / before[i] : 0);
    to.flag(name, " just before", i -> before[i] == 1);
    to.add(name, " behind", i -> behind[i] <= FAR ? 1.0 / behind[i] : 0);
    to.flag(name, " just behind", i -> behind[i] == 1);
  }

  private void lengths(Columns to) {
    int size = gauges.length;
    double[] upTo = new double[size + 1];
    double[] prose = new double[size + 1];
    for (int i = 0; i < size; i++) {
      upTo[i + 1] = upTo[i] + Math.min(line(i).size(), LONG);
      prose[i + 1] = prose[i] + (line(i).closed() && line(i).words() >= 12 ? 1 : 0);
    }
    for (int k = 0; k < REACH.size(); k++) {
      int reach = REACH.get(k);
      to.add(
          LENGTH_BEFORE.get(k),
          i -> LineTraits.lg((upTo[i] - upTo[Math.max(0, i - reach)]) / reach));
      to.add(
          LENGTH_BEHIND.get(k),
          i -> LineTraits.lg((upTo[Math.min(size, i + 1 + reach)] - upTo[i + 1]) / reach));
      to.add(PROSE_BEFORE.get(k), i -> (prose[i] - prose[Math.max(0, i - reach)]) / reach);
      to.add(
          PROSE_BEHIND.get(k), i -> (prose[Math.min(size, i + 1 + reach)] - prose[i + 1]) / reach);
    }
  }
}
