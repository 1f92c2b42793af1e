package sourcebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.model.ActorId;

/**
 * Who is named beside whom: the actors that most sources name, each joined to the few of them that
 * share most paragraphs with it, since a drawing of all that share one shows nothing.
 */
final class Network {
  static final int MOST_NODES = 40;
  static final int STRONGEST = 3;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final boolean cut;

  Network(Catalogue catalogue, Neighbours neighbours) {
    List<ActorEntry> chosen =
        catalogue.book().actors().stream()
            .map(actor -> catalogue.actor(actor.id()))
            .filter(actor -> !actor.attestations().isEmpty())
            .sorted(ActorEntry.MOST_NAMED)
            .limit(MOST_NODES)
            .toList();
    cut = chosen.size() == MOST_NODES;
    Map<ActorId, Integer> places = new HashMap<>();
    chosen.forEach(actor -> places.put(actor.actor().id(), places.size()));
    TreeMap<Pair, Edge> joined = new TreeMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      int from = i;
      neighbours.ranked(chosen.get(i)).stream()
          .filter(each -> places.containsKey(each.actor()))
          .limit(STRONGEST)
          .map(each -> edge(from, places.get(each.actor()), each.count(), chosen))
          .forEach(edge -> joined.putIfAbsent(Pair.of(edge), edge));
    }
    keepJoined(chosen, joined);
  }

  private static Edge edge(int from, int to, int shared, List<ActorEntry> chosen) {
    String href = chosen.get(from).href() + "#" + Neighbours.anchor(chosen.get(to).actor().id());
    return new Edge(from, to, shared, href);
  }

  /** Leaves out those that no edge reaches. */
  private void keepJoined(List<ActorEntry> chosen, TreeMap<Pair, Edge> joined) {
    int[] numbers = new int[chosen.size()];
    for (Edge edge : joined.values()) {
      numbers[edge.from()] = 1;
      numbers[edge.to()] = 1;
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] > 0) {
        numbers[i] = nodes.size();
        nodes.add(new Node(chosen.get(i)));
      }
    }
    joined
        .values()
        .forEach(
            each ->
                edges.add(
                    new Edge(
                        numbers[each.from()], numbers[each.to()], each.shared(), each.href())));
  }

  /** Those shown, the most named first. */
  List<Node> nodes() {
    return nodes;
  }

  /** Who is joined to whom, by the places of the two among the nodes. */
  List<Edge> edges() {
    return edges;
  }

  /** Whether there may be actors that are not among those to show. */
  boolean cut() {
    return cut;
  }

  /** An actor that is shown. */
  record Node(ActorEntry actor) {
    String name() {
      return actor.actor().name();
    }

    int mentions() {
      return actor.attestations().size();
    }
  }

  /**
   * Two nodes named in the same paragraphs.
   *
   * @param shared in how many
   * @param href where these are quoted, from the top of the site
   */
  record Edge(int from, int to, int shared, String href) {}

  private record Pair(int one, int other) implements Comparable<Pair> {
    static Pair of(Edge edge) {
      return new Pair(Math.min(edge.from(), edge.to()), Math.max(edge.from(), edge.to()));
    }

    @Override
    public int compareTo(Pair that) {
      return one != that.one ? one - that.one : other - that.other;
    }
  }
}
