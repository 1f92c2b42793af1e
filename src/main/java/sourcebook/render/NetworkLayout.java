package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places for the boxes of a network: those that are joined near each other, and no two over one
 * another.
 *
 * <p>The same on any machine: a fixed seed, only sums, products and square roots, and whole numbers
 * in the end.
 */
final class NetworkLayout {
  private static final int SEED = 5;
  private static final int ITERATIONS = 1000;
  private static final double SPACING = 1.2;
  private static final int ROOM_FOR_A_BOX = 150;
  private static final double FLATNESS = 0.68;
  private static final int GAP = 8;
  private static final int ROUNDS = 400;
  private static final double WIDER = 1.1;

  private final List<Size> sizes;
  private final double[] x;
  private final double[] y;

  private NetworkLayout(List<Size> sizes) {
    this.sizes = sizes;
    x = new double[sizes.size()];
    y = new double[sizes.size()];
  }

  /**
   * Lays boxes out.
   *
   * @param sizes of the boxes
   * @param joined pairs of boxes, by their places in the list
   */
  static Plan of(List<Size> sizes, List<int[]> joined) {
    NetworkLayout layout = new NetworkLayout(sizes);
    layout.spread(joined);
    layout.part();
    return layout.plan();
  }

  /** Forces between points, by Fruchterman and Reingold. */
  private void spread(List<int[]> joined) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int i = 0; i < sizes.size(); i++) {
      graph.addVertex(i);
    }
    joined.forEach(pair -> graph.addEdge(pair[0], pair[1]));
    double side = ROOM_FOR_A_BOX * Math.sqrt(Math.max(1, sizes.size()));
    MapLayoutModel2D<Integer> places =
        new MapLayoutModel2D<>(Box2D.of(0, 0, side, FLATNESS * side));
    new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ITERATIONS, SPACING, new Random(SEED))
        .layout(graph, places);
    for (int i = 0; i < sizes.size(); i++) {
      Point2D place = places.get(i);
      x[i] = place.getX();
      y[i] = place.getY();
    }
  }

  /** Pushes boxes apart, and all of them where that alone does not do. */
  private void part() {
    while (!pushedApart()) {
      for (int i = 0; i < x.length; i++) {
        x[i] = x[i] * WIDER + i;
        y[i] *= WIDER;
      }
    }
  }

  private boolean pushedApart() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean still = true;
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          still &= !push(i, j);
        }
      }
      if (still) {
        return true;
      }
    }
    return false;
  }

  /** Parts two boxes along the shorter way; whether they were over one another. */
  private boolean push(int i, int j) {
    double overX =
        (sizes.get(i).width() + sizes.get(j).width()) / 2.0 + GAP - Math.abs(x[i] - x[j]);
    double overY =
        (sizes.get(i).height() + sizes.get(j).height()) / 2.0 + GAP - Math.abs(y[i] - y[j]);
    if (overX <= 0 || overY <= 0) {
      return false;
    }
    // A little more than half each, so that a box between two is not pushed to and fro for ever.
    if (overX < overY) {
      double way = (overX / 2 + 1) * (x[i] < x[j] ? -1 : 1);
      x[i] += way;
      x[j] -= way;
    } else {
      double way = (overY / 2 + 1) * (y[i] < y[j] ? -1 : 1);
      y[i] += way;
      y[j] -= way;
    }
    return true;
  }

  private Plan plan() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (int i = 0; i < x.length; i++) {
      left = Math.min(left, x[i] - sizes.get(i).width() / 2.0);
      top = Math.min(top, y[i] - sizes.get(i).height() / 2.0);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      Place place = new Place((int) Math.round(x[i] - left), (int) Math.round(y[i] - top));
      places.add(place);
      right = Math.max(right, place.x() + sizes.get(i).width() / 2.0);
      bottom = Math.max(bottom, place.y() + sizes.get(i).height() / 2.0);
    }
    return new Plan((int) Math.ceil(right), (int) Math.ceil(bottom), places);
  }

  /** How much room a box takes. */
  record Size(int width, int height) {}

  /** The middle of a box. */
  record Place(int x, int y) {}

  /** Where each box is, and how much room all of them take. */
  record Plan(int width, int height, List<Place> places) {}
}
