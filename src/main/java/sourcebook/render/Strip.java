package sourcebook.render;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A drawing of how much each stretch of time has, and a table that says the same. */
final class Strip {
  private static final int WIDTH = 720;
  private static final int BASE = 56;
  private static final int MOST_BARS = 60;
  private static final int MONTHS = 12;

  /** What is counted by. */
  enum Unit {
    YEAR(1, 10, 100),
    /** Numbered on from January of the year 0. */
    MONTH(1, MONTHS, 10 * MONTHS);

    private final int[] steps;

    Unit(int... steps) {
      this.steps = steps;
    }

    private int step(int width) {
      int i = 0;
      while (i < steps.length - 1 && width > (long) MOST_BARS * steps[i]) {
        i++;
      }
      return steps[i];
    }

    private String label(int bar, int step) {
      if (this == MONTH && step == 1) {
        return DateWords.monthWords(bar);
      }
      int year = this == MONTH ? Math.floorDiv(bar, MONTHS) : bar;
      int years = this == MONTH ? step / MONTHS : step;
      String first = DateWords.yearWords(year);
      return years == 1 ? first : first + "–" + DateWords.yearWords(year + years - 1);
    }
  }

  private final TreeMap<Integer, Integer> counts;
  private final Unit unit;
  private final String noun;
  private final TreeMap<Integer, Integer> bars = new TreeMap<>();
  private final int step;

  /**
   * A drawing.
   *
   * @param counts by number of the unit
   * @param noun what is counted, such as {@code event}
   */
  Strip(TreeMap<Integer, Integer> counts, Unit unit, String noun) {
    this.counts = counts;
    this.unit = unit;
    this.noun = noun;
    step = unit.step(counts.isEmpty() ? 0 : counts.lastKey() - counts.firstKey() + 1);
    counts.forEach(
        (time, count) -> bars.merge(Math.floorDiv(time, step) * step, count, Integer::sum));
  }

  /**
   * The drawing as SVG with its table; nothing where there is but one bar.
   *
   * @param href address of a unit, from the page
   */
  Html html(IntFunction<String> href) {
    if (bars.size() < 2) {
      return Html.NONE;
    }
    String heading = unit == Unit.MONTH && step == 1 ? "Months" : "Years";
    String counted = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + "s";
    Markup out = new Markup();
    out.open("figure", "class", "strip");
    draw(out, counted + " by " + heading.toLowerCase(Locale.ROOT).replaceAll("s$", ""), href);
    out.open("details").open("summary").text("The same as a table").close("summary");
    out.open("table").open("thead").open("tr").open("th", "scope", "col").text(heading);
    out.close("th").open("th", "scope", "col").text(counted).close("th").close("tr");
    out.close("thead").open("tbody");
    bars.forEach(
        (bar, count) -> {
          out.open("tr").open("td").text(label(bar)).close("td");
          out.open("td").text(Counts.number(count)).close("td").close("tr");
        });
    out.close("tbody").close("table").close("details").close("figure");
    return out.html();
  }

  private void draw(Markup out, String title, IntFunction<String> href) {
    int slots = (bars.lastKey() - bars.firstKey()) / step + 1;
    int most = bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int slot = WIDTH / slots;
    String box = "0 0 " + slots * slot + " " + BASE;
    String says = title + ", " + label(bars.firstKey()) + " to " + label(bars.lastKey());
    out.open(
        "svg", "viewBox", box, "preserveAspectRatio", "none", "role", "group", "aria-label", says);
    for (Map.Entry<Integer, Integer> bar : bars.entrySet()) {
      int x = (bar.getKey() - bars.firstKey()) / step * slot;
      int height = Math.max(3, (BASE - 6) * bar.getValue() / most);
      int time = counts.ceilingKey(bar.getKey());
      String reads = label(bar.getKey()) + ": " + Counts.of(bar.getValue(), noun);
      out.open("a", "href", href.apply(time), "aria-label", reads);
      rectangle(out, "hit", x, 0, slot, BASE);
      rectangle(out, "bar", x + 1, BASE - height, Math.max(2, slot - 3), height);
      out.close("a");
    }
    out.close("svg");
    out.open("p", "class", "ends").open("span").text(label(bars.firstKey())).close("span");
    out.open("span").text(label(bars.lastKey())).close("span").close("p");
  }

  private static void rectangle(Markup out, String kind, int x, int y, int width, int height) {
    out.open(
            "rect",
            "class",
            kind,
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(y),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height))
        .close("rect");
  }

  private String label(int bar) {
    return unit.label(bar, step);
  }
}
