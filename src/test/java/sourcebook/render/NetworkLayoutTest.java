package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {
  private static final int NODES = 40;

  private static List<NetworkLayout.Size> sizes(int count, long seed) {
    Random random = new Random(seed);
    List<NetworkLayout.Size> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sizes.add(new NetworkLayout.Size(20 + random.nextInt(120), 28 + random.nextInt(60)));
    }
    return sizes;
  }

  /** Each joined to three others or so. */
  private static List<int[]> joined(int count, long seed) {
    Random random = new Random(seed);
    List<int[]> joined = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      joined.add(new int[] {i, random.nextInt(i)});
    }
    return joined;
  }

  private static void assertApart(List<NetworkLayout.Size> sizes, NetworkLayout.Plan plan) {
    for (int i = 0; i < sizes.size(); i++) {
      NetworkLayout.Place a = plan.places().get(i);
      assertThat(a.x()).isBetween(0, plan.width());
      assertThat(a.y()).isBetween(0, plan.height());
      for (int j = i + 1; j < sizes.size(); j++) {
        NetworkLayout.Place b = plan.places().get(j);
        int besides = 2 * Math.abs(a.x() - b.x()) - sizes.get(i).width() - sizes.get(j).width();
        int below = 2 * Math.abs(a.y() - b.y()) - sizes.get(i).height() - sizes.get(j).height();
        assertThat(Math.max(besides, below)).as(i + " over " + j).isPositive();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noTwoBoxesAreOverOneAnother(long seed) {
    List<NetworkLayout.Size> sizes = sizes(NODES, seed);
    assertApart(sizes, NetworkLayout.of(sizes, joined(NODES, seed)));
  }

  @Test
  void partsBoxesThatNothingJoinsOrThatAllAreJoinedToOne() {
    List<NetworkLayout.Size> sizes = sizes(NODES, 1);
    List<int[]> star = new ArrayList<>();
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      for (int j = 0; j < i; j++) {
        all.add(new int[] {i, j});
      }
      if (i > 0) {
        star.add(new int[] {0, i});
      }
    }
    assertApart(sizes, NetworkLayout.of(sizes, List.of()));
    assertApart(sizes, NetworkLayout.of(sizes, star));
    assertApart(sizes, NetworkLayout.of(sizes, all));
  }

  @Test
  void staysSmallEnoughToBeReadWithoutLeafing() {
    for (int seed = 1; seed <= 10; seed++) {
      List<NetworkLayout.Size> sizes = sizes(NODES, seed);
      NetworkLayout.Plan plan = NetworkLayout.of(sizes, joined(NODES, seed));
      assertThat(plan.width()).isLessThan(1500);
      assertThat(plan.height()).isLessThan(1200);
    }
  }

  @Test
  void putsThoseThatAreJoinedNearerThanOthers() {
    List<int[]> joined = joined(NODES, 3);
    List<NetworkLayout.Size> sizes = sizes(NODES, 3);
    NetworkLayout.Plan plan = NetworkLayout.of(sizes, joined);
    double near = joined.stream().mapToDouble(pair -> way(plan, pair[0], pair[1])).sum();
    double far = 0;
    for (int i = 0; i < NODES; i++) {
      for (int j = 0; j < i; j++) {
        far += way(plan, i, j);
      }
    }
    double pairs = NODES * (NODES - 1) / 2.0;
    assertThat(near / joined.size()).isLessThan(0.75 * far / pairs);
  }

  private static double way(NetworkLayout.Plan plan, int i, int j) {
    NetworkLayout.Place a = plan.places().get(i);
    NetworkLayout.Place b = plan.places().get(j);
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @Test
  void laysTheSameOutTheSame() {
    List<NetworkLayout.Size> sizes = sizes(NODES, 9);
    NetworkLayout.Plan first = NetworkLayout.of(sizes, joined(NODES, 9));
    assertThat(NetworkLayout.of(sizes, joined(NODES, 9))).isEqualTo(first);
    // Written down once: another machine or another Java must come to the same.
    NetworkLayout.Plan small =
        NetworkLayout.of(
            List.of(
                new NetworkLayout.Size(60, 40),
                new NetworkLayout.Size(80, 40),
                new NetworkLayout.Size(40, 60)),
            List.of(new int[] {0, 1}, new int[] {1, 2}));
    assertThat(small.places())
        .hasToString("[Place[x=280, y=20], Place[x=150, y=108], Place[x=20, y=197]]");
  }

  @Test
  void laysNothingOutForNobody() {
    assertThat(NetworkLayout.of(List.of(), List.of()).places()).isEmpty();
  }
}
