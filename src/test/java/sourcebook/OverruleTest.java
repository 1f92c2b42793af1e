package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.model.BlockKind.CHROME;
import static sourcebook.model.BlockKind.PARAGRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.clean.Cleaner;
import sourcebook.model.Block;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;
import sourcebook.model.FileName;
import sourcebook.model.LineRange;
import sourcebook.model.Problem;
import sourcebook.model.Source;
import sourcebook.model.Suspect;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;

/** The lines that the account names do what it says, once they are written into a sidecar. */
class OverruleTest {
  @TempDir Path folder;

  @Test
  void leavesAsReadEachBlockOnALineThatTheAccountNamesToKeep() throws IOException {
    int kept = 0;
    for (Path file : files()) {
      Path copy = folder.resolve(file.getFileName().toString());
      Files.copy(file, copy);
      Source read = read(copy);
      List<LineRange> lines = clean(read).emendations().stream().map(Emendation::lines).toList();
      write(copy, "keep", lines);
      List<Block> left = clean(read(copy)).source().blocks();
      for (Block block : read.blocks()) {
        if (new LineRange.Union(lines).touches(read.lines(block))) {
          Block stands = block.kind() == CHROME ? block.as(PARAGRAPH) : block;
          assertThat(left).as("%s", file).contains(stands);
          kept++;
        }
      }
    }
    assertThat(kept).isGreaterThan(100);
  }

  @Test
  void dropsWhatIsSuspectWhereItsLinesAreDropped() throws IOException {
    Path copy = folder.resolve("letter.txt");
    Files.writeString(
        copy, "Nobody asked for the ledgers that winter.\n\nIce\nTides\nLedgers\nPilots\n");
    Cleaned cleaned = clean(read(copy));
    assertThat(cleaned.suspects()).hasSize(4);
    List<LineRange> lines = new ArrayList<>();
    for (Suspect suspect : cleaned.suspects()) {
      lines.add(cleaned.source().lines(cleaned.source().blocks().get(suspect.block() - 1)));
    }
    write(copy, "drop", lines);
    assertThat(clean(read(copy)).source().blocks()).hasSize(1);
  }

  /** Texts of this project in each format, and saved pages of others where they lie about. */
  private static List<Path> files() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("content", "sources")));
    Path pages = Path.of("..", "shared", "bench", "extraction", "html");
    if (Files.isDirectory(pages)) {
      folders.add(pages);
    }
    List<Path> files = new ArrayList<>();
    for (Path each : folders) {
      try (Stream<Path> found = Files.list(each)) {
        found.filter(path -> !path.toString().endsWith(".yml")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Source read(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Source source = new CorpusReader(Limits.DEFAULT).readFile(file, problems).orElseThrow();
    assertThat(problems).noneMatch(Problem::isError);
    return source;
  }

  private static Cleaned clean(Source source) {
    return new Cleaner().clean(List.of(source), () -> {}).get(0);
  }

  private static void write(Path file, String field, List<LineRange> lines) throws IOException {
    String list = lines.stream().map(LineRange::toString).collect(Collectors.joining(", "));
    Path sidecar = Path.of(FileName.of(file.toString()).sidecar());
    Files.writeString(sidecar, field + ": [" + list + "]\n");
  }
}
