package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong usage and what cannot be read end with 2 and a line that says what would be right. */
class WrongUsageTest {
  @TempDir Path folder;

  @Test
  void refusesLimitsThatNoFileCanHave() {
    for (String bytes : List.of("0", "-5", "99999999999")) {
      Run run = Run.of(List.of("build", "--max-bytes", bytes));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("--max-bytes " + bytes + " is not between 1 and 2147483639\n");
    }
  }

  @Test
  void tellsOfAFileThatIsNotThere() {
    String missing = folder.resolve("missing.txt").toString();
    for (String command : List.of("clean", "dates")) {
      Run run = Run.of(List.of(command, missing));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("error: " + missing + ": no such file or folder; name one that exists\n");
    }
  }

  @Test
  void failsWhereANamedFileCannotBeRead() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    assertThat(Run.of(List.of("clean", empty.toString())).code()).isEqualTo(1);
  }
}
