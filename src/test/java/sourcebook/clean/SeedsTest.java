package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourcebook.Shared;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;
import sourcebook.model.Text;

/** The five articles, line by line, against what a reader says of each line. */
class SeedsTest {

  /** Rules that take a few characters out of a line that stays. */
  private static final Set<String> WITHIN =
      Set.of("spaces", "link-target", "emphasis-mark", "end-mark", "mojibake");

  @Test
  void keepsNoResidueAndLosesNoLineOf000() throws IOException {
    judge("000");
  }

  @Test
  void keepsNoResidueAndLosesNoLineOf001() throws IOException {
    judge("001");
  }

  @Test
  void keepsNoResidueAndLosesNoLineOf002() throws IOException {
    judge("002");
  }

  @Test
  void keepsNoResidueAndLosesNoLineOf003() throws IOException {
    judge("003");
  }

  @Test
  void keepsNoResidueAndLosesNoLineOf004() throws IOException {
    judge("004");
  }

  private static void judge(String seed) throws IOException {
    String text = seed(seed);
    Cleaned cleaned = new Cleaner().clean(List.of(Scrape.of("seed", text)), () -> {}).get(0);
    SortedMap<Integer, String> expected = expected(seed, text);
    assertThat(String.join("\n", rows(fates(cleaned, text))))
        .isEqualTo(String.join("\n", rows(expected)));
    assertThat(cleaned.emendations())
        .filteredOn(e -> e.rule().equals("link-target"))
        .allSatisfy(e -> assertThat(e.before()).containsAnyOf("[", "(/", "#"));
  }

  private static List<String> rows(SortedMap<Integer, String> fates) {
    return fates.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
  }

  private static String seed(String seed) throws IOException {
    try (Stream<Path> files = Files.list(Shared.path("seeds"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(seed + "_"))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    }
  }

  /** What the resource says of each line that is not blank. */
  private static SortedMap<Integer, String> expected(String seed, String text) throws IOException {
    List<String> lines = text.lines().toList();
    SortedMap<Integer, String> fates = new TreeMap<>();
    for (int i = 1; i <= lines.size(); i++) {
      if (!lines.get(i - 1).isBlank()) {
        fates.put(i, "kept");
      }
    }
    Path resource = Path.of("src", "test", "resources", "residue", "seeds", seed + ".txt");
    for (String row : Files.readAllLines(resource)) {
      if (!row.startsWith("#")) {
        String[] parts = row.split(": ");
        String[] range = parts[0].split("-");
        int last = Integer.parseInt(range[range.length - 1]);
        for (int i = Integer.parseInt(range[0]); i <= last; i++) {
          String fate = parts[1];
          fates.computeIfPresent(i, (line, kept) -> fate);
        }
      }
    }
    return fates;
  }

  /** What became of each line that is not blank, in the words of the resource. */
  private static SortedMap<Integer, String> fates(Cleaned cleaned, String text) {
    SortedMap<Integer, String> fates = new TreeMap<>();
    boolean[] stands = new boolean[text.length()];
    for (Block block : cleaned.source().blocks()) {
      for (Text.Run run : block.text().runs()) {
        for (int i = run.found(); run.verbatim() && i < run.foundEnd(); i++) {
          if (!Character.isWhitespace(text.charAt(i))) {
            stands[i] = true;
            fates.putIfAbsent(cleaned.source().lines().at(i), kind(block.kind()));
          }
        }
      }
    }
    List<String> lines = text.lines().toList();
    List<Emendation> whole = new ArrayList<>();
    for (Emendation emendation : cleaned.emendations()) {
      if (!WITHIN.contains(emendation.rule())) {
        whole.add(emendation);
      } else if (emendation.rule().equals("mojibake")) {
        fates.put(emendation.line(), "changed mojibake");
      }
    }
    for (Emendation e : whole) {
      if (e.action() == Action.JOINED) {
        if (fates.getOrDefault(e.line(), "").equals("kept")) {
          fates.put(e.line(), "joined " + next(stands, e.end(), cleaned));
        }
      } else if (e.action() != Action.CAPTION) {
        for (int line = e.line(); line <= e.endLine(); line++) {
          if (!lines.get(line - 1).isBlank()) {
            fates.put(line, e.action() + " " + e.rule());
          }
        }
      }
    }
    return fates;
  }

  private static int next(boolean[] stands, int from, Cleaned cleaned) {
    int at = from;
    while (!stands[at]) {
      at++;
    }
    return cleaned.source().lines().at(at);
  }

  private static String kind(BlockKind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case CAPTION -> "caption";
      case STANDFIRST -> "standfirst";
      default -> "kept";
    };
  }
}
