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

  @Test
  void findsBodiesWrittenSmallBehindTheWordForAState() {
    assertThat(
            find(
                List.of(),
                "They told the Canadian government, US troops and the French intelligence service.",
                "Then the central bank and the ministry's media office asked a federal court."))
        .containsExactly(
            "Canadian government",
            "US troops",
            "French intelligence service",
            "central bank",
            "ministry's media office");
  }

  @Test
  void joinsTheSmallWordsInsideTheNamesOfBodies() {
    assertThat(
            find(
                List.of(),
                "We asked the Fish and Reed Administration, the Ministry of Mills and Dams and the"
                    + " Torsk Institute for Near Reed Policy about the State of Law."))
        .containsExactly(
            "Fish and Reed Administration",
            "Ministry of Mills and Dams",
            "Torsk Institute for Near Reed Policy",
            "State of Law");
  }

  @Test
  void partsNamesThatAHyphenPairs() {
    assertThat(find(List.of(), "We saw a joint TRK-al-Dorn event and Iran-Orma talks."))
        .containsExactly("TRK", "al-Dorn", "Iran", "Orma");
  }

  @Test
  void leavesAdverbsTitlesAndAdjectivesOutOfNames() {
    assertThat(
            find(
                List.of(),
                "Sometimes Karel Lund came. Presumably Sen. Ana Costa did, and CEO Rui Arn with"
                    + " her. Canadian Prime Minister Olaf Dorn left."))
        .containsExactly("Karel Lund", "Ana Costa", "Rui Arn", "Olaf Dorn");
  }

  @Test
  void passesOverLinesWhoseEveryWordHasACapital() {
    assertThat(find(List.of(), "Torsk Mayor Opens New Reed Mill Amid Storm", "SEE ALL OF IT"))
        .isEmpty();
  }

  @Test
  void takesNoNounOfAGermanTextForAName() {
    assertThat(
            find(
                List.of(),
                "Am Abend sah der Fischer noch Anna Weber, die mit dem Hund in das"
                    + " Haus ging. Dann kam auch Weber nicht mehr aus dem Haus, und der Hund war"
                    + " nicht bei ihr."))
        .containsExactly("Anna Weber", "Weber");
  }

  @Test
  void hintsAtTheKindByWhatStandsBeside() {
    assertThat(
            hints(
                "We met Sheikh Dorn, who asked for the Reeds and wrote to Karel Lund, 47, in Torsk,"
                    + " as Rui Arn said to the Harl group."))
        .containsExactly(
            "Dorn: TITLE",
            "Reeds: ARTICLE",
            "Karel Lund: ROLE",
            "Torsk: PLACE",
            "Rui Arn: SAYS",
            "Harl group: BODY");
  }

  private static List<String> hints(String line) {
    Recognition recognition =
        new Recogniser(List.of()).recognise(List.of(Seeds.source("s", line)), () -> {}).get(0);
    return recognition.strangers().stream()
        .flatMap(each -> each.hints().stream().map(hint -> each.surface() + ": " + hint.name()))
        .toList();
  }
}
