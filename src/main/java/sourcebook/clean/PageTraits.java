package sourcebook.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.BlockKind;
import sourcebook.model.Container;

/** The traits that blocks of a page have by the elements they stand in, and by the page's title. */
final class PageTraits {
  private static final double LIKE = 0.6;
  private static final double MUCH = 400;
  private static final double LINKED = 0.8;
  private static final double HALF = 0.5;
  private static final int FAR = 9;

  private final Draft draft;
  private final Gauge[] gauges;
  private final LineTraits lines;
  private final int size;
  private final double[] titleShare;
  private final double[] titleCover;
  private final int title;
  private final List<Optional<Container>> within = new ArrayList<>();
  private final Region region;
  private final Map<Container, Sums> sums = new HashMap<>();
  private final Map<Container, Named> named = new HashMap<>();

  PageTraits(Draft draft, Gauge[] gauges, LineTraits lines) {
    this.draft = draft;
    this.gauges = gauges;
    this.lines = lines;
    size = gauges.length;
    titleShare = new double[size];
    titleCover = new double[size];
    likeTitle();
    title = title();
    for (int i = 0; i < size; i++) {
      within.add(draft.block(i).container());
    }
    region = new Region(gauges, within, title);
    sum();
  }

  /** The place of the title; -1 where none is found. */
  int titlePlace() {
    return title;
  }

  /** Whether a block stands in the element that holds the text, behind the title. */
  boolean inside(int i) {
    return i > title && region.element().isPresent() && chain(i).contains(region.element().get());
  }

  /** Whether a block stands right in the element that holds the text, behind the title. */
  boolean direct(int i) {
    return i > title && region.element().isPresent() && around(i).equals(region.element());
  }

  /** What the name of an element tells. */
  private record Named(
      int good, int bad, boolean comments, boolean caption, boolean body, boolean[] places) {
    static Named of(Container element) {
      List<String> words = ElementWords.words(element);
      List<String> sections = ElementWords.places();
      boolean[] places = new boolean[sections.size()];
      for (int k = 0; k < places.length; k++) {
        places[k] = ElementWords.any(sections.get(k), words);
      }
      return new Named(
          ElementWords.count("good", words),
          ElementWords.count("bad", words),
          ElementWords.any("comments", words),
          words.contains("caption") || words.contains("credit"),
          words.contains("articlebody") || words.contains("article") && words.contains("body"),
          places);
    }
  }

  /** What the name of an element tells, found once: it stands around many blocks. */
  private Named named(Container element) {
    return named.computeIfAbsent(element, Named::of);
  }

  private List<Container> chain(int i) {
    return Region.chain(within.get(i));
  }

  private void likeTitle() {
    String said = draft.source().declared().title().map(fact -> Key.of(fact.value())).orElse("");
    Set<String> words = new HashSet<>(Arrays.asList(said.split(" ")));
    for (int i = 0; i < size && !said.isEmpty(); i++) {
      Set<String> own = new HashSet<>(gauges[i].line().tokens());
      int shared = (int) own.stream().filter(words::contains).count();
      titleShare[i] = shared / (double) Math.max(1, own.size());
      titleCover[i] = shared / (double) Math.max(1, words.size());
    }
  }

  private int title() {
    int like = -1;
    int first = -1;
    int firsts = 0;
    for (int i = 0; i < size; i++) {
      if (draft.block(i).kind() != BlockKind.HEADING) {
        continue;
      }
      boolean top = draft.block(i).level() == 1;
      if (top) {
        first = i;
        firsts++;
      }
      if (titleCover[i] >= LIKE && titleShare[i] >= LIKE) {
        if (top) {
          return i;
        }
        like = like < 0 ? i : like;
      }
    }
    return like >= 0 || firsts != 1 ? like : first;
  }

  /** What the blocks of an element come to. */
  private static final class Sums {
    private double size;
    private double linked;
    private double prose;
    private int blocks;
  }

  private void sum() {
    for (int i = 0; i < size; i++) {
      Line line = gauges[i].line();
      for (Optional<Container> c = within.get(i); c.isPresent(); c = c.get().around()) {
        Sums to = sums.computeIfAbsent(c.get(), none -> new Sums());
        to.size += line.size();
        to.linked += line.size() * line.linked();
        to.prose += lines.prose()[i];
        to.blocks++;
      }
    }
  }

  /** Adds all of them. */
  void addTo(Columns to) {
    titles(to);
    places(to);
    names(to);
    looks(to);
  }

  private void titles(Columns to) {
    to.add("share of words of the title", i -> titleShare[i]);
    to.add("share of the title's words", i -> titleCover[i]);
    to.flag("before the title", i -> i < title);
    to.flag("the title", i -> i == title);
    to.add("lines since the title", i -> title >= 0 && i > title ? LineTraits.lg(i - title) : 0);
    to.flag("no title found", i -> title < 0);
  }

  private void places(Columns to) {
    List<Container> body = Region.chain(region.element());
    Map<Container, Integer> above = new HashMap<>();
    for (int k = 0; k < body.size(); k++) {
      above.put(body.get(k), k);
    }
    double[] climb = new double[size];
    double[] drop = new double[size];
    double[] depth = new double[size];
    for (int i = 0; i < size; i++) {
      List<Container> chain = chain(i);
      depth[i] = chain.size();
      climb[i] = FAR;
      drop[i] = FAR;
      for (int k = 0; k < chain.size(); k++) {
        Integer up = above.get(chain.get(k));
        if (up != null) {
          climb[i] = up;
          drop[i] = k;
          break;
        }
      }
    }
    boolean[] inside = new boolean[size];
    boolean[] direct = new boolean[size];
    for (int i = 0; i < size; i++) {
      inside[i] = climb[i] == 0 && i > title && !body.isEmpty();
      direct[i] = !body.isEmpty() && around(i).equals(region.element());
    }
    to.add("steps up to an element with the text", i -> climb[i]);
    to.add("steps down from it", i -> drop[i]);
    to.add("depth", i -> depth[i]);
    to.flag("in the element of the text", i -> inside[i]);
    to.flag("outside the element of the text", i -> !inside[i]);
    to.flag("in an element set apart", i -> region.apart(i));
    to.flag("in an element set apart in the text", i -> inside[i] && region.apart(i));
    to.flag("near the element of the text", i -> climb[i] <= 1);
    to.flag("prose outside the element of the text", i -> !inside[i] && lines.prose()[i] > 0);
    to.flag("an item in the text", i -> inside[i] && kind(i) == BlockKind.ITEM && linked(i) < HALF);
    to.flag(
        "a heading in the text",
        i -> inside[i] && kind(i) == BlockKind.HEADING && linked(i) < HALF);
    to.flag("a row in the text", i -> inside[i] && kind(i) == BlockKind.ROW && linked(i) < HALF);
    to.flag("a quotation in the text", i -> inside[i] && kind(i) == BlockKind.QUOTE);
    to.flag("right in the element of the text", i -> direct[i]);
    to.flag(
        "link only, right in the text",
        i -> direct[i] && linked(i) > LINKED && gauges[i].line().words() > 2);
    to.flag(
        "a heading right in the text",
        i -> direct[i] && kind(i) == BlockKind.HEADING && linked(i) < HALF);
    to.flag(
        "no end of a sentence, right in the text", i -> direct[i] && !gauges[i].line().closed());
    below(to, above, inside);
  }

  private BlockKind kind(int i) {
    return draft.block(i).kind();
  }

  private double linked(int i) {
    return gauges[i].line().linked();
  }

  private Optional<Container> around(int i) {
    return within.get(i).flatMap(Container::around);
  }

  /** What the elements between a block and the element with the text are called. */
  private void below(Columns to, Map<Container, Integer> above, boolean[] inside) {
    double[] good = new double[size];
    double[] bad = new double[size];
    double[] own = new double[size];
    boolean[] comments = new boolean[size];
    boolean[] captions = new boolean[size];
    List<String> places = ElementWords.places();
    boolean[][] is = new boolean[places.size()][size];
    for (int i = 0; i < size; i++) {
      boolean captioned = kind(i) == BlockKind.CAPTION;
      for (Container each : chain(i)) {
        if (above.containsKey(each)) {
          break;
        }
        Named named = named(each);
        good[i] += named.good;
        bad[i] += named.bad;
        comments[i] |= named.comments;
        captioned |= named.caption;
        for (int k = 0; k < is.length; k++) {
          is[k][i] |= named.places[k];
        }
      }
      own[i] = within.get(i).map(each -> named(each).bad).orElse(0);
      captions[i] = inside[i] && captioned;
    }
    to.add("names of elements with text", i -> LineTraits.lg(good[i]));
    to.add("names of elements without text", i -> LineTraits.lg(bad[i]));
    to.add("own name of one without text", i -> own[i]);
    to.flag("in an element of comments", i -> comments[i]);
    to.flag("a caption in the text", i -> captions[i]);
    to.flag("in the text, and no name against it", i -> inside[i] && bad[i] == 0);
    for (int k = 0; k < places.size(); k++) {
      boolean[] holds = is[k];
      to.flag(places.get(k), i -> holds[i]);
    }
  }

  private void names(Columns to) {
    boolean[] article = new boolean[size];
    boolean[] main = new boolean[size];
    boolean[] body = new boolean[size];
    for (int i = 0; i < size; i++) {
      for (Container each : chain(i)) {
        article[i] |= each.tag().equals("article");
        main[i] |= each.tag().equals("main");
        body[i] |= named(each).body;
      }
    }
    to.flag("in an article element", i -> article[i]);
    to.flag("in a main element", i -> main[i]);
    to.flag("in an element named article body", i -> body[i]);
  }

  /** How much of the page's prose stands in elements that look like the block's own. */
  private void looks(Columns to) {
    Map<List<String>, Double> paths = new HashMap<>();
    Map<String, Double> elements = new HashMap<>();
    Map<Optional<Container>, Double> siblings = new HashMap<>();
    for (int i = 0; i < size; i++) {
      double prose = lines.prose()[i];
      paths.merge(path(i), prose, Double::sum);
      elements.merge(look(within.get(i)), prose, Double::sum);
      siblings.merge(around(i), prose, Double::sum);
    }
    double all = lines.allProse();
    to.add("share of prose in such elements, one within another", i -> paths.get(path(i)) / all);
    to.add("share of prose in such elements", i -> elements.get(look(within.get(i))) / all);
    to.add("share of prose beside it", i -> (siblings.get(around(i)) - lines.prose()[i]) / all);
    to.flag("much prose beside it", i -> siblings.get(around(i)) - lines.prose()[i] > MUCH);
    to.add(
        "share of link beside it",
        i -> beside(i).map(s -> s.linked / Math.max(1, s.size)).orElse(0.0));
    to.add(
        "density of prose beside it",
        i -> beside(i).map(s -> s.prose / Math.max(1, s.size)).orElse(0.0));
    to.add(
        "number of blocks beside it", i -> LineTraits.lg(beside(i).map(s -> s.blocks).orElse(0)));
  }

  private Optional<Sums> beside(int i) {
    return around(i).map(sums::get);
  }

  private List<String> path(int i) {
    return List.of(look(within.get(i)), look(around(i)));
  }

  private static String look(Optional<Container> element) {
    return element.map(each -> each.tag() + " " + each.names()).orElse("");
  }
}
