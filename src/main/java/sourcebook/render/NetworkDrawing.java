package sourcebook.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;

/**
 * A network as SVG: a shape for each actor that tells its kind, with its name under it, and lines
 * as wide as the paragraphs are many; shapes and lines are links.
 *
 * <p>Sizes of letters are taken for wider than they are, since each reader's letters differ.
 */
final class NetworkDrawing {
  private static final int MARGIN = 12;
  private static final int LETTER = 8;
  private static final int LINE = 16;
  private static final int LONGEST_LINE = 15;
  private static final int SMALLEST = 6;
  private static final int LARGEST = 18;
  private static final int THICKEST = 7;

  private final Network network;
  private final String root;
  private final List<List<String>> labels = new ArrayList<>();
  private final List<Integer> radii = new ArrayList<>();
  private final NetworkLayout.Plan plan;

  /**
   * A drawing.
   *
   * @param root way from the page to the top of the site
   */
  NetworkDrawing(Network network, String root) {
    this.network = network;
    this.root = root;
    int most = network.nodes().stream().mapToInt(Network.Node::mentions).max().orElse(1);
    List<NetworkLayout.Size> sizes = new ArrayList<>();
    for (Network.Node node : network.nodes()) {
      double share = Math.sqrt((double) node.mentions() / most);
      int radius = SMALLEST + (int) Math.round((LARGEST - SMALLEST) * share);
      List<String> label = lines(node.name());
      radii.add(radius);
      labels.add(label);
      sizes.add(size(radius, label));
    }
    List<int[]> joined =
        network.edges().stream().map(edge -> new int[] {edge.from(), edge.to()}).toList();
    plan = NetworkLayout.of(sizes, joined);
  }

  private static NetworkLayout.Size size(int radius, List<String> label) {
    int longest =
        label.stream().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
    return new NetworkLayout.Size(
        Math.max(2 * radius, longest * LETTER), 2 * radius + label.size() * LINE);
  }

  /** A name on as many lines as it needs, broken at blanks. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The drawing; nothing where nobody is joined to anybody. */
  Html html() {
    if (network.edges().isEmpty()) {
      return Html.NONE;
    }
    Markup out = new Markup();
    String box =
        -MARGIN
            + " "
            + -MARGIN
            + " "
            + (plan.width() + 2 * MARGIN)
            + " "
            + (plan.height() + 2 * MARGIN);
    out.open("svg", "viewBox", box, "role", "group", "aria-label", "Who is named beside whom");
    out.line();
    int most = network.edges().stream().mapToInt(Network.Edge::shared).max().orElse(1);
    network.edges().forEach(edge -> edge(out, edge, most));
    for (int i = 0; i < network.nodes().size(); i++) {
      node(out, i);
    }
    out.close("svg");
    return out.html();
  }

  private void edge(Markup out, Network.Edge edge, int most) {
    NetworkLayout.Place from = spot(edge.from());
    NetworkLayout.Place to = spot(edge.to());
    String says =
        network.nodes().get(edge.from()).name()
            + " and "
            + network.nodes().get(edge.to()).name()
            + ": "
            + Counts.of(edge.shared(), "shared paragraph");
    int width = most == 1 ? 1 : 1 + (THICKEST - 1) * (edge.shared() - 1) / (most - 1);
    out.open("a", "href", root + edge.href(), "aria-label", says);
    out.open("title").text(says).close("title");
    line(out, "hit", from, to, 14);
    line(out, "edge", from, to, width);
    out.close("a").line();
  }

  private static void line(
      Markup out, String kind, NetworkLayout.Place from, NetworkLayout.Place to, int width) {
    out.open(
            "line",
            "class",
            kind,
            "x1",
            Integer.toString(from.x()),
            "y1",
            Integer.toString(from.y()),
            "x2",
            Integer.toString(to.x()),
            "y2",
            Integer.toString(to.y()),
            "stroke-width",
            Integer.toString(width))
        .close("line");
  }

  /** The middle of the shape of a node, which stands on top of its name. */
  private NetworkLayout.Place spot(int node) {
    NetworkLayout.Place middle = plan.places().get(node);
    int height = 2 * radii.get(node) + labels.get(node).size() * LINE;
    return new NetworkLayout.Place(middle.x(), middle.y() - height / 2 + radii.get(node));
  }

  private void node(Markup out, int number) {
    Network.Node node = network.nodes().get(number);
    Actor actor = node.actor().actor();
    NetworkLayout.Place spot = spot(number);
    String type = ActorList.type(actor);
    String says =
        node.name()
            + (type.isEmpty() ? "" : ", " + type)
            + ": "
            + Counts.of(node.mentions(), "mention")
            + " in "
            + Counts.of(node.actor().sources(), "source");
    out.open("a", "href", root + node.actor().href(), "aria-label", says, "class", "node");
    out.open("title").text(says).close("title");
    shape(out, actor.type(), spot.x(), spot.y(), radii.get(number));
    int y = spot.y() + radii.get(number);
    for (String line : labels.get(number)) {
      y += LINE;
      out.open("text", "x", Integer.toString(spot.x()), "y", Integer.toString(y - 3));
      out.text(line).close("text");
    }
    out.close("a").line();
  }

  /** The kinds of actors that are drawn, each with its shape and word. */
  Html legend() {
    Set<ActorType> kinds = EnumSet.noneOf(ActorType.class);
    network.nodes().forEach(node -> kinds.add(node.actor().actor().type()));
    Markup out = new Markup();
    for (ActorType kind : kinds) {
      String word = kind == ActorType.UNKNOWN ? "kind not told" : Removals.words(kind.toString());
      out.open("li").open("svg", "viewBox", "-10 -10 20 20", "aria-hidden", "true");
      shape(out, kind, 0, 0, 7);
      out.close("svg").text(word).close("li").line();
    }
    return out.html();
  }

  private static void shape(Markup out, ActorType type, int x, int y, int r) {
    String kind = "shape " + type;
    switch (type) {
      case PERSON -> circle(out, kind, x, y, r);
      case ORGANISATION -> polygon(out, kind, x, y, r, -9, -9, 9, -9, 9, 9, -9, 9);
      case PARTY -> polygon(out, kind, x, y, r, 0, -10, 10, 8, -10, 8);
      case COALITION -> polygon(out, kind, x, y, r, -10, -8, 10, -8, 0, 10);
      case ARMED_GROUP -> polygon(out, kind, x, y, r, 0, -10, 10, 0, 0, 10, -10, 0);
      case STATE_BODY -> polygon(out, kind, x, y, r, 0, -10, 10, -3, 6, 9, -6, 9, -10, -3);
      case OUTLET -> polygon(out, kind, x, y, r, -10, -6, 10, -6, 10, 6, -10, 6);
      case COUNTRY -> polygon(out, kind, x, y, r, -5, -9, 5, -9, 10, 0, 5, 9, -5, 9, -10, 0);
      case UNKNOWN ->
          polygon(
              out, kind, x, y, r, -3, -9, 3, -9, 3, -3, 9, -3, 9, 3, 3, 3, 3, 9, -3, 9, -3, 3, -9,
              3, -9, -3, -3, -3);
    }
  }

  private static void circle(Markup out, String kind, int x, int y, int r) {
    out.open(
            "circle",
            "class",
            kind,
            "cx",
            Integer.toString(x),
            "cy",
            Integer.toString(y),
            "r",
            Integer.toString(r))
        .close("circle");
  }

  /** A shape of corners given in tenths of the radius. */
  private static void polygon(Markup out, String kind, int x, int y, int r, int... tenths) {
    StringBuilder corners = new StringBuilder();
    for (int i = 0; i < tenths.length; i += 2) {
      corners.append(i == 0 ? "" : " ").append(x + tenths[i] * r / 10);
      corners.append(',').append(y + tenths[i + 1] * r / 10);
    }
    out.open("polygon", "class", kind, "points", corners.toString()).close("polygon");
  }

  /** The boxes of shapes and names, for whoever measures whether they stand clear of each other. */
  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < radii.size(); i++) {
      NetworkLayout.Size size = size(radii.get(i), labels.get(i));
      NetworkLayout.Place middle = plan.places().get(i);
      boxes.add(
          new Box(
              middle.x() - size.width() / 2,
              middle.y() - size.height() / 2,
              size.width(),
              size.height()));
    }
    return boxes;
  }

  /** The room that a node takes. */
  record Box(int x, int y, int width, int height) {}
}
