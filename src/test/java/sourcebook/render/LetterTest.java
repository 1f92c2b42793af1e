package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
  @Test
  void takesTheFirstLetterWithoutItsAccents() {
    assertThat(Letter.of("Östra kanalen").label()).isEqualTo("O");
    assertThat(Letter.of("ʿ Aden").id()).isEqualTo("a");
    assertThat(Letter.of("«lock»").label()).isEqualTo("L");
  }

  @Test
  void putsOtherScriptsBehindTheAlphabetEachByItself() {
    List<String> sections =
        List.of("كريم", "Zora", "Ольга", "7 Days", "Anna", "…", "Østby").stream()
            .map(Letter::of)
            .sorted()
            .map(Letter::label)
            .toList();
    assertThat(sections)
        .containsExactly("A", "Z", "0–9", "Arabic", "Cyrillic", "Other Latin", "Signs");
  }
}
