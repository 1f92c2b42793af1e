package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtentTest {
  @Test
  void takesTheRunWithTheLargestSumAndBorders() {
    double[] none = new double[6];
    assertThat(Extent.run(new double[] {-1, 2, -1, 3, -4, 1}, none, none))
        .containsExactly(false, true, true, true, false, false);
    double[] start = {0, -5, 0, 0, 0, 0};
    assertThat(Extent.run(new double[] {-1, 2, -1, 3, -4, 1}, start, none))
        .containsExactly(false, false, false, true, false, false);
  }

  @Test
  void paysForEachChange() {
    double[] worth = {-1, 3, -1, 3, -5, 1};
    assertThat(Extent.runs(worth, 1)).containsExactly(false, true, true, true, false, false);
    assertThat(Extent.runs(worth, 0.1)).containsExactly(false, true, false, true, false, true);
    assertThat(Extent.runs(new double[0], 1)).isEmpty();
  }

  @Test
  void findsWhatTryingAllFinds() {
    Random random = new Random(2026);
    for (int round = 0; round < 200; round++) {
      double[] worth = random.doubles(9, -3, 3).toArray();
      double best = Double.NEGATIVE_INFINITY;
      for (int choice = 0; choice < 1 << worth.length; choice++) {
        best = Math.max(best, value(bits(choice, worth.length), worth, 1));
      }
      assertThat(value(Extent.runs(worth, 1), worth, 1)).isEqualTo(best);
    }
  }

  private static boolean[] bits(int choice, int size) {
    boolean[] bits = new boolean[size];
    for (int i = 0; i < size; i++) {
      bits[i] = (choice >> i & 1) != 0;
    }
    return bits;
  }

  private static double value(boolean[] chosen, double[] worth, double price) {
    double value = 0;
    boolean before = false;
    for (int i = 0; i < chosen.length; i++) {
      value += (chosen[i] ? worth[i] : 0) - (chosen[i] != before ? price : 0);
      before = chosen[i];
    }
    return value;
  }
}
