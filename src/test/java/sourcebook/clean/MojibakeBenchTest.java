package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Broken texts of {@code bench/mojibake}: a floor under those repaired, and none broken. */
class MojibakeBenchTest {
  private static final Path CASES = Path.of("..", "shared", "bench", "mojibake", "cases.json");
  private static final int FLOOR = 82;

  @Test
  void repairsWhatIsBrokenAndLeavesWhatOnlyLooksSo() throws IOException {
    boolean there = Files.isRegularFile(CASES);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("%s must be there under CI", CASES).isTrue();
    }
    assumeTrue(there, CASES + " is not here: repairs of broken characters are not measured");
    int right = 0;
    for (Map<String, String> each : cases()) {
      String repaired = repaired(each.get("original"));
      boolean same = repaired.equals(each.get("fixed").replace('\u00a0', ' ').strip());
      right += same ? 1 : 0;
      if (each.get("set").equals("negative")) {
        assertThat(same).as("%s stays", each.get("original")).isTrue();
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(FLOOR);
  }

  private static String repaired(String text) {
    Cleaner cleaner = new Cleaner(Set.of("mojibake"));
    String words = Scrape.words(cleaner.clean(List.of(Scrape.of("any", text)), () -> {}).get(0));
    return words.replace('\u00a0', ' ').strip();
  }

  private static List<Map<String, String>> cases() throws IOException {
    List<Map<String, String>> cases = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(CASES.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          cases.add(new HashMap<>());
        } else if (json.currentToken() == JsonToken.VALUE_STRING) {
          cases.get(cases.size() - 1).put(json.currentName(), json.getText());
        }
      }
    }
    return cases;
  }
}
