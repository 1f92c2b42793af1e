package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What some tests read and the project does not hold: the articles and the benchmarks. */
public final class Shared {
  private static final Set<Path> TOLD = ConcurrentHashMap.newKeySet();

  private Shared() {}

  /** A path below {@code ../shared}; the test is skipped where it is absent, or fails under CI. */
  public static Path path(String name) {
    Path path = Path.of("..", "shared").resolve(name);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(path).as("under CI the tests need it").exists();
    }
    String skipped = "skipped, since " + path + " is not here";
    if (!Files.exists(path) && TOLD.add(path)) {
      System.out.println(skipped);
    }
    assumeTrue(Files.exists(path), skipped);
    return path;
  }
}
