package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bad input of {@code invalid/<case>} gives exactly the messages of its {@code problems.txt},
 * whose first line is the exit code.
 *
 * <p>{@code setup.txt} makes what a repository cannot hold: empty folders, names that some systems
 * refuse, links.
 */
class InvalidContentTest {
  private static final Path CASES = Path.of("src", "test", "resources", "invalid");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path folder;

  static Stream<String> cases() {
    return Folders.names(CASES).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsPlaceFoundAndRight(String name) throws IOException {
    Path fixture = CASES.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("build", "--content", folder.resolve("content").toString()));
    Folders.copy(fixture, folder);
    Files.deleteIfExists(folder.resolve("problems.txt"));
    Path site = folder.resolve("site");
    if (Files.deleteIfExists(folder.resolve("setup.txt"))) {
      for (String line : Files.readAllLines(fixture.resolve("setup.txt"), StandardCharsets.UTF_8)) {
        String[] words = line.split(" ");
        switch (words[0]) {
          case "max-bytes" -> arguments.addAll(List.of("--max-bytes", words[1]));
          case "strict" -> arguments.add("--strict");
          case "site" -> site = folder.resolve(words[1]);
          default -> set(words);
        }
      }
    }
    if (Files.isDirectory(folder.resolve("templates"))) {
      arguments.addAll(List.of("--templates", folder.resolve("templates").toString()));
    }
    arguments.addAll(List.of("--site", site.toString()));
    Map<String, String> before = Folders.read(folder);

    Run run = Run.of(arguments);

    String told = run.code() + "\n" + run.err().replace(folder + "/", "").replace("\r\n", "\n");
    Path expected = fixture.resolve("problems.txt");
    if (UPDATE) {
      Files.writeString(expected, told, StandardCharsets.UTF_8);
    }
    assertThat(told).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    if (run.code() != 0) {
      assertThat(Folders.read(folder)).as("what stood before").isEqualTo(before);
    }
  }

  private void set(String[] words) throws IOException {
    if (words[0].equals("none")) {
      return;
    }
    Path path = folder.resolve(words[1]);
    Files.createDirectories(path.getParent());
    switch (words[0]) {
      case "folder" -> Files.createDirectories(path);
      case "file" -> Files.writeString(path, "by hand\n");
      case "text" ->
          Files.writeString(
              path,
              "The ferry left at noon.\n\nIt came back at night, and nobody said a word about it.\n");
      case "link" -> {
        Files.writeString(folder.resolve("outside.txt"), "outside\n");
        Files.createSymbolicLink(path, Path.of(words[2]));
      }
      case "gzip" -> {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
          out.write("a".repeat(Integer.parseInt(words[2])).getBytes(StandardCharsets.US_ASCII));
        }
      }
      default -> throw new IllegalArgumentException("setup " + words[0]);
    }
  }
}
