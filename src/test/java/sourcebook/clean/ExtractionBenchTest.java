package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sourcebook.Shared;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Source;
import sourcebook.model.Text;
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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  @Test
  void findsTheTextOfPlainScrapes() throws IOException {
    assertThat(score("text", ".txt")).isGreaterThan(TEXT_FLOOR);
  }

  @Test
  void findsTheTextOfPages() throws IOException {
    assertThat(score("html", ".html.gz")).isGreaterThan(PAGE_FLOOR);
  }

  /** The harmonic mean of precision and recall, each a mean over the pages of a folder. */
  private static double score(String folder, String extension) throws IOException {
    Map<String, String> gold = gold();
    double precision = 0;
    double recall = 0;
    int predicted = 0;
    for (Map.Entry<String, String> page : gold.entrySet()) {
      Map<String, Integer> own =
          windows(body(bench().resolve(folder).resolve(page.getKey() + extension)));
      Map<String, Integer> meant = windows(page.getValue());
      double shared = 0;
      for (Map.Entry<String, Integer> window : own.entrySet()) {
        shared += Math.min(window.getValue(), meant.getOrDefault(window.getKey(), 0));
      }
      predicted += own.isEmpty() ? 0 : 1;
      precision += own.isEmpty() ? 0 : shared / sum(own);
      recall += shared / sum(meant);
    }
    precision /= predicted;
    recall /= gold.size();
    return 2 * precision * recall / (precision + recall);
  }

  /** What is left of a page, without standfirst and captions, which the marked texts lack. */
  private static String body(Path file) throws IOException {
    Source source =
        new CorpusReader(Limits.DEFAULT).readFile(file, new ArrayList<>()).orElseThrow();
    Cleaned cleaned = new Cleaner().clean(List.of(source), () -> {}).get(0);
    return cleaned.source().blocks().stream()
        .filter(block -> block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.STANDFIRST)
        .map(Block::words)
        .collect(Collectors.joining("\n\n"));
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
      for (int paragraph : removed(file)) {
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

  /** The paragraphs, parted by blank lines and counted from 0, of which no letter is left. */
  private static List<Integer> removed(Path file) throws IOException {
    Cleaned cleaned = clean(file);
    String text = cleaned.source().found();
    boolean[] stands = new boolean[text.length()];
    for (Block block : cleaned.source().blocks()) {
      for (Text.Run run : block.text().runs()) {
        for (int i = run.found(); run.verbatim() && i < run.foundEnd(); i++) {
          stands[i] = !Character.isWhitespace(text.charAt(i));
        }
      }
    }
    List<Integer> removed = new ArrayList<>();
    int at = 0;
    int number = 0;
    for (String paragraph : text.strip().split("\n\n")) {
      boolean left = false;
      for (int i = at; i < at + paragraph.length(); i++) {
        left |= stands[i];
      }
      if (!left) {
        removed.add(number);
      }
      at += paragraph.length() + 2;
      number++;
    }
    return removed;
  }

  private static Map<String, Integer> windows(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> windows = new HashMap<>();
    for (int i = 0; i + 4 <= words.size() || i == 0 && !words.isEmpty(); i++) {
      windows.merge(
          String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
    }
    return windows;
  }

  private static double sum(Map<String, Integer> windows) {
    return windows.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, String> gold() throws IOException {
    Map<String, String> gold = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(bench().resolve("gold.json").toFile())) {
      String page = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().length() == 64) {
          page = json.currentName();
        } else if (json.currentToken() == JsonToken.VALUE_STRING
            && "articleBody".equals(json.currentName())) {
          gold.put(page, json.getText());
        }
      }
    }
    return gold;
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
