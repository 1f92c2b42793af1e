package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sourcebook.model.Action;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Inline;
import sourcebook.model.Source;

class CleanerTest {
  @Test
  void givesSourcesInTheirOrderAndStepsOncePerSource() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sources.add(Scrape.of("source-" + i, "top of page\n\nLetter " + i + " was lost."));
    }
    AtomicInteger steps = new AtomicInteger();
    List<Cleaned> cleaned = new Cleaner().clean(sources, steps::incrementAndGet);
    assertThat(cleaned)
        .extracting(c -> c.source().id())
        .isEqualTo(sources.stream().map(Source::id).toList());
    assertThat(steps).hasValue(200);
    assertThat(Scrape.words(cleaned.get(42))).isEqualTo("Letter 42 was lost.");
  }

  @Test
  void refusesRulesThatDoNotExist() {
    assertThatThrownBy(() -> new Cleaner(Set.of("mojibak")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mojibak");
  }

  @Test
  void appliesOnlyTheRulesAskedFor() {
    Source source = Scrape.of("letter", "top of page\n\nIt froze again. ❖");
    Cleaned cleaned = new Cleaner(Set.of("end-mark")).clean(List.of(source), () -> {}).get(0);
    assertThat(Scrape.words(cleaned)).isEqualTo("top of page\n\nIt froze again.");
  }

  @Test
  void countsTheGapBehindABlockWithTheBlock() {
    Cleaned cleaned = clean("\n\ntop of page\n\nIt froze again.\n");
    assertThat(cleaned.account().removed()).isEqualTo("\n\ntop of page\n\n".length());
    assertThat(cleaned.account().kept()).isEqualTo("It froze again.\n".length());
  }

  @Test
  void countsTheGapOfAJoinedSentenceAsChanged() {
    String left =
        "The pilots had asked for a second boat in March, and the office in the old town answered";
    Cleaned cleaned = clean(left + "\n\nthat there was none.");
    assertThat(Scrape.words(cleaned)).isEqualTo(left + " that there was none.");
    assertThat(cleaned.account().changed()).isEqualTo(2);
    assertThat(cleaned.emendations())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.action()).isEqualTo(Action.JOINED);
              assertThat(e.before()).isEqualTo("\n\n");
            });
  }

  @Test
  void marksTheWordsOfALinkThatCanBeFollowedAndNoOthers() {
    Cleaned cleaned =
        clean("They kept [two ledgers](<https://example.org/l>) and [a cat \\(/node/1\\)](#).");
    assertThat(cleaned.source().blocks().get(0).text().inlines())
        .containsExactly(new Inline(Inline.Kind.LINK, 10, 21, "https://example.org/l"));
  }

  @Test
  void givesLinesOfTheRawFile() {
    Cleaned cleaned = clean("It froze again.\r\n\r\nIt thawed.\r\n\r\nbottom of page");
    assertThat(cleaned.emendations()).extracting(e -> e.line()).containsExactly(5);
  }

  @Test
  void leavesAnEmptySourceAlone() {
    assertThat(clean("\n \n").account().kept()).isEqualTo(3);
  }

  @Test
  void takesNoOtherHeadingForATitleThatIsDeclared() {
    String text =
        "The year the office closed\n\n"
            + "In the spring of 1921 the office closed its doors, and the clerks went home at once.";
    for (String rule : List.of("sidecar", "front-matter")) {
      assertThat(Scrape.words(clean(text, declared(rule, "Salt and ice")))).isEqualTo(text);
      assertThat(Scrape.words(clean(text, declared(rule, "The Year the Office Closed!"))))
          .startsWith("In the spring");
    }
    assertThat(Scrape.words(clean(text, declared("meta og:title", "Salt | Harbour Weekly"))))
        .startsWith("In the spring");
  }

  private static Description declared(String rule, String title) {
    Evidence evidence = new Evidence(rule, "any.yml", 1, title);
    return new Description(
        Optional.of(new Fact<>(title, evidence)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Set.of(),
        List.of(),
        Optional.empty());
  }

  private static Cleaned clean(String text, Description declared) {
    return new Cleaner().clean(List.of(Scrape.of("letter", text, declared)), () -> {}).get(0);
  }

  private static Cleaned clean(String text) {
    return new Cleaner().clean(List.of(Scrape.of("letter", text)), () -> {}).get(0);
  }
}
