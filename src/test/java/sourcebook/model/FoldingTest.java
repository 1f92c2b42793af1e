package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Al- Rashidi, al rashidi",
    "al-Rashidi, al rashidi",
    "Sa’id, said",
    "Sa'id, said",
    "ʿAyn Zara, ayn zara",
    "Müller-Łódź, muller lodz",
    "أَحمد, احمد",
    "مدرســة, مدرسه",
    "U.N., un",
    "R&D, r and d",
    "١٢, 12"
  })
  void givesTwoSpellingsOneForm(String text, String folded) {
    assertThat(Folding.of(text)).isEqualTo(folded);
  }

  @Test
  void keepsRomanisationsApart() {
    assertThat(Folding.of("Hussein")).isNotEqualTo(Folding.of("Hosein"));
  }

  @Test
  void takesThePossessiveForAnEnding() {
    Tokens tokens = Tokens.of("Reed’s mill, the mills’ owner");
    assertThat(tokens.stemmed(0)).isEqualTo("reed");
    assertThat(tokens.stem(0)).isEqualTo(4);
    assertThat(tokens.folded(3)).isEqualTo("mills");
  }

  @Test
  void joinsWordsAcrossHyphensButNotAcrossDashes() {
    Tokens tokens = Tokens.of("Ana-Lena Dr. Costa - Reed, Miro");
    assertThat(tokens.hyphened(0)).isTrue();
    assertThat(tokens.joined(0)).isTrue();
    assertThat(tokens.joined(2)).isTrue();
    assertThat(tokens.joined(3)).isFalse();
    assertThat(tokens.joined(4)).isFalse();
  }
}
