package sourcebook.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import sourcebook.model.Words;

/**
 * How much each trait speaks for a block: the weights of a logistic regression, by the names of
 * traits.
 *
 * <p>Thread-safe. It is asked of columns of one kind, whose traits are always the same.
 */
final class Weights {
  private static final String CONSTANT = "constant";

  private final double constant;
  private final Map<String, Double> byName;
  private volatile double[] byTrait = {};

  /**
   * Takes the weights.
   *
   * @param constant what is added to every sum
   * @param byName by the name of the trait; one that is missing weighs nothing
   */
  Weights(double constant, Map<String, Double> byName) {
    this.constant = constant;
    this.byName = Map.copyOf(byName);
  }

  /** What is added to every sum. */
  double constant() {
    return constant;
  }

  /** The weights by the names of traits. */
  Map<String, Double> byName() {
    return byName;
  }

  /** The weights of a list that comes with the program: a trait, a tab and its weight a line. */
  static Weights load(String list) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Words.lines(list)) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    Double constant = weights.remove(CONSTANT);
    return new Weights(constant == null ? 0 : constant, weights);
  }

  /** For each block the logarithm of the odds that it is what the weights were fitted to. */
  double[] odds(Columns columns) {
    double[] weights = of(columns);
    double[] odds = new double[columns.blocks()];
    Arrays.fill(odds, constant);
    for (int trait = 0; trait < weights.length; trait++) {
      IntToDoubleFunction numbers = columns.numbers(trait);
      double weight = weights[trait];
      for (int i = 0; weight != 0 && i < odds.length; i++) {
        odds[i] += weight * numbers.applyAsDouble(i);
      }
    }
    return odds;
  }

  /** The name of the trait that speaks most against a block; empty where none does. */
  String against(Columns columns, int block) {
    double[] weights = of(columns);
    int most = -1;
    double least = 0;
    for (int trait = 0; trait < weights.length; trait++) {
      double says =
          weights[trait] == 0 ? 0 : weights[trait] * columns.numbers(trait).applyAsDouble(block);
      if (says < least) {
        least = says;
        most = trait;
      }
    }
    return most < 0 ? "" : columns.name(most);
  }

  /** The weights in the order of the traits; two threads may both find the same. */
  private double[] of(Columns columns) {
    double[] known = byTrait;
    if (known.length != columns.traits()) {
      known = new double[columns.traits()];
      for (int trait = 0; trait < known.length; trait++) {
        known[trait] = byName.getOrDefault(columns.name(trait), 0.0);
      }
      byTrait = known;
    }
    return known;
  }
}
