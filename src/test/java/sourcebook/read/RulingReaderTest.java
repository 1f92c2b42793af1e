package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.model.LineRange;
import sourcebook.model.Problem;
import sourcebook.model.Ruling;
import sourcebook.model.Source;

/** What is wrong with rulings stands in {@code invalid/keep-*}. */
class RulingReaderTest {
  @TempDir Path folder;

  @Test
  void readsLinesAndRangesWithThePlaceThatSaysSo() throws IOException {
    write("ferry.txt", "It left.\n\nIt came back.\n\nFerries\n");
    write("ferry.yml", "title: The ferry\nkeep: [1-3]\ndrop:\n  - 5\n");

    Source source = read("ferry.txt");

    assertThat(lines(source.declared().rulings().keep())).containsExactly(new LineRange(1, 3));
    assertThat(lines(source.declared().rulings().drop())).containsExactly(new LineRange(5, 5));
    assertThat(source.declared().rulings().drop())
        .extracting(ruling -> ruling.where().line())
        .containsExactly(4);
  }

  @Test
  void takesASidecarAndFrontMatterTogether() throws IOException {
    write("ferry.md", "---\nkeep: 4\n---\nIt left.\n\nIt came back.\n");
    write("ferry.yml", "keep: [6]\n");

    Source source = read("ferry.md");

    assertThat(lines(source.declared().rulings().keep()))
        .containsExactly(new LineRange(6, 6), new LineRange(4, 4));
  }

  @Test
  void knowsTheLinesThatABlockStandsOn() throws IOException {
    write("ferry.md", "---\ntitle: T\n---\nIt left\nat noon.\n\nIt came back.\n");
    write("page.html", "<p>It left\nat noon.</p><p>It came\n</p>\n<p>back.</p>");

    assertThat(standing("ferry.md")).containsExactly("4-5", "7");
    assertThat(standing("page.html")).containsExactly("1-2", "2", "4");
  }

  private List<String> standing(String name) throws IOException {
    Source source = read(name);
    return source.blocks().stream().map(block -> source.lines(block).toString()).toList();
  }

  private static List<LineRange> lines(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::lines).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Source read(String name) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Source source =
        new CorpusReader(Limits.DEFAULT).readFile(folder.resolve(name), problems).orElseThrow();
    assertThat(problems).isEmpty();
    return source;
  }
}
