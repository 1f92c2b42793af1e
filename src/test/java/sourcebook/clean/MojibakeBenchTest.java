package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourcebook.Shared;

/** Broken texts of {@code bench/mojibake}: a floor under those repaired, and none broken. */
class MojibakeBenchTest {
  private static final int FLOOR = 82;

  @Test
  void repairsWhatIsBrokenAndLeavesWhatOnlyLooksSo() throws IOException {
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
    try (JsonParser json =
        new JsonFactory().createParser(Shared.path("bench/mojibake/cases.json").toFile())) {
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
