package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What some tests read and the project does not hold: the articles and the benchmarks. */
final class Shared {
  private Shared() {}

  /** A path below {@code ../shared}; the test is skipped where it is absent, or fails under CI. */
  static Path path(String name) {
    Path path = Path.of("..", "shared").resolve(name);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(path).as("under CI the tests need it").exists();
    }
    assumeTrue(Files.exists(path), "skipped: " + path + " is not here");
    return path;
  }
}
