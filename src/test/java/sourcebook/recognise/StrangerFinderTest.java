package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.Recognition;
import sourcebook.model.Stranger;

class StrangerFinderTest {
  private static List<String> find(List<Actor> actors, String... lines) {
    Recognition recognition =
        new Recogniser(actors).recognise(List.of(Seeds.source("s", lines)), () -> {}).get(0);
    return recognition.strangers().stream().map(Stranger::surface).toList();
  }

  @Test
  void findsNamesAcronymsAndNamesBehindTitles() {
    assertThat(
            find(List.of(), "Yesterday President Ana Costa met the Bank of Orma (BOO) on Monday."))
        .containsExactly("Ana Costa", "Bank of Orma", "BOO");
  }

  @Test
  void passesOverTheActorsAndTheFirstWordsOfSentences() {
    assertThat(find(List.of(actor("Rui Lund")), "Rain fell. Rui Lund left. Hope remained."))
        .isEmpty();
  }

  @Test
  void takesAFirstWordThatIsANameElsewhere() {
    assertThat(find(List.of(), "Costa left. They saw Costa go.")).containsExactly("Costa", "Costa");
  }

  @Test
  void findsSpeakersAndArabicNamesBehindTitles() {
    assertThat(find(List.of(), "Haddad: A?", "Reed: B.", "Haddad: C?", "Reed: D."))
        .containsExactly("Haddad", "Reed");
    assertThat(find(List.of(), "قال الرئيس احمد المصري اليوم")).containsExactly("احمد المصري");
  }
}
