package sourcebook.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;

/**
 * How well texts found agree with those that a person marked, as {@code bench/extraction} counts:
 * by runs of four words, precision and recall each a mean over the pages.
 *
 * @param precision the sum over pages
 * @param predicted how many pages have a text
 * @param recall the sum over pages
 * @param pages how many pages there are
 */
public record Score(double precision, int predicted, double recall, int pages) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int RUN = 4;
  private static final int ID = 64;

  /** The score of one page. */
  static Score of(String found, String marked) {
    Map<String, Integer> own = runs(found);
    Map<String, Integer> meant = runs(marked);
    double shared = 0;
    for (Map.Entry<String, Integer> run : own.entrySet()) {
      shared += Math.min(run.getValue(), meant.getOrDefault(run.getKey(), 0));
    }
    double all = sum(own);
    return new Score(all == 0 ? 0 : shared / all, all == 0 ? 0 : 1, shared / sum(meant), 1);
  }

  /** The score of many pages. */
  static Score of(List<Score> parts) {
    return new Score(
        parts.stream().mapToDouble(Score::precision).sum(),
        parts.stream().mapToInt(Score::predicted).sum(),
        parts.stream().mapToDouble(Score::recall).sum(),
        parts.stream().mapToInt(Score::pages).sum());
  }

  /** The harmonic mean of the two means. */
  double f1() {
    double p = precision / Math.max(1, predicted);
    double r = recall / pages;
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    double p = precision / Math.max(1, predicted);
    return String.format(Locale.ROOT, "F1 %.4f (%.4f, %.4f)", f1(), p, recall / pages);
  }

  /** What is left of a page, without standfirst and captions, which the marked texts lack. */
  static String body(Cleaned cleaned) {
    return cleaned.source().blocks().stream()
        .filter(block -> block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.STANDFIRST)
        .map(Block::words)
        .collect(Collectors.joining("\n\n"));
  }

  /** The words of a text as the benchmark's scorer counts them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The marked texts of a file of the benchmark, by page. */
  public static Map<String, String> marked(Path file) throws IOException {
    Map<String, String> marked = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String page = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().length() == ID) {
          page = json.currentName();
        } else if (json.currentToken() == JsonToken.VALUE_STRING
            && "articleBody".equals(json.currentName())) {
          marked.put(page, json.getText());
        }
      }
    }
    return marked;
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = words(text);
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.size() || i == 0 && !words.isEmpty(); i++) {
      String run = String.join(" ", words.subList(i, Math.min(i + RUN, words.size())));
      runs.merge(run, 1, Integer::sum);
    }
    return runs;
  }

  private static double sum(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
