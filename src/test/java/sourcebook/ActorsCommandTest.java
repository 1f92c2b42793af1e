package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code actors}: the candidates of a collection, and a file for one of them. */
class ActorsCommandTest {
  @TempDir Path folder;

  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    Path sources = Files.createDirectories(content.resolve("sources"));
    Files.writeString(
        sources.resolve("mill.txt"),
        "We met President Yusuf al-Karimi by the old mill, and then Karimi left us there.\n\n"
            + "Nobody from the Orma Workers' Guild (OWG) had come, though OWG had promised it.\n");
    Files.writeString(
        sources.resolve("fair.txt"),
        "It was Yousef Al Karimi who closed the fair that summer, as Ana Costa wrote later on.\n");
  }

  private Run actors(String... arguments) {
    List<String> all = new ArrayList<>(List.of("actors"));
    all.addAll(List.of(arguments));
    all.add(content.toString());
    return Run.of(all);
  }

  @Test
  void listsTheLikeliestFirstWithTheirSpellings() {
    Run run = actors("--candidates");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "mentions sources  kind     name                             other spellings",
            "       3       2  person   Yousef Al Karimi                 Karimi, Yusuf al-Karimi",
            "       3       1  body     Orma Workers' Guild              OWG",
            "       1       1  person   Ana Costa");
  }

  @Test
  void stopsAtTheLimitAndSaysHowManyMoreThereAre() {
    assertThat(actors("--candidates", "--limit", "1").out().lines())
        .hasSize(3)
        .last()
        .isEqualTo("and 2 more");
    assertThat(actors("--candidates", "--limit", "3").out()).doesNotContain("more");
  }

  @Test
  void printsJsonWithKindEvidenceAndPassages() {
    assertThat(actors("--candidates", "--json", "--limit", "1").out())
        .startsWith("[ {\n  \"name\" : \"Yousef Al Karimi\",\n  \"kind\" : \"person\",")
        .contains(
            "\"evidence\" : \"a title before it\"",
            "\"source\" : \"fair\",",
            "\"quote\" : \"It was Yousef Al Karimi who closed the fair");
  }

  @Test
  void writesAFileThatLinksTheMentionsAndHasNoProblem() throws IOException {
    Run run = actors("--new", "Yusuf al-Karimi");

    Path file = content.resolve("actors").resolve("yusuf-al-karimi.md");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(file + ": person, a title before it\n");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            ---
            name: "Yusuf al-Karimi"
            type: person   # a guess: a title before it
            aliases:
              - "Karimi"
              - "Yousef Al Karimi"
            ---
            """);
    Path site = folder.resolve("site");
    Run build =
        Run.of("build", "--strict", "--content", content.toString(), "--site", site.toString());
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(Files.readString(site.resolve("data/mentions.csv")).lines()).hasSize(4);
    assertThat(actors("--candidates").out()).doesNotContain("Karimi");
  }

  @Test
  void writesEveryCandidateSoThatABuildHasNoProblem() throws IOException {
    Files.writeString(
        content.resolve("sources").resolve("odd.txt"),
        "He saw \"Slick\\\" Rui Lund's US friends, IS and the Tide: Reeds # Co in Torsk.\n");
    for (String line : actors("--candidates").out().lines().skip(1).toList()) {
      String name = line.substring(27, Math.min(line.length(), 60)).strip();
      assertThat(actors("--new", name).code()).as(name).isZero();
    }
    assertThat(Run.of("check", "--strict", "--content", content.toString()).err()).isEmpty();
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Path file = Files.createDirectories(content.resolve("actors")).resolve("ana-costa.md");
    String other = "---\nname: Bela Dorn\ntype: person\n---\n";
    Files.writeString(file, other);

    Run run = actors("--new", "Ana Costa");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("error: " + file + ": is there already and stays as it is; ")
        .hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo(other);
  }

  @Test
  void leavesOutSpellingsThatAnotherActorHas() throws IOException {
    Path others = Files.createDirectories(content.resolve("actors"));
    Files.writeString(
        others.resolve("guild.md"), "---\nname: Guild of Orma\ntype: organisation\n---\n");
    assertThat(actors("--new", "OWG").code()).isZero();
    assertThat(Files.readString(others.resolve("owg.md")))
        .contains("name: \"OWG\"\n", "  - \"Orma Workers' Guild\"\n")
        .doesNotContain("Guild of Orma");
  }

  @Test
  void namesTheNearestWhereThereIsNoSuchCandidate() {
    Run run = actors("--new", "Jusuf Karimy");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("\"Jusuf Karimy\" is no candidate; the nearest are \"Yousef Al Karimi\"\n");
    assertThat(content.resolve("actors")).doesNotExist();
    assertThat(actors("--new", "").code()).isEqualTo(2);
    assertThat(actors("--new", "Xqzw").err())
        .startsWith("\"Xqzw\" is no candidate; sourcebook actors --candidates lists them\n");
  }

  @Test
  void writesTheNameAsItStandsInTheSourcesHoweverItIsAskedFor() throws IOException {
    for (String odd : List.of("../../ana costa", "Ana\u0001Costa", "Ana\nCosta", "ana: \"costa")) {
      Path file = content.resolve("actors").resolve("ana-costa.md");
      Files.deleteIfExists(file);
      assertThat(actors("--new", odd).code()).as(odd).isZero();
      assertThat(Files.readString(file)).startsWith("---\nname: \"Ana Costa\"\ntype: ");
    }
  }

  @Test
  void showsAndCutsANameThatIsNone() {
    assertThat(actors("--new", "Bela\u001b[31m").err())
        .startsWith("\"Bela\\u001b[31m\" is no candidate; ");
    assertThat(actors("--new", "x".repeat(100_000)).err().lines().findFirst().orElseThrow())
        .endsWith("x…\" is no candidate; sourcebook actors --candidates lists them")
        .hasSizeLessThan(200);
  }

  @Test
  void writesNoNameButItsOwnIntoTheFolder() throws IOException {
    Files.writeString(
        content.resolve("sources").resolve("odd.txt"),
        "We met President Con Aux, and then Con Aux left us; Nul came too, said Mr Nul.\n");
    for (String name : List.of("Con Aux", "con/aux", "Nul")) {
      actors("--new", name);
    }
    try (var files = Files.list(content.resolve("actors"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly("con-aux.md", "nul-1.md");
    }
  }

  @Test
  void tellsOfAFileInPlaceOfTheFolder() {
    Path file = content.resolve("sources").resolve("mill.txt");
    Run run = Run.of("actors", "--candidates", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("error: " + file + ": a file; name the folder that holds the texts\n");
  }

  @Test
  void writesAFileThoughOthersAreBrokenAndTellsOfThem() throws IOException {
    Path actors = Files.createDirectories(content.resolve("actors"));
    Files.writeString(actors.resolve("broken.md"), "---\nname:\n---\n");
    Run run = actors("--new", "Ana Costa");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.md:2: the field \"name\" is empty; ");
    assertThat(actors.resolve("ana-costa.md")).exists();
  }

  @Test
  void namesTheFileThatHasANameAlready() {
    actors("--new", "Ana Costa");

    assertThat(actors("--new", "ana costa").err())
        .startsWith("\"ana costa\" is no candidate: ")
        .contains("ana-costa.md:2 has it already\n");
  }

  @Test
  void asksForOneOfTheTwoThings() {
    assertThat(actors().code()).isEqualTo(2);
    assertThat(actors("--candidates", "--new", "Ana Costa").code()).isEqualTo(2);
    assertThat(actors("--new", "Ana Costa", "--json").err())
        .startsWith("--json and --limit go with --candidates; leave them out\n");
    assertThat(actors("--candidates", "--limit", "0").err())
        .startsWith("--limit 0 is not a number from 1 on\n");
  }

  @Test
  void tellsOfAFolderThatIsNotThereOrCannotHoldActors() throws IOException {
    Path missing = folder.resolve("missing");
    Run run = Run.of("actors", "--candidates", missing.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("error: " + missing + ": no such folder; name one that exists\n");

    Files.writeString(content.resolve("actors"), "no folder");
    Run file = actors("--new", "Ana Costa");
    assertThat(file.code()).isEqualTo(2);
    assertThat(file.err()).contains("a file where the folder of the actors belongs");
  }

  @Test
  void tellsWhatWasLeftOutThoughItDoesNotFail() throws IOException {
    Files.writeString(Files.createDirectories(content.resolve("actors")).resolve("a.md"), "");

    Run run = actors("--candidates");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("a.md: an empty file; ").contains("left out");
  }

  @Test
  void tellsWhatIsWrongWithTheContentAndFails() throws IOException {
    Files.delete(content.resolve("sources").resolve("mill.txt"));
    Files.delete(content.resolve("sources").resolve("fair.txt"));

    Run run = actors("--candidates");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no source in this folder");
  }
}
