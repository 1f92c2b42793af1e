package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.Actors;
import sourcebook.Seeds;
import sourcebook.model.Action;
import sourcebook.model.Cleaned;
import sourcebook.model.Confidence;
import sourcebook.model.Emendation;
import sourcebook.model.Loss;

class LossFinderTest {
  @Test
  void findsActorsAndDatesInWhatWentAndWasNotCertain() {
    String words = "Anna Costa spoke of it on 3 March 2021, and Anna Costa was wrong.";
    assertThat(losses(gone(words, Action.REMOVED, Confidence.LIKELY)))
        .containsExactly(new Loss(0, List.of("Anna Costa"), List.of("3 March 2021")));
    assertThat(losses(gone(words, Action.REMOVED, Confidence.CERTAIN))).isEmpty();
    assertThat(losses(gone(words, Action.METADATA, Confidence.LIKELY))).isEmpty();
  }

  @Test
  void passesOverFewWordsAndWordsThatNameNobody() {
    assertThat(losses(gone("Anna Costa spoke", Action.REMOVED, Confidence.DOUBTFUL))).isEmpty();
    assertThat(losses(gone("What is new here today", Action.REMOVED, Confidence.LIKELY))).isEmpty();
    assertThat(losses(gone("Read more of our letters", Action.REMOVED, Confidence.LIKELY)))
        .isEmpty();
  }

  @Test
  void namesThePlaceOfTheRemovalAmongTheOthers() {
    List<Emendation> gone = new ArrayList<>();
    gone.addAll(gone("Read more of our letters", Action.REMOVED, Confidence.LIKELY));
    gone.addAll(gone("It was told in June 1911", Action.REMOVED, Confidence.LIKELY));
    assertThat(losses(gone)).containsExactly(new Loss(1, List.of(), List.of("June 1911")));
  }

  private static List<Emendation> gone(String words, Action action, Confidence confidence) {
    return List.of(new Emendation("edge", action, 1, 0, 1, 1, 1, words, "", "a test", confidence));
  }

  private static List<Loss> losses(List<Emendation> gone) {
    Cleaned plain = Seeds.source("s", "The mill that stood by the river was sold to the town.");
    Cleaned cleaned = new Cleaned(plain.source(), gone, plain.account(), List.of());
    return new Recogniser(List.of(Actors.actor("Anna Costa")))
        .recognise(List.of(cleaned), () -> {})
        .get(0)
        .losses();
  }
}
