package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.model.Cleaned;

/**
 * No text makes a rule look at its words again and again: a quarter of a million characters take
 * seconds.
 */
class LinearTimeTest {
  private static final int LENGTH = 1 << 18;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp;",
        "&amp;amp;amp;lt;",
        "&",
        "&#",
        "\u00ad",
        "a\u00ad",
        "a\u200c\u200e\u200f",
        "\ufb01",
        "\ufee3\ufea2",
        "a- b",
        "govern-\n",
        "govern-\nment\n",
        "a-b-",
        "12\n",
        "Page 3\n\n",
        "The clerk kept the ledger of the salt and of the rope,\n",
        "a\n",
        "BackgroundThe ",
        "Aa",
        "Read more\n",
        "Read more\nThe clerk went home and...\n",
        "The clerk kept the ledger of the salt and of the rope and went home...\n\n",
        "The clerk kept the ledger of the salt and of the rope and went home at noon.\n\n",
        "The clerk, the clerk, the clerk, the clerk, the clerk, the clerk, the clerk, the clerk.\n"
      })
  void takesTimeLinearInTheText(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    Cleaned cleaned =
        Assertions.assertTimeout(
            Duration.ofSeconds(10),
            () -> new Cleaner().clean(List.of(Scrape.of("any", text)), () -> {}).get(0));
    assertThat(cleaned.account().read()).isEqualTo(text.length());
  }
}
