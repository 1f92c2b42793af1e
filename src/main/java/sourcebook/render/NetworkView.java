package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a page shows of a network: the drawing, and a table that says the same.
 *
 * @param told what is drawn and what is left out, in words
 */
record NetworkView(Html drawing, Html legend, String told, List<Row> rows) {
  private static final String ROOT = "../";

  static NetworkView of(Network network, Frames frames) {
    NetworkDrawing drawing = new NetworkDrawing(network, ROOT);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < network.nodes().size(); i++) {
      Network.Node node = network.nodes().get(i);
      rows.add(
          new Row(
              node.actor().href(),
              node.name(),
              Writing.of(node.name(), frames.writing()).lang(),
              ActorList.type(node.actor().actor()),
              node.mentions(),
              beside(network, i)));
    }
    return new NetworkView(drawing.html(), drawing.legend(), told(network), rows);
  }

  private static String told(Network network) {
    String whom =
        network.cut()
            ? "The " + Network.MOST_NODES + " actors that most sources name"
            : "Each actor that is named beside another";
    return whom
        + ", with lines to the "
        + Network.STRONGEST
        + " others that share most paragraphs with it. The larger a shape, the more mentions; the"
        + " wider a line, the more shared paragraphs. A name leads to the actor, a line to the"
        + " paragraphs.";
  }

  private static List<Beside> beside(Network network, int node) {
    return network.edges().stream()
        .filter(edge -> edge.from() == node || edge.to() == node)
        .sorted(Comparator.comparingInt(Network.Edge::shared).reversed())
        .map(
            edge -> {
              int other = edge.from() == node ? edge.to() : edge.from();
              return new Beside(edge.href(), network.nodes().get(other).name(), edge.shared());
            })
        .toList();
  }

  /** An actor that is drawn, and those that it is joined to. */
  record Row(
      String href, String name, String lang, String type, int mentions, List<Beside> beside) {}

  /** An actor that another is joined to, and by how many paragraphs. */
  record Beside(String href, String name, int shared) {}
}
