package sourcebook.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a logistic regression with a quadratic penalty by Newton's method; the same numbers give the
 * same weights.
 */
final class Regression {
  private static final int ROUNDS = 40;
  private static final double ENOUGH = 1e-7;

  private final List<String> names;
  private final double[][] rows;
  private final double[] mean;
  private final double[] spread;

  /**
   * Takes what is to be fitted to.
   *
   * @param rows a row of numbers for each block, in the order of the names
   */
  Regression(List<String> names, double[][] rows) {
    this.names = names;
    int traits = names.size();
    mean = new double[traits];
    spread = new double[traits];
    for (double[] row : rows) {
      for (int k = 0; k < traits; k++) {
        mean[k] += row[k] / rows.length;
      }
    }
    for (double[] row : rows) {
      for (int k = 0; k < traits; k++) {
        spread[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
      }
    }
    this.rows = new double[rows.length][traits + 1];
    for (int k = 0; k < traits; k++) {
      spread[k] = Math.sqrt(spread[k]);
      for (int i = 0; i < rows.length; i++) {
        this.rows[i][k] = spread[k] > 0 ? (rows[i][k] - mean[k]) / spread[k] : 0;
      }
    }
    for (double[] row : this.rows) {
      row[traits] = 1;
    }
  }

  /**
   * The weights that tell the rows that are from those that are not.
   *
   * @param importance of each row; their mean is taken for 1
   * @param freedom the larger, the less weights are held near 0
   */
  Weights fit(boolean[] is, double[] importance, double freedom) {
    int size = names.size() + 1;
    double sum = 0;
    for (double each : importance) {
      sum += each;
    }
    double scale = freedom * importance.length / sum;
    double[] weights = new double[size];
    double moved = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && moved > ENOUGH; round++) {
      double[] gradient = new double[size];
      double[][] curve = new double[size][size];
      for (int k = 0; k + 1 < size; k++) {
        gradient[k] = weights[k];
        curve[k][k] = 1;
      }
      curve[size - 1][size - 1] = 1e-9;
      for (int i = 0; i < rows.length; i++) {
        double[] row = rows[i];
        double odds = 0;
        for (int k = 0; k < size; k++) {
          odds += row[k] * weights[k];
        }
        double chance = 1 / (1 + Math.exp(-odds));
        double error = scale * importance[i] * (chance - (is[i] ? 1 : 0));
        double bend = scale * importance[i] * Math.max(1e-6, chance * (1 - chance));
        for (int k = 0; k < size; k++) {
          gradient[k] += error * row[k];
          double bent = bend * row[k];
          for (int m = 0; bent != 0 && m <= k; m++) {
            curve[k][m] += bent * row[m];
          }
        }
      }
      double[] step = solve(curve, gradient);
      moved = 0;
      for (int k = 0; k < size; k++) {
        weights[k] -= step[k];
        moved = Math.max(moved, Math.abs(step[k]));
      }
    }
    return unscaled(weights);
  }

  private Weights unscaled(double[] weights) {
    double constant = weights[names.size()];
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int k = 0; k < names.size(); k++) {
      if (spread[k] > 0) {
        double weight = weights[k] / spread[k];
        constant -= weight * mean[k];
        byName.put(names.get(k), weight);
      }
    }
    return new Weights(constant, byName);
  }

  /** Solves for a symmetric matrix given by its lower half (Cholesky). */
  private static double[] solve(double[][] lower, double[] right) {
    int size = right.length;
    double[] solved = right.clone();
    for (int k = 0; k < size; k++) {
      for (int m = 0; m <= k; m++) {
        double sum = lower[k][m];
        for (int j = 0; j < m; j++) {
          sum -= lower[k][j] * lower[m][j];
        }
        lower[k][m] = k == m ? Math.sqrt(sum) : sum / lower[m][m];
      }
    }
    for (int k = 0; k < size; k++) {
      for (int j = 0; j < k; j++) {
        solved[k] -= lower[k][j] * solved[j];
      }
      solved[k] /= lower[k][k];
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int j = k + 1; j < size; j++) {
        solved[k] -= lower[j][k] * solved[j];
      }
      solved[k] /= lower[k][k];
    }
    return solved;
  }
}
