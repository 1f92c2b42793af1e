package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.edtf.Edtf;
import sourcebook.model.DateMention;

/**
 * The wordings of {@code dates/<language>.md}: rows of tables with a text and the EDTF values of
 * the expressions in it that have a place on the calendar, parted by commas; {@code –} where it has
 * none. A line {@code Written on 2022-01-20.} sets the date of publication for the rows below it.
 */
class TimeWordingTest {
  private static final TimeFinder FINDER = new TimeFinder();
  private static final String WRITTEN = "Written on ";
  private static final int CELLS = 3;

  record Wording(String file, int line, Optional<Edtf> written, String text, String values) {
    @Override
    public String toString() {
      return file + ":" + line + " " + text;
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void givesWordingsTheirPlaceOnTheCalendar(Wording wording) {
    List<DateMention> found = FINDER.find(PlainSource.of(wording.text()), wording.written());
    List<String> values =
        found.stream().flatMap(mention -> mention.date().stream()).map(Object::toString).toList();
    String expected = wording.values();
    assertThat(values.isEmpty() ? "–" : String.join(", ", values))
        .as("%s: %s", wording, found)
        .isEqualTo(expected);
  }

  static List<Wording> wordings() throws IOException {
    List<Wording> wordings = new ArrayList<>();
    try (var files = Files.list(Path.of("src", "test", "resources", "dates"))) {
      for (Path file : files.sorted().toList()) {
        wordings.addAll(wordings(file));
      }
    }
    assertThat(wordings).hasSizeGreaterThan(50);
    return wordings;
  }

  private static List<Wording> wordings(Path file) throws IOException {
    List<Wording> wordings = new ArrayList<>();
    Optional<Edtf> written = Optional.empty();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(WRITTEN)) {
        written = Edtf.of(line.substring(WRITTEN.length(), line.length() - 1));
      }
      String[] cells = line.split("\\|");
      boolean row =
          cells.length == CELLS && !cells[2].isBlank() && cells[2].strip().matches("[–\\d.-].*");
      if (row && !cells[2].contains("---")) {
        wordings.add(
            new Wording(
                file.getFileName().toString(), i + 1, written, cells[1].strip(), cells[2].strip()));
      }
    }
    return wordings;
  }
}
