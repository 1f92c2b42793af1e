package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;

/** Text broken on purpose comes back whole, on record, and in time linear in its length. */
class MojibakeTest {
  private static final String WORDS =
      "Der Zöllner sprach: „Überm Fjord läuft’s größer“ – là-bas, l’été, señor, 10 µm.";
  private static final String HARBOUR = "Гавань замёрзла, и писарь ушёл.";

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Windows-1252",
    "x-MacRoman, MacRoman",
    "IBM437, code page 437",
    "windows-1250, Windows-1250",
    "windows-1251, Windows-1251",
  })
  void bringsBackWhatWasMisread(String charset, String name) {
    for (String text : List.of(WORDS, HARBOUR)) {
      Cleaned cleaned = clean(misread(text, charset));
      assertThat(Scrape.words(cleaned)).isEqualTo(text);
      assertThat(cleaned.emendations())
          .isNotEmpty()
          .extracting(Emendation::reason)
          .containsOnly("UTF-8 that was read as " + name);
    }
  }

  @Test
  void bringsBackWhatWasMisreadThrice() {
    String broken = misread(misread(misread(WORDS, "windows-1252"), "windows-1252"), "x-MacRoman");
    assertThat(Scrape.words(clean(broken))).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {WORDS, HARBOUR, "Від’їзд із В’язниці", "ЛІСИ І РІЧКІ", "À 5 Å² d’« été »…"})
  void leavesWhatIsWhole(String text) {
    assertThat(clean(text).emendations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ã", "â€", "Ã ", "â?", "í\u00a0½", "Ð°", "Р°", "┬á", "√©", "ÃƒÂ", "\u0094"})
  void takesTimeLinearInTheText(String unit) {
    String text = "a" + unit.repeat((1 << 20) / unit.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> clean(text));
  }

  private static String misread(String text, String charset) {
    StringBuilder broken = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, Charset.forName(charset)).charAt(0);
      broken.append(c == '\ufffd' ? (char) (b & 0xff) : c);
    }
    return broken.toString();
  }

  private static Cleaned clean(String text) {
    return new Cleaner(Set.of("mojibake")).clean(List.of(Scrape.of("any", text)), () -> {}).get(0);
  }
}
