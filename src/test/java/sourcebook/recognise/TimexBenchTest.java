package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sourcebook.Shared;
import sourcebook.edtf.Edtf;
import sourcebook.model.DateMention;
import sourcebook.model.Source;

/**
 * The gold sets of {@code ../shared/bench/timex}, with floors in percent that only rise. What was
 * found is left in {@code target/timex-<set>.json}, in the form that {@code score.py} there takes.
 */
class TimexBenchTest {

  @Test
  void placesTheDatesOfLongHistories() throws IOException {
    Map<String, TimexScore> scores = scores("wikiwars");
    assertAtLeast(scores.get("CAL"), new TimexScore(96.5, 97.5, 92.4));
    assertAtLeast(scores.get("ALL"), new TimexScore(90.5, 96.5, 89.0));
  }

  @Test
  void placesTheDatesOfNews() throws IOException {
    Map<String, TimexScore> scores = scores("te3");
    assertAtLeast(scores.get("CAL"), new TimexScore(89.0, 95.0, 91.0));
    assertAtLeast(scores.get("ALL"), new TimexScore(80.5, 93.5, 84.0));
  }

  private static void assertAtLeast(TimexScore score, TimexScore floor) {
    assertThat(score.strict()).as("strict of %s", score).isGreaterThanOrEqualTo(floor.strict());
    assertThat(score.relaxed()).as("relaxed of %s", score).isGreaterThanOrEqualTo(floor.relaxed());
    assertThat(score.value()).as("value of %s", score).isGreaterThanOrEqualTo(floor.value());
  }

  private static Map<String, TimexScore> scores(String set) throws IOException {
    Path folder = Shared.path("bench/timex").resolve(set);
    Map<String, List<Expression>> gold = gold(folder.resolve("gold.json"));
    Map<String, List<Expression>> found = found(folder, gold);
    write(Path.of("target", "timex-" + set + ".json"), found);
    return Map.of(
        "CAL", TimexScore.of(gold, found, TimexScore::isCalendar),
        "ALL", TimexScore.of(gold, found, expression -> true));
  }

  private static Map<String, List<Expression>> found(
      Path folder, Map<String, List<Expression>> gold) throws IOException {
    Map<String, String> written = texts(folder.resolve("dct.json"));
    TimeFinder finder = new TimeFinder();
    Map<String, List<Expression>> found = new TreeMap<>();
    for (String name : gold.keySet()) {
      String text = Files.readString(folder.resolve("docs").resolve(name + ".txt"));
      Source source = PlainSource.of(text);
      Optional<Edtf> reference = Edtf.of(written.get(name));
      found.put(
          name,
          finder.find(source, reference).stream()
              .map(mention -> expression(source, mention))
              .toList());
    }
    return found;
  }

  private static Expression expression(Source source, DateMention mention) {
    int shift = source.blocks().get(mention.span().block() - 1).text().found(0);
    return new Expression(
        mention.span().start() + shift,
        mention.span().end() + shift,
        mention.surface(),
        mention.type().name(),
        mention.value());
  }

  private static Map<String, List<Expression>> gold(Path file) throws IOException {
    Map<String, List<Expression>> gold = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        List<Expression> expressions = new ArrayList<>();
        gold.put(json.currentName(), expressions);
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
          expressions.add(expression(json));
        }
      }
    }
    return gold;
  }

  private static Expression expression(JsonParser json) throws IOException {
    Map<String, String> fields = fields(json);
    return new Expression(
        Integer.parseInt(fields.get("start")),
        Integer.parseInt(fields.get("end")),
        fields.get("text"),
        fields.get("type"),
        fields.get("value"));
  }

  private static Map<String, String> texts(Path file) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      json.nextToken();
      return fields(json);
    }
  }

  private static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, json.getText());
    }
    return fields;
  }

  private static void write(Path file, Map<String, List<Expression>> found) throws IOException {
    Files.createDirectories(file.getParent());
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
      json.writeStartObject();
      for (Map.Entry<String, List<Expression>> document : found.entrySet()) {
        json.writeArrayFieldStart(document.getKey());
        for (Expression expression : document.getValue()) {
          json.writeStartObject();
          json.writeNumberField("start", expression.start());
          json.writeNumberField("end", expression.end());
          json.writeStringField("text", expression.text());
          json.writeStringField("type", expression.type());
          json.writeStringField("value", expression.value());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }
}
