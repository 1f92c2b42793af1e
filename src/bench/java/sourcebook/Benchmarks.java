package sourcebook;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds, each benchmark once a round in a process of its own, and prints
 * megabytes (10⁶ bytes) of input per second of processor time.
 *
 * <p>Arguments: a regular expression that the names of benchmarks match; how many rounds. Beside
 * the median of each stands how many times as fast cleaning of the decoded pages was in the same
 * round, as the median of rounds: what slows the machine for a while slows both.
 */
public final class Benchmarks {
  private static final String OURS = "decodedHtml";

  private Benchmarks() {}

  /** Runs what the arguments ask for. */
  public static void main(String[] args) throws RunnerException {
    if (!Files.isDirectory(Samples.FOLDER)) {
      System.out.println("not run: " + Samples.FOLDER + " is not here");
      return;
    }
    int rounds = Integer.parseInt(args[1]);
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      System.out.println("round " + round + " of " + rounds);
      for (RunResult result : run(args[0])) {
        String label = result.getParams().getBenchmark();
        String name = label.substring(label.lastIndexOf('.') + 1);
        double speed = 1000 * score(result, "bytes") / score(result, "nanoseconds");
        System.out.printf(Locale.ROOT, "  %-20s %7.1f MB/s%n", name, speed);
        speeds.computeIfAbsent(name, n -> new ArrayList<>()).add(speed);
      }
    }
    print(speeds);
  }

  private static Collection<RunResult> run(String names) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("Bench\\.(" + names + ")$")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(1)
            .threads(1)
            // One thread collects garbage, so that nothing runs on a second core.
            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
            // The compilers of Java need some ten seconds of a core, more where others use it too.
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(6))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(3))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).run();
  }

  private static double score(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getScore();
  }

  private static void print(Map<String, List<Double>> speeds) {
    System.out.println("\nmedians        MB/s per core   decodedHtml is so many times as fast");
    speeds.forEach(
        (name, each) -> {
          List<Double> ratios = new ArrayList<>();
          List<Double> ours = speeds.getOrDefault(OURS, List.of());
          for (int i = 0; i < Math.min(ours.size(), each.size()); i++) {
            ratios.add(ours.get(i) / each.get(i));
          }
          String ratio =
              ratios.isEmpty() ? "" : String.format(Locale.ROOT, "%8.2f", median(ratios));
          System.out.printf(Locale.ROOT, "%-20s %7.1f %s%n", name, median(each), ratio);
        });
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
