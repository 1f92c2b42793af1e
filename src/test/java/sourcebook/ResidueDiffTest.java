package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code clean --residue}: what was done to a text, as a diff. */
class ResidueDiffTest {
  private static final String PROSE =
      "In the spring of 1921 the office closed its doors, and the clerks went home without a word.";

  @TempDir Path folder;

  @Test
  void tellsWhatWentWithRuleConfidenceEvidenceAndTheLineThatOverrulesIt() throws IOException {
    write("letter.txt", "top of page\n\n" + PROSE + "\n\nNobody asked for the ledgers. ❖\n");
    String file = folder.resolve("letter.txt").toString();
    assertThat(residue("letter.txt"))
        .isEqualTo(
            String.join(
                "\n",
                "--- " + file,
                "+++ " + file + ", without residue",
                "@@ line 1 · page-marker · removed · certain · a label that marks a place on the"
                    + " page · keep: [1] @@",
                "- top of page",
                "  In the spring of 1921 the office closed its doors, and the clerks went …",
                "@@ line 5 · end-mark · removed · certain · an ornament behind the last sentence ·"
                    + " keep: [5] @@",
                "- Nobody asked for the ledgers. ❖",
                "+ Nobody asked for the ledgers.",
                ""));
  }

  @Test
  void obeysTheSidecarOfTheFile() throws IOException {
    write("letter.txt", "top of page\n\n" + PROSE + "\n\nTides\n");
    write("letter.yml", "keep: [1]\ndrop: [5]\n");
    assertThat(residue("letter.txt"))
        .contains("@@ line 5 · author · removed · certain · ")
        .contains("- Tides")
        .doesNotContain("- top of page");
    write("letter.yml", "keep: [9]\n");
    Run run = Run.of("clean", "--residue", folder.resolve("letter.txt").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("letter.yml:1: keep names line 9");
  }

  @Test
  void tellsOneReasonOnceAndPartsWhatStandsApart() throws IOException {
    String middle = "Nobody asked what had become of the ledgers, and nobody would have known it.";
    String last = "Both of them were burnt that winter in the yard, and the snow did the rest.";
    String apart = String.join("\n\n", PROSE, middle, last);
    write("letter.txt", "Share this page\n\n" + apart + "\n\nRecommended\n\nThe ice\n\nThe salt\n");
    assertThat(residue("letter.txt"))
        .contains("went …\n\n  Both of them were burnt")
        .contains("@@ lines 11-13 · related-box")
        .contains("keep: [11-13] @@\n- The ice\n- The salt\n");
  }

  @Test
  void showsTheWholeRowOfAJoinedSentence() throws IOException {
    String left =
        "The pilots had asked for a second boat in March, and the office in the old town answered";
    write("letter.txt", PROSE + "\n\n" + left + "\n\nthat there was [none](/none).\n");
    assertThat(residue("letter.txt"))
        .contains("@@ lines 3-5 · cut-sentence · joined · likely · ")
        .contains("@@ line 5 · link-target · removed 2 times · certain · ")
        .contains(
            "- "
                + left
                + "\n- that there was [none](/none).\n+ "
                + left
                + " that there was none.\n");
  }

  @Test
  void asksAboutWhatStaysAndLooksLikeResidue() throws IOException {
    write("letter.txt", PROSE + "\n\nIce\nTides\nLedgers\nPilots\n");
    assertThat(residue("letter.txt"))
        .contains("@@ lines 3-6 · stays · one of 4 short lines")
        .contains("drop: [3-6] @@\n? Ice\n? Tides\n? Ledgers\n? Pilots\n");
  }

  @Test
  void coloursOnlyATerminalAndShowsCommandsToItInsteadOfObeyingThem() throws IOException {
    write("letter.txt", "top of page\n\n" + PROSE + "\n\nNobody \u001b[2J asked. ❖\n");
    assertThat(residue("letter.txt")).doesNotContain("\u001b").contains("\\u001b[2J");
    assertThat(residue("letter.txt", "--color=never")).doesNotContain("\u001b");
    assertThat(residue("letter.txt", "--color=always"))
        .contains("\u001b[31m- top of page\u001b[0m")
        .contains("\u001b[31m- Nobody \\u001b[2J asked. ❖\u001b[0m")
        .contains("\u001b[32m+ Nobody [2J asked.\u001b[0m")
        .contains("\u001b[2m@@ line 1 · ");
  }

  @Test
  void printsNothingWhereNothingWasDone() throws IOException {
    write("letter.txt", PROSE + "\n");
    assertThat(residue("letter.txt")).isEmpty();
  }

  @Test
  void givesConfidenceAndTheOverrulingLineAsJson() throws IOException {
    write("letter.txt", "top of page\n\n" + PROSE + "\n\nTides\n");
    write("letter.yml", "drop: [5]\n");
    Run run = Run.of("clean", "--json", folder.resolve("letter.txt").toString());
    assertThat(run.out())
        .contains("\"confidence\" : \"certain\"")
        .contains("\"overrule\" : \"keep: [1]\"")
        .contains("\"overrule\" : null");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String residue(String name, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "clean";
    arguments[1] = "--residue";
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[arguments.length - 1] = folder.resolve(name).toString();
    Run run = Run.of(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out().replace("\r\n", "\n");
  }
}
