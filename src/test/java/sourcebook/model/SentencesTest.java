package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> of(String text) {
    Sentences sentences = Sentences.of(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sentences.count(); i++) {
      all.add(text.substring(sentences.start(i), sentences.end(i)));
    }
    return all;
  }

  @Test
  void endsAtMarksWithTheQuotesBehindThem() {
    assertThat(of("He left. “We stay!” she said. Why? No."))
        .containsExactly("He left.", "“We stay!” she said.", "Why?", "No.");
  }

  @Test
  void passesOverAbbreviationsInitialsAndAcronyms() {
    assertThat(of("Mr. J. Reed met Gen. Costa in the U.S. Senate. It rained."))
        .containsExactly("Mr. J. Reed met Gen. Costa in the U.S. Senate.", "It rained.");
  }

  @Test
  void passesOverAnEllipsisInAQuotation() {
    assertThat(of("He wrote \"we came...We saw...and left\" there. Then silence… A door."))
        .containsExactly(
            "He wrote \"we came...We saw...and left\" there.", "Then silence…", "A door.");
  }

  @Test
  void knowsArabicMarks() {
    assertThat(of("هل عاد؟ نعم عاد.")).containsExactly("هل عاد؟", "نعم عاد.");
  }

  @Test
  void cutsWhatHasNoEnd() {
    assertThat(of("word ".repeat(1000)))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            sentence -> assertThat(sentence.length()).isLessThanOrEqualTo(Sentences.LONGEST));
  }

  @Property(tries = 300, seed = "2026")
  void holdsEveryCharacterThatIsNoBlankOnceInOrder(@ForAll String text) {
    Sentences sentences = Sentences.of(text);
    int at = 0;
    for (int i = 0; i < sentences.count(); i++) {
      assertThat(text.substring(at, sentences.start(i)).chars())
          .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
      assertThat(sentences.end(i)).isGreaterThan(sentences.start(i));
      assertThat(sentences.at(sentences.start(i))).isEqualTo(i);
      at = sentences.end(i);
    }
    assertThat(text.substring(at).chars())
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
