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
import sourcebook.model.Confidence;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Inline;
import sourcebook.model.LineRange;
import sourcebook.model.Locus;
import sourcebook.model.Ruling;
import sourcebook.model.Rulings;
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

  @Test
  void dropsWhatTheAuthorDropsAndSaysThatItWasHim() {
    Cleaned cleaned =
        clean("Letter one was lost.\n\nIt froze again.", Scrape.ruled(ruled("drop", 3, 3)));
    assertThat(Scrape.words(cleaned)).isEqualTo("Letter one was lost.");
    assertThat(cleaned.emendations())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.rule()).isEqualTo(Emendation.AUTHOR);
              assertThat(e.confidence()).isEqualTo(Confidence.CERTAIN);
              assertThat(e.overrule()).isEmpty();
            });
  }

  @Test
  void makesNoBoxOfALabelThatTheAuthorKeeps() {
    String text = "It froze again.\n\nRecommended\n\nThe year of the ice\n\nSalt and trade";
    assertThat(Scrape.words(clean(text))).isEqualTo("It froze again.");
    assertThat(Scrape.words(clean(text, Scrape.ruled(ruled("keep", 3, 3))))).isEqualTo(text);
    assertThat(Scrape.words(clean(text, Scrape.ruled(ruled("keep", 5, 5)))))
        .isEqualTo("It froze again.\n\nThe year of the ice\n\nSalt and trade");
  }

  @Test
  void joinsNoSentenceOverALineThatTheAuthorKeeps() {
    String left =
        "The pilots had asked for a second boat in March, and the office in the old town answered";
    String right = "that there was none, and that nobody should ask again before the ice was";
    String text = "It froze.\n\n" + left + "\n\n" + right + " all of it\n\ngone at last.";
    assertThat(clean(text).source().blocks()).hasSize(2);
    assertThat(clean(text, Scrape.ruled(ruled("keep", 5, 5))).emendations()).isEmpty();
    assertThat(clean(text, Scrape.ruled(ruled("keep", 3, 3))).source().blocks()).hasSize(3);
  }

  private static Rulings ruled(String field, int first, int last) {
    List<Ruling> rulings =
        List.of(new Ruling(new LineRange(first, last), new Locus("letter.yml", 1)));
    return field.equals("keep") ? new Rulings(rulings, List.of()) : new Rulings(List.of(), rulings);
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
