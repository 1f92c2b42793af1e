package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README stays true: its commands are run by {@code .ci/run}, its fields and files exist. */
class ReadmeTest {
  @Test
  void eachCommandIsRunByCi() throws IOException {
    String ci = Files.readString(Path.of(".ci", "run"));
    List<String> commands = new ArrayList<>();
    boolean shell = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell && !line.isBlank()) {
        commands.add(line);
      }
    }
    assertThat(commands).hasSizeGreaterThan(5);
    assertThat(commands)
        .allSatisfy(command -> assertThat(ci.replace("-B -ntp ", "")).contains(command));
  }

  @Test
  void eachFileThatItNamesExists() throws IOException {
    Matcher links =
        Pattern.compile("]\\(([^):]+)\\)").matcher(Files.readString(Path.of("README.md")));
    List<String> files = new ArrayList<>();
    while (links.find()) {
      files.add(links.group(1));
    }
    assertThat(files).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }
}
