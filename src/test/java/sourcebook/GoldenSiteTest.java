package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites, compared byte by byte: {@code golden/<case>/content} builds {@code
 * golden/<case>/site}. {@code -Dgolden.update=true} writes what is built, to be read in review.
 *
 * <p>Style and scripts are left out: they are the templates' own, the same in every site.
 */
class GoldenSiteTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden");

  @TempDir Path folder;

  static Stream<String> cases() {
    return Folders.names(CASES).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void buildsThisSite(String name) {
    Path content = CASES.resolve(name).resolve("content");
    Path site = folder.resolve("site");

    Run run = Run.of("build", "--content", content.toString(), "--site", site.toString());

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> built = Folders.read(site);
    built.keySet().removeIf(path -> path.startsWith("assets/"));
    Path expected = CASES.resolve(name).resolve("site");
    if (Boolean.getBoolean("golden.update")) {
      update(expected, built);
    }
    Map<String, String> golden = Folders.read(expected);
    assertThat(built.keySet()).isEqualTo(golden.keySet());
    built.forEach((path, text) -> assertThat(text).as(path).isEqualTo(golden.get(path)));
  }

  private static void update(Path expected, Map<String, String> built) {
    try {
      for (String old : Folders.read(expected).keySet()) {
        Files.delete(expected.resolve(old));
      }
      for (Map.Entry<String, String> file : built.entrySet()) {
        Path path = expected.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
