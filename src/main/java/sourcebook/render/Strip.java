package sourcebook.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A drawing of how many events each stretch of time has, and a table that says the same. */
final class Strip {
  private static final int WIDTH = 720;
  private static final int BASE = 56;
  private static final int MOST_BARS = 60;

  private final TreeMap<Integer, Integer> counts;
  private final TreeMap<Integer, Integer> bars = new TreeMap<>();
  private final int step;

  /**
   * A drawing.
   *
   * @param counts events by year
   */
  Strip(TreeMap<Integer, Integer> counts) {
    this.counts = counts;
    int years = counts.isEmpty() ? 0 : counts.lastKey() - counts.firstKey() + 1;
    step = years <= MOST_BARS ? 1 : years <= 10 * MOST_BARS ? 10 : 100;
    counts.forEach(
        (year, count) -> bars.merge(Math.floorDiv(year, step) * step, count, Integer::sum));
  }

  /**
   * The drawing as SVG with its table; nothing where there is but one bar.
   *
   * @param href address of a year, from the page
   */
  Html html(IntFunction<String> href) {
    if (bars.size() < 2) {
      return Html.NONE;
    }
    Markup out = new Markup();
    out.open("figure", "class", "strip");
    draw(out, href);
    out.open("details").open("summary").text("The same as a table").close("summary");
    out.open("table").open("thead").open("tr").open("th", "scope", "col").text("Years");
    out.close("th").open("th", "scope", "col").text("Events").close("th").close("tr");
    out.close("thead").open("tbody");
    bars.forEach(
        (bar, count) -> {
          out.open("tr").open("td").text(label(bar)).close("td");
          out.open("td").text(Counts.number(count)).close("td").close("tr");
        });
    out.close("tbody").close("table").close("details").close("figure");
    return out.html();
  }

  private void draw(Markup out, IntFunction<String> href) {
    int slots = (bars.lastKey() - bars.firstKey()) / step + 1;
    int most = bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int slot = WIDTH / slots;
    String box = "0 0 " + slots * slot + " " + BASE;
    String says = "Events by year, " + label(bars.firstKey()) + " to " + label(bars.lastKey());
    out.open(
        "svg", "viewBox", box, "preserveAspectRatio", "none", "role", "group", "aria-label", says);
    for (Map.Entry<Integer, Integer> bar : bars.entrySet()) {
      int x = (bar.getKey() - bars.firstKey()) / step * slot;
      int height = Math.max(3, (BASE - 6) * bar.getValue() / most);
      int year = counts.ceilingKey(bar.getKey());
      String reads = label(bar.getKey()) + ": " + Counts.of(bar.getValue(), "event");
      out.open("a", "href", href.apply(year), "aria-label", reads);
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
    return step == 1
        ? DateWords.yearWords(bar)
        : DateWords.yearWords(bar) + "–" + DateWords.yearWords(bar + step - 1);
  }
}
