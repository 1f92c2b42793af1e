package sourcebook.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each trait speaks for a block: the weights of a logistic regression, by the names of
 * traits.
 *
 * @param constant what is added to every sum
 * @param weights by trait; one that is missing weighs nothing
 */
record Weights(double constant, Map<String, Double> weights) {
  private static final String CONSTANT = "constant";

  Weights {
    weights = Map.copyOf(weights);
  }

  /** The weights of a resource: a trait, a tab and its weight on each line. */
  static Weights load(String resource) {
    try (InputStream bytes = Weights.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return read(
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Weights read(List<String> lines) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    Double constant = weights.remove(CONSTANT);
    return new Weights(constant == null ? 0 : constant, weights);
  }

  /** For each block the logarithm of the odds that it is what the weights were fitted to. */
  double[] odds(Columns columns) {
    double[] odds = new double[columns.blocks()];
    Arrays.fill(odds, constant);
    for (int trait = 0; trait < columns.names().size(); trait++) {
      double weight = weights.getOrDefault(columns.names().get(trait), 0.0);
      for (int i = 0; weight != 0 && i < odds.length; i++) {
        odds[i] += weight * columns.number(trait, i);
      }
    }
    return odds;
  }

  /** The name of the trait that speaks most against a block; empty where none does. */
  String against(Columns columns, int block) {
    String most = "";
    double least = 0;
    for (int trait = 0; trait < columns.names().size(); trait++) {
      String name = columns.names().get(trait);
      double weight = weights.getOrDefault(name, 0.0);
      double says = weight == 0 ? 0 : weight * columns.number(trait, block);
      if (says < least) {
        least = says;
        most = name;
      }
    }
    return most;
  }
}
