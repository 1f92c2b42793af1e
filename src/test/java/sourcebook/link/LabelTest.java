package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void keepsAShortSentenceWhole() {
    assertThat(Label.of("In 1999, the mill burned down.", 3))
        .isEqualTo("In 1999, the mill burned down");
  }

  @Test
  void takesTheClauseWithTheDateAndWhatFits() {
    String sentence =
        "The old owner, who never came back, sold all he had, but in 1999 the mill burned down,"
            + " and nobody in the town could tell how it began or who had been there that night.";
    assertThat(Label.of(sentence, sentence.indexOf("1999")))
        .isEqualTo(
            "The old owner, who never came back, sold all he had, but in 1999 the mill burned down");
  }

  @Test
  void cutsALongClauseAtABlank() {
    String sentence = "In 1999 " + "the mill ".repeat(30);
    assertThat(Label.of(sentence, 3)).startsWith("In 1999 the mill").endsWith("…");
  }

  @Property(tries = 300, seed = "2026")
  void isNeverTooLong(@ForAll String sentence, @ForAll @IntRange(max = 400) int date) {
    String text = sentence + " in 1999 " + sentence + sentence;
    assertThat(Label.of(text, Math.min(date, text.length() - 1)).length())
        .isLessThanOrEqualTo(Label.LONGEST + 2);
  }
}
