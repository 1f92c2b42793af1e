package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import sourcebook.Growth;
import sourcebook.model.Source;

/**
 * Each rule takes time and memory linear in the text, whatever the text is; see {@link Growth}.
 *
 * <p>Each rule is given 64 KiB (in UTF-16 units) of each text, all rules together 512 KiB, so that
 * a build is not held up. {@code mvn test -Dtest=WorstCaseTest -Dworst.kibibytes=1024} gives longer
 * ones and takes five minutes. All together were also given 16 MiB, the largest source that a build
 * reads, with a heap of five gigabytes: a text of a letter a line makes millions of blocks.
 */
class WorstCaseTest {
  private static final int KIBI = 1 << 10;
  private static final Cleaner ALL = new Cleaner();

  private record Run(String name, Cleaner cleaner, IntFunction<String> text) {}

  @Test
  void eachRuleIsLinearInItsWorstText() {
    List<Run> runs = new ArrayList<>();
    for (String rule : Cleaner.ruleNames()) {
      Cleaner cleaner = new Cleaner(Set.of(rule));
      Map<String, IntFunction<String>> texts = Worst.texts();
      texts.putAll(Worst.labels(rule));
      texts.forEach((kind, text) -> runs.add(new Run(rule + " on " + kind, cleaner, text)));
    }
    assertThat(dear(runs, length(64))).isEmpty();
  }

  @Test
  void allRulesTogetherAreLinearInTheWorstText() {
    List<Run> runs = new ArrayList<>();
    Worst.texts().forEach((kind, text) -> runs.add(new Run("all on " + kind, ALL, text)));
    assertThat(dear(runs, length(512))).isEmpty();
  }

  private static int length(int kibibytes) {
    return KIBI * Integer.getInteger("worst.kibibytes", kibibytes);
  }

  /** The runs that cost too much, with what they cost; those not come to an end among them. */
  private static Map<String, String> dear(List<Run> runs, int length) {
    Map<String, String> dear = new ConcurrentSkipListMap<>();
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(Math.max(5, length / KIBI / 32)),
        () -> runs.parallelStream().forEach(run -> compare(run, length, dear)),
        dear::toString);
    return new TreeMap<>(dear);
  }

  private static void compare(Run run, int length, Map<String, String> dear) {
    Source shorter = Scrape.of("shorter", run.text.apply(length / Growth.LONGER));
    Source longer = Scrape.of("longer", run.text.apply(length));
    dear.put(run.name, "not come to an end");
    Growth.excess(() -> clean(run, shorter), () -> clean(run, longer))
        .ifPresentOrElse(cost -> dear.put(run.name, cost), () -> dear.remove(run.name));
  }

  private static void clean(Run run, Source source) {
    run.cleaner.clean(List.of(source), () -> {});
  }
}
