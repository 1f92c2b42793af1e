package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void knowsWhereEachCharacterStands() {
    Text text = Text.verbatim("the ferry", 100);

    assertThat(text.found(0)).isEqualTo(100);
    assertThat(text.found(4)).isEqualTo(104);
    assertThat(text.found(9)).isEqualTo(109);
    assertThat(text.foundEnd(9)).isEqualTo(109);
    assertThat(text.kept()).isEqualTo(9);
  }

  @Test
  void putsOtherWordsInThePlaceOfWords() {
    Text text =
        Text.verbatim("at  noon &amp; night", 10)
            .replace(List.of(new Text.Edit(2, 4, " "), new Text.Edit(9, 14, "&")));

    assertThat(text.words()).isEqualTo("at noon & night");
    assertThat(text.found(2)).isEqualTo(12);
    assertThat(text.foundEnd(3)).isEqualTo(14);
    assertThat(text.found(text.words().indexOf('&'))).isEqualTo(19);
    assertThat(text.found(text.words().indexOf("night"))).isEqualTo(25);
    assertThat(text.kept()).isEqualTo(text.length() - 2);
  }

  @Test
  void movesCutsAndDropsInlineMarks() {
    Text text =
        Text.verbatim("one two three four", 0)
            .marked(
                List.of(
                    new Inline(Inline.Kind.EMPHASIS, 0, 3, ""),
                    new Inline(Inline.Kind.LINK, 4, 13, "https://example.org/"),
                    new Inline(Inline.Kind.STRONG, 14, 18, "")))
            .replace(List.of(new Text.Edit(0, 4, ""), new Text.Edit(8, 13, "")));

    assertThat(text.words()).isEqualTo("two  four");
    assertThat(text.inlines())
        .containsExactly(
            new Inline(Inline.Kind.LINK, 0, 4, "https://example.org/"),
            new Inline(Inline.Kind.STRONG, 5, 9, ""));
  }

  @Test
  void aRunThatWasTakenOutStillCountsWhatItStoodFor() {
    Text text = Text.verbatim("(x) one", 0).replace(List.of(new Text.Edit(0, 4, "")));

    assertThat(text.words()).isEqualTo("one");
    assertThat(text.runs()).containsExactly(new Text.Run(0, 4, false), new Text.Run(4, 7, true));
  }
}
