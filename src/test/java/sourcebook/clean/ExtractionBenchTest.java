package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sourcebook.Shared;
import sourcebook.model.Cleaned;
import sourcebook.model.Source;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;

/**
 * Floors under the quality on real pages, measured as {@code bench/extraction} does; they only
 * rise.
 */
class ExtractionBenchTest {
  private static final double TEXT_FLOOR = 0.945;
  private static final double PAGE_FLOOR = 0.98;
  private static final double DUPLICATES_FLOOR = 0.999;

  @Test
  void findsTheTextOfPlainScrapes() throws IOException {
    assertThat(score("text", ".txt")).isGreaterThan(TEXT_FLOOR);
  }

  @Test
  void findsTheTextOfPages() throws IOException {
    assertThat(score("html", ".html.gz")).isGreaterThan(PAGE_FLOOR);
  }

  private static double score(String folder, String extension) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (Map.Entry<String, String> page : Score.marked(bench().resolve("gold.json")).entrySet()) {
      Path file = bench().resolve(folder).resolve(page.getKey() + extension);
      Source source =
          new CorpusReader(Limits.DEFAULT).readFile(file, new ArrayList<>()).orElseThrow();
      Cleaned cleaned = new Cleaner().clean(List.of(source), () -> {}).get(0);
      scores.add(Score.of(Score.body(cleaned), page.getValue()));
    }
    return Score.of(scores).f1();
  }

  @Test
  void removesCopiesAndNothingThatLooksLikeOne() throws IOException {
    int right = 0;
    int removed = 0;
    int copies = 0;
    Map<String, Map<String, Boolean>> gold = copies();
    for (Map.Entry<String, Map<String, Boolean>> document : gold.entrySet()) {
      Path file = bench().resolve("duplicates").resolve(document.getKey() + ".txt");
      Map<String, Boolean> kinds = document.getValue();
      for (int paragraph : Paragraphs.gone(clean(file))) {
        String key = String.valueOf(paragraph);
        removed += kinds.containsKey("ignore " + key) ? 0 : 1;
        right += kinds.containsKey("remove " + key) ? 1 : 0;
      }
      copies += (int) kinds.keySet().stream().filter(k -> k.startsWith("remove ")).count();
    }
    double precision = right / (double) removed;
    double recall = right / (double) copies;
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(DUPLICATES_FLOOR);
  }

  private static Path bench() {
    return Shared.path("bench/extraction");
  }

  private static Cleaned clean(Path file) throws IOException {
    return new Cleaner().clean(List.of(Scrape.of("page", Files.readString(file))), () -> {}).get(0);
  }

  /** By document, "remove n" and "ignore n" for its paragraphs. */
  private static Map<String, Map<String, Boolean>> copies() throws IOException {
    Map<String, Map<String, Boolean>> copies = new TreeMap<>();
    Path file = bench().resolve("gold_duplicates.json");
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      Map<String, Boolean> document = new TreeMap<>();
      String part = "";
      while (json.nextToken() != null) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (name.length() == 64) {
            document = new TreeMap<>();
            copies.put(name, document);
          } else if (List.of("remove", "keep", "ignore").contains(name)) {
            part = name;
          } else if (part.equals("remove") && Character.isDigit(name.charAt(0))) {
            document.put("remove " + name, true);
          }
        } else if (token == JsonToken.VALUE_NUMBER_INT
            && part.equals("ignore")
            && json.getParsingContext().inArray()) {
          document.put("ignore " + json.getText(), true);
        }
      }
    }
    return copies;
  }
}
