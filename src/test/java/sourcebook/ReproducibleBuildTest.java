package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes, whatever the machine, its clock, locale and file order.
 */
class ReproducibleBuildTest {
  @TempDir Path folder;

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    Map<String, String> here = build(Path.of("content"), "here");

    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Path moved = folder.resolve("moved/content");
    copyBackwards(Path.of("content"), moved);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build(moved, "arabic")).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(build(moved, "turkish")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Map<String, String> build(Path content, String name) {
    Path site = folder.resolve(name);
    Run run = Run.of("build", "--content", content.toString(), "--site", site.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return Folders.read(site);
  }

  /** Copies a tree so that a folder lists its files in another order, with other times. */
  private static void copyBackwards(Path from, Path to) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(from)) {
      files = new java.util.ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
      Files.setLastModifiedTime(copy, FileTime.fromMillis(86_400_000L));
    }
  }
}
