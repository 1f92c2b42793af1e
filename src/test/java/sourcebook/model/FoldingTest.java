package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void hasTheHashOfAFoldedWordWithoutMakingIt() {
    Tokens tokens = Tokens.of("Sa’id’s U.N. R&D Łódź أَحمد’s O'Neil 1960s \ud835\udfd8 x");
    for (int i = 0; i < tokens.count(); i++) {
      StringBuilder letters = new StringBuilder();
      tokens.stemmed(i, letters);
      assertThat(tokens.hash(i)).as(tokens.folded(i)).isEqualTo(tokens.folded(i).hashCode());
      assertThat(tokens.is(i, tokens.folded(i))).isTrue();
      assertThat(tokens.is(i, tokens.folded(i) + "x")).isFalse();
      assertThat(letters.toString()).isEqualTo(tokens.stemmed(i));
    }
  }

  @Test
  void numbersTheWordsOfALexicon() {
    Lexicon lexicon = Lexicon.of(List.of("said", "un", "lodz"));
    Tokens tokens = Tokens.of("Łódź, U.N. and Sa’id");
    assertThat(lexicon.number(tokens, 0)).isEqualTo(2);
    assertThat(lexicon.number(tokens, 1)).isEqualTo(1);
    assertThat(lexicon.has(tokens, 2)).isFalse();
    assertThat(lexicon.number(tokens, 3)).isZero();
    assertThat(lexicon.number("mill")).isEqualTo(Lexicon.NONE);
  }
}
