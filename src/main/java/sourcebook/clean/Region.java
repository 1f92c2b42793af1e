package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Container;

/**
 * The element of a page that holds its text, and which blocks are set apart in it.
 *
 * <p>Evidence: where the words stand that are no link, sentences counting for more than other
 * lines; words before the title and in elements named as set apart count for nothing. The smallest
 * element with two thirds of them holds the text, unless one whose name says so holds half of what
 * that one does. After Readability's and Trafilatura's choice of an element by prose and by name.
 */
final class Region {
  private static final double MOST = 0.66;
  private static final double NAMED = 0.3;
  private static final double APART = 0.6;
  private static final double OPEN = 0.4;
  private static final int SENTENCE = 8;
  private static final Set<String> INNER =
      Set.of("p", "span", "li", "h1", "h2", "h3", "h4", "blockquote", "td");
  private static final Set<String> ASIDE = Set.of("aside", "footer", "nav");

  private final Map<Container, Double> words = new HashMap<>();
  private final Map<Container, Double> counted = new HashMap<>();
  private final boolean[] apart;
  private final Optional<Container> element;

  /**
   * Finds the region.
   *
   * @param gauges of all blocks
   * @param within the element of each block
   * @param title the place of the title; -1 where it was not found
   */
  Region(Gauge[] gauges, List<Optional<Container>> within, int title) {
    double all = 1e-9;
    for (int i = 0; i < gauges.length; i++) {
      Line line = gauges[i].line();
      double unlinked = line.words() * (1 - line.linked());
      all += unlinked;
      add(words, within.get(i), unlinked);
    }
    apart = new boolean[gauges.length];
    Map<Container, Boolean> known = new HashMap<>();
    double sum = 1e-9;
    for (int i = 0; i < gauges.length; i++) {
      Line line = gauges[i].line();
      apart[i] = isApart(within.get(i), all, known);
      if (!apart[i] && i > title) {
        boolean sentence = line.closed() && line.words() >= SENTENCE;
        double weight = line.words() * (1 - line.linked()) * (sentence ? 1 : OPEN);
        sum += weight;
        add(counted, within.get(i), weight);
      }
    }
    element = choose(sum);
  }

  /** The element that holds the text; empty where nothing counts. */
  Optional<Container> element() {
    return element;
  }

  /** Whether a block stands in an element whose name sets it apart. */
  boolean apart(int block) {
    return apart[block];
  }

  /** An element and those around it, the innermost first. */
  static List<Container> chain(Optional<Container> innermost) {
    List<Container> chain = new ArrayList<>();
    for (Optional<Container> c = innermost; c.isPresent(); c = c.get().around()) {
      chain.add(c.get());
    }
    return chain;
  }

  private static void add(Map<Container, Double> to, Optional<Container> innermost, double weight) {
    for (Optional<Container> c = innermost; c.isPresent(); c = c.get().around()) {
      to.merge(c.get(), weight, Double::sum);
    }
  }

  private boolean isApart(
      Optional<Container> innermost, double all, Map<Container, Boolean> known) {
    if (innermost.isEmpty()) {
      return false;
    }
    Container element = innermost.get();
    Boolean before = known.get(element);
    if (before != null) {
      return before;
    }
    boolean named =
        ASIDE.contains(element.tag()) || ElementWords.any("apart", ElementWords.words(element));
    boolean is =
        named && words.getOrDefault(element, 0.0) < APART * all
            || isApart(element.around(), all, known);
    known.put(element, is);
    return is;
  }

  private Optional<Container> choose(double sum) {
    Container best = null;
    Container named = null;
    for (Map.Entry<Container, Double> each : counted.entrySet()) {
      Container element = each.getKey();
      double share = each.getValue() / sum;
      if (share >= MOST && (best == null || inner(element, share, best, counted.get(best) / sum))) {
        best = element;
      }
      if (share >= NAMED
          && ElementWords.namesText(element)
          && (named == null || fuller(element, share, named, counted.get(named) / sum))) {
        named = element;
      }
    }
    while (best != null && INNER.contains(best.tag()) && best.around().isPresent()) {
      best = best.around().get();
    }
    if (named != null
        && (best == null
            || counted.get(named) >= counted.getOrDefault(best, 0.0) / 2
            || chain(Optional.of(best)).contains(named))) {
      return Optional.of(named);
    }
    return Optional.ofNullable(best);
  }

  private static boolean inner(Container one, double share, Container other, double otherShare) {
    if (one.depth() != other.depth()) {
      return one.depth() > other.depth();
    }
    return share != otherShare ? share > otherShare : one.number() < other.number();
  }

  /** Fuller by a tenth of all at least; else the inner one. */
  private static boolean fuller(Container one, double share, Container other, double otherShare) {
    long tenths = Math.round(share * 10);
    long otherTenths = Math.round(otherShare * 10);
    if (tenths != otherTenths) {
      return tenths > otherTenths;
    }
    return inner(one, share, other, otherShare);
  }
}
