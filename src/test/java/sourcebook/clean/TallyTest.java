package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void countsRunsAsTheKeyPartsThem() {
    for (String words :
        new String[] {
          "", " ", "No.", "don't go", "d’Ys – 1921", "a\u200bb", "塩と氷", "e\u0301t", "𝒜 b"
        }) {
      String key = Key.of(words);
      assertThat(Tally.of(words).runs())
          .as(words)
          .isEqualTo(key.isEmpty() ? 0 : key.split(" ").length);
    }
  }

  @Test
  void seesBlanksThatAreNotSingleSpacesBetweenCharacters() {
    assertThat(Tally.of("two ledgers, “one” lost").blanks()).isFalse();
    for (String words :
        new String[] {
          " a", "a ", "a  b", "a\tb", "a\u00a0b", "a\u200bb", "a \u00a0b", "a\u3000b"
        }) {
      assertThat(Tally.of(words).blanks()).as(words).isTrue();
    }
  }

  @Test
  void tellsLettersDigitsAndBrackets() {
    assertThat(Tally.of("kept (two")).isEqualTo(new Tally(2, 0, true, true, false, true, false));
    assertThat(Tally.of("1921é")).isEqualTo(new Tally(1, 0, false, false, true, false, false));
    assertThat(Tally.of("塩 ice")).isEqualTo(new Tally(2, 1, false, false, false, false, false));
  }
}
