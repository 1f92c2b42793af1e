package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Turn;

class TurnFinderTest {
  private static List<String> turns(String... lines) {
    return new TurnFinder()
        .find(Seeds.source("s", lines).source()).stream().map(TurnFinderTest::shown).toList();
  }

  private static String shown(Turn turn) {
    return turn.label() + " " + turn.span().block() + "-" + turn.lastBlock();
  }

  @Test
  void findsTurnsWithTheirFurtherParagraphs() {
    assertThat(
            turns(
                "An introduction.",
                "Mira Haddad (Radio 4): Why now?",
                "Reed: Because of the mill.",
                "It burned.",
                "Haddad: And then?",
                "# The second day",
                "Reed: Nothing."))
        .containsExactly("Mira Haddad (Radio 4) 2-2", "Reed 3-4", "Haddad 5-5", "Reed 7-7");
  }

  @Test
  void findsQuestionsAndAnswers() {
    assertThat(turns("Q: One?", "A: Yes.", "Q: Two?", "A: No.")).hasSize(4);
  }

  @Test
  void aThirdSpeakerMaySpeakOnce() {
    assertThat(turns("Haddad: A?", "Reed: B.", "Anna Lund: C.", "Haddad: D?", "Reed: E."))
        .contains("Anna Lund 3-3");
  }

  @Test
  void labelsThatDoNotTakeTurnsAreNone() {
    assertThat(
            turns(
                "The context: rain fell.",
                "Translation by: NORD.",
                "Figure 1: The mill, June 1",
                "Figure 2: The mill, June 2",
                "Reed: a name.",
                "Reed: again."))
        .isEmpty();
    assertThat(turns("Note: a", "Tip: b", "Note: c", "Tip: d", "Note: e")).isEmpty();
    assertThat(turns("See 10:30 for it.", "He said: go.", "He said: stay.")).isEmpty();
  }

  @Test
  void aFigureBetweenTurnsIsNoTurn() {
    assertThat(turns("Haddad: A?", "Reed: B.", "Figure 1: The mill", "Haddad: C?", "Reed: D."))
        .containsExactly("Haddad 1-1", "Reed 2-3", "Haddad 4-4", "Reed 5-5");
  }
}
