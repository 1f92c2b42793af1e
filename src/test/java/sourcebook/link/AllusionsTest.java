package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Allusion;

class AllusionsTest {
  private static final Actor COSTA = actor("Ana Costa", "Costa");
  private static final Actor LUND = actor("Rui Lund", "Lund");
  private static final Actor GUILD = body("Weavers' Guild");
  private static final Actor TIDE = body("Tide");

  private static Actor body(String name) {
    return actor(name, ActorType.ORGANISATION, Optional.empty());
  }

  private static List<String> alluded(String... lines) {
    List<Allusion> found =
        Seeds.book(List.of(Seeds.source("one", lines)), List.of(COSTA, LUND, GUILD, TIDE))
            .allusions();
    return found.stream().map(each -> each.surface() + " = " + each.actor()).toList();
  }

  @Test
  void aNounMeansTheOneActorThatTheSourceCallsSo() {
    assertThat(alluded("They met the cleric Ana Costa.", "Then the cleric left."))
        .containsExactly("the cleric = ana-costa");
    assertThat(alluded("Ana Costa, a young lawyer, came.", "“No,” said the lawyer’s aide."))
        .containsExactly("the lawyer = ana-costa");
    assertThat(alluded("Tide, a small party, won.", "Then the party left."))
        .containsExactly("the party = tide");
    assertThat(alluded("The Weavers’ Guild struck. Then the guild rested."))
        .containsExactly("the guild = weavers-guild");
  }

  @Test
  void aNounThatFitsTwoOrStandsFarFromTheNameMeansNobody() {
    assertThat(alluded("The cleric Ana Costa met the cleric Rui Lund.", "Then the cleric left."))
        .isEmpty();
    assertThat(alluded("They met the cleric Ana Costa.", "It rained.", "Then the cleric left."))
        .isEmpty();
    assertThat(alluded("Then the cleric left.", "They met the cleric Ana Costa.")).isEmpty();
    assertThat(alluded("They met the cleric Ana Costa.", "Then the cleric Mira Tor left."))
        .isEmpty();
  }

  @Test
  void theLeaderOfABodyIsWhomTheSourceCallsItsLeader() {
    assertThat(
            alluded(
                "Ana Costa, head of the Weavers’ Guild, came.",
                "The leader of the Weavers’ Guild slept.",
                "Later the Weavers’ Guild’s leader ate.",
                "And the head of Tide sang."))
        .containsExactly(
            "The leader of the Weavers’ Guild = ana-costa", "Weavers’ Guild’s leader = ana-costa");
    assertThat(alluded("Tide leader Ana Costa came.", "So did the head of Tide, Ana Costa."))
        .isEmpty();
  }

  @Test
  void anOwnerIsNotTheBodyThatIsLed() {
    assertThat(
            alluded("Ana Costa, head of Tide’s Weavers’ Guild, came.", "The head of Tide slept."))
        .isEmpty();
  }
}
