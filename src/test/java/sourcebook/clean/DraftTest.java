package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.model.Cleaned;
import sourcebook.model.Confidence;

class DraftTest {
  @Test
  void takesTheConfidenceOfTheRuleUnlessItSaysOtherwiseOfABlock() {
    Draft draft = new Draft(Scrape.of("letter", "Menu\n\nAbout us\n\nIt froze again."));
    draft.begin(new Surroundings());
    draft.drop(0, "as all such lines");
    draft.drop(1, Confidence.DOUBTFUL, "less surely than others");
    assertThat(draft.cleaned().emendations())
        .extracting(e -> e.rule() + " " + e.confidence() + ": " + e.reason())
        .containsExactly(
            "surroundings likely: as all such lines",
            "surroundings doubtful: less surely than others");
  }

  @Test
  void isSurerOfTheSameWordsThanOfNearlyTheSame() {
    String words =
        "In the spring of 1921 the office closed its doors, and the clerks went home without a"
            + " word to anyone.";
    assertThat(confidences(words + "\n\nNobody asked.\n\n" + words))
        .containsExactly(Confidence.CERTAIN);
    assertThat(confidences(words + "\n\nNobody asked.\n\n" + words.replace("and", "and so")))
        .containsExactly(Confidence.LIKELY);
  }

  private static List<Confidence> confidences(String text) {
    Cleaned cleaned = new Cleaner().clean(List.of(Scrape.of("letter", text)), () -> {}).get(0);
    return cleaned.emendations().stream().map(e -> e.confidence()).toList();
  }
}
