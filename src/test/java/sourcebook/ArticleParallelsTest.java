package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sourcebook.model.Block;
import sourcebook.model.Book;
import sourcebook.model.Citation;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;

/**
 * The parallel passages of the articles, against those that somebody found who read all five: a
 * pair is right where both its passages share words with places of one row.
 *
 * <p>A reader finds more than is found here; the figures are kept in {@code src/site/figures.md},
 * and the bounds below are what must not be lost.
 */
class ArticleParallelsTest {
  private static final Path TABLES = Path.of("src", "test", "resources", "collection");
  private static final Pattern PLACE = Pattern.compile("(\\d+):(\\d+)\\.[\\d-]+:(\\d+)-(\\d+)");
  private static final int FEWEST_SHARED = 15;

  private static Score score;

  /** A stretch of one line of an article. */
  private record Place(String article, int line, int start, int end) {
    private static Place of(String cell) {
      Matcher parts = PLACE.matcher(cell);
      assertThat(parts.matches()).as(cell).isTrue();
      return new Place(
          parts.group(1),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(4)));
    }

    private boolean meets(Place other) {
      int shared = Math.min(end, other.end) - Math.max(start, other.start);
      int least = Math.min(FEWEST_SHARED, Math.min(end - start, other.end - other.start));
      return article.equals(other.article) && line == other.line && shared >= least;
    }
  }

  /** One line of a table: passages that tell the same, or that only seem to. */
  private record Row(String id, String grades, List<Place> places, String about) {
    private boolean pairs(Place one, Place other) {
      return places.stream().anyMatch(one::meets) && places.stream().anyMatch(other::meets);
    }
  }

  private record Score(int found, List<String> wrong, List<String> traps, TreeSet<String> told) {
    private double precision() {
      return 1 - (double) wrong.size() / found;
    }

    private double recall(List<Row> rows, String grade) {
      TreeMap<String, Boolean> links = new TreeMap<>();
      for (Row row : rows) {
        for (String link : row.grades.split(" ")) {
          if (link.endsWith(grade)) {
            String key = row.id + " " + link.split("=")[0];
            links.put(key, told.contains(key));
          }
        }
      }
      return (double) links.values().stream().filter(each -> each).count() / links.size();
    }
  }

  @BeforeAll
  static void find() throws IOException {
    Book book = CollectionTest.book(Optional.of(Shared.path("seeds")));
    List<Row> rows = rows("pairs.tsv");
    List<Row> others = rows("no-pairs.tsv");
    List<String> wrong = new ArrayList<>();
    List<String> traps = new ArrayList<>();
    TreeSet<String> told = new TreeSet<>();
    for (Parallel pair : book.parallels()) {
      Place one = place(book, pair.one());
      Place other = place(book, pair.other());
      List<Row> right = rows.stream().filter(row -> row.pairs(one, other)).toList();
      right.forEach(row -> told.add(row.id + " " + one.article + "-" + other.article));
      if (right.isEmpty()) {
        wrong.add(one + " and " + other);
        others.stream()
            .filter(row -> row.pairs(one, other))
            .forEach(row -> traps.add(row.id + " " + row.about));
      }
    }
    score = new Score(book.parallels().size(), wrong, traps, told);
  }

  private static List<Row> rows(String table) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(TABLES.resolve(table));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      List<Place> places = new ArrayList<>();
      for (String place : cells[2].split(" ")) {
        places.add(Place.of(place));
      }
      rows.add(new Row(cells[0], cells[1], places, cells[3]));
    }
    return rows;
  }

  private static Place place(Book book, Citation passage) {
    Recognition source =
        book.sources().stream()
            .filter(each -> each.source().id().equals(passage.span().source()))
            .findFirst()
            .orElseThrow();
    Block block = source.block(passage.span().block()).orElseThrow();
    String found = source.source().found();
    int start = block.text().found(passage.span().start());
    int end = block.text().found(passage.span().end() - 1) + 1;
    int lineStart = found.lastIndexOf('\n', start) + 1;
    return new Place(
        passage.span().source().slug().substring(0, 3),
        source.source().line(block, passage.span().start()),
        start - lineStart,
        end - lineStart);
  }

  @Test
  void pairsLittleThatOnlyResembles() {
    assertThat(score.precision()).as("wrong: " + score.wrong).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void pairsMostOfWhatAReaderIsSureOf() throws IOException {
    assertThat(score.recall(rows("pairs.tsv"), "=sure"))
        .as("told: " + score.told)
        .isGreaterThanOrEqualTo(0.78);
  }

  @Test
  void pairsNoSecondOccasion() {
    assertThat(score.traps).noneMatch(trap -> trap.contains("other occasion"));
    assertThat(score.traps).hasSizeLessThanOrEqualTo(2);
  }
}
