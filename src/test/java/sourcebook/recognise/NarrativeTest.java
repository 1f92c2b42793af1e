package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.edtf.Edtf;

class NarrativeTest {
  @Test
  void tellsOfPlansFromTheDayOfWriting() {
    assertThat(
            lastMonth(
                "They spoke of 2032, 2031, 2030, 2029, 2028, 2027, 2026, 2025 and 2024. Last month they"
                    + " met."))
        .isEqualTo("2019-10");
  }

  private static String lastMonth(String text) {
    return new TimeFinder()
        .find(PlainSource.of(text), Edtf.of("2019-11-18")).stream()
            .filter(date -> date.surface().equals("Last month"))
            .findFirst()
            .flatMap(date -> Optional.of(date.date().orElseThrow().toString()))
            .orElseThrow();
  }
}
