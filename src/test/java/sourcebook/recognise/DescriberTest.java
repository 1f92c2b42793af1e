package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Action;
import sourcebook.model.Cleaned;
import sourcebook.model.Confidence;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;

class DescriberTest {
  private static final String TEXT = "The mill that stood by the river was sold to the town.";

  private static Description describe(String... rulesAndWords) {
    Cleaned plain = Seeds.source("s", TEXT);
    List<Emendation> lines = new ArrayList<>();
    for (int i = 0; i < rulesAndWords.length; i += 2) {
      String words = rulesAndWords[i + 1];
      lines.add(
          new Emendation(
              rulesAndWords[i],
              Action.METADATA,
              1,
              i,
              i + 1,
              i + 3,
              i + 3,
              words,
              "",
              "a test",
              Confidence.LIKELY));
    }
    Cleaned cleaned = new Cleaned(plain.source(), lines, plain.account(), List.of());
    return new Recogniser(List.of()).recognise(List.of(cleaned), () -> {}).get(0).description();
  }

  private static List<String> values(List<Fact<String>> facts) {
    return facts.stream().map(Fact::value).toList();
  }

  @Test
  void readsAuthorAndDateFromOneLine() {
    Description found = describe("title", "The Mill", "byline", "By News Room - March 3 2021");
    assertThat(found.title().map(Fact::value)).contains("The Mill");
    assertThat(values(found.authors())).containsExactly("News Room");
    assertThat(found.published().map(fact -> fact.value().toString())).contains("2021-03-03");
    assertThat(found.published().map(Fact::evidence))
        .contains(new Evidence("byline", "s.txt", 5, "By News Room - March 3 2021"));
  }

  @Test
  void readsLinkedAndSeveralAuthors() {
    assertThat(values(describe("byline", "by [Ana Costa \\(/people/ana\\)](#)").authors()))
        .containsExactly("Ana Costa");
    assertThat(values(describe("byline", "By Ana Costa, Rui Lund and Mira Haddad").authors()))
        .containsExactly("Ana Costa", "Rui Lund", "Mira Haddad");
    assertThat(values(describe("byline", "Ana Costa").authors())).containsExactly("Ana Costa");
  }

  @Test
  void readsTranslatorDatelineAndLabel() {
    Description found =
        describe(
            "translator", "Translation by: NORD.",
            "dateline", "3 Mar 2021",
            "kind-label", "Brief Analysis",
            "photo-credit", "(Photo: XY)");
    assertThat(values(found.translators())).containsExactly("NORD");
    assertThat(found.published().map(fact -> fact.value().toString())).contains("2021-03-03");
    assertThat(found.kind().map(Fact::value)).contains("analysis");
    assertThat(found.publisher()).isEmpty();
  }

  @Test
  void leavesEmptyWhatNoLineSays() {
    Description found = describe();
    assertThat(found.title()).isEmpty();
    assertThat(found.authors()).isEmpty();
    assertThat(found.published()).isEmpty();
    assertThat(found.language().map(Fact::value)).isEqualTo(Optional.of("en"));
    assertThat(found.kind().map(Fact::value)).contains("article");
  }
}
