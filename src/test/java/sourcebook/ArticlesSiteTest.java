package sourcebook;

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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The five articles, built with no configuration but the actors' files: each line of an article is
 * on its page once, and no line of residue is, as {@code residue/seeds} lists them by reading.
 */
class ArticlesSiteTest {
  @TempDir static Path folder;

  private static Run run;
  private static Path seeds;

  @BeforeAll
  static void build() {
    seeds = Shared.path("seeds");
    Folders.copy(Path.of("content", "actors"), folder.resolve("actors"));
    run =
        Run.of(
            "build",
            "--content",
            folder.toString(),
            "--sources",
            seeds.toString(),
            "--site",
            folder.resolveSibling("site-of-the-articles").toString());
  }

  private static Path site() {
    return folder.resolveSibling("site-of-the-articles");
  }

  @Test
  void buildsWithoutAProblem() {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsTitlesAuthorsAndDates() throws IOException {
    Map<String, String> facts = new TreeMap<>();
    try (JsonParser json =
        new JsonFactory().createParser(site().resolve("data/sources.json").toFile())) {
      String id = "";
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean top = depth <= 3 && token.isScalarValue();
        String name =
            json.getParsingContext().inArray()
                ? json.getParsingContext().getParent().getCurrentName()
                : json.currentName();
        if (top && "id".equals(name)) {
          id = json.getText().substring(0, 3);
        } else if (top && List.of("title", "authors", "published").contains(name)) {
          facts.putIfAbsent(id + " " + name, json.getText());
        }
      }
    }
    assertThat(facts)
        .containsEntry(
            "000 title",
            "A closer look at BBC Persian's full interview with Asaib Ahl al-Haq leader Qais al-Khazali")
        .containsEntry("000 published", "null")
        .containsEntry("001 title", "Qais al-Khasali’s interview; Iran is not the same as before")
        .doesNotContainKey("001 authors")
        .containsEntry("001 published", "null")
        .containsEntry(
            "002 title",
            "Iraqi resistance leader stresses factions are independent from Iran, warns of foreign attempts to incite sectarian conflict")
        .containsEntry("002 authors", "News Desk")
        .containsEntry("002 published", "2022-01-20")
        .containsEntry("003 title", "Qais Al-Khazali: Jumping to the Front of the Line")
        .containsEntry("003 authors", "Adam Hussein")
        .containsEntry("003 published", "2024-06-20")
        .containsEntry("004 title", "Qais al-Khazali's Show of Independence")
        .containsEntry("004 authors", "Hamdi Malik")
        .containsEntry("004 published", "2021-06-14");
  }

  @Test
  void showsEachLineOfAnArticleOnceAndNoneOfItsResidue() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> articles;
    try (var files = Files.list(seeds)) {
      articles = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(articles).hasSize(5);
    int lines = 0;
    for (Path article : articles) {
      String number = article.getFileName().toString().substring(0, 3);
      String page = text(article);
      Map<Integer, String> fates = fates(number);
      List<String> raw = Files.readAllLines(article);
      for (int i = 0; i < raw.size(); i++) {
        String words = words(raw.get(i));
        String fate = fates.getOrDefault(i + 1, "kept");
        if (words.isEmpty()) {
          continue;
        }
        lines++;
        boolean gone = fate.startsWith("removed") || fate.startsWith("metadata");
        int count = count(page, words);
        boolean copy = fate.contains("repeated");
        boolean common = words.length() < 24;
        boolean right = gone && !copy ? count == 0 || common : common ? count >= 1 : count == 1;
        if (!right) {
          wrong.add(
              number
                  + ":"
                  + (i + 1)
                  + " "
                  + fate
                  + ", "
                  + count
                  + " times: "
                  + words.substring(0, Math.min(60, words.length())));
        }
      }
    }
    assertThat(lines).isGreaterThan(290);
    assertThat(wrong).isEmpty();
  }

  /** The words of a page's text, without what is folded away where it was removed. */
  private static String text(Path article) throws IOException {
    String id = article.getFileName().toString().replace(".txt", "").replace('_', '-');
    Document page = Jsoup.parse(Files.readString(site().resolve("sources/" + id + ".html")));
    page.select("article .text details, article .text a.n").remove();
    return " " + words(page.selectFirst("article .text").text()) + " ";
  }

  private static Map<Integer, String> fates(String number) throws IOException {
    Map<Integer, String> fates = new HashMap<>();
    for (String row :
        Files.readAllLines(
            Path.of("src", "test", "resources", "residue", "seeds", number + ".txt"))) {
      if (!row.startsWith("#") && !row.isBlank()) {
        int colon = row.indexOf(':');
        String[] range = row.substring(0, colon).split("-");
        int last = Integer.parseInt(range[range.length - 1]);
        for (int line = Integer.parseInt(range[0]); line <= last; line++) {
          fates.put(line, row.substring(colon + 1).strip());
        }
      }
    }
    return fates;
  }

  /** The words alone, without the targets that the scrape left in them. */
  private static String words(String line) {
    return line.replaceAll("\\\\\\(\\S*\\\\\\)", " ")
        .replaceAll("]\\(\\S*\\)", "] ")
        .replaceAll("\\(<\\S*>\\)|\\(/\\S*\\)", " ")
        .replaceAll("[’‘'*]", "")
        .replace("┬á", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static int count(String page, String words) {
    int count = 0;
    for (int at = page.indexOf(" " + words + " ");
        at >= 0;
        at = page.indexOf(" " + words + " ", at + 1)) {
      count++;
    }
    return count;
  }
}
