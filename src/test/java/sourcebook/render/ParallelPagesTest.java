package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Book;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Locus;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;
import sourcebook.model.Span;

/** How statements that several sources tell are headed and quoted. */
class ParallelPagesTest {
  private static final String ONE = "Ada said that the town counts two sluices by Oxmoor.";
  private static final String OTHER = "so Ada counts sluices near Oxmoor,";
  private static final String THIRD = "The town has sluices.";
  private static final String FOURTH = "The town counts sluices.";

  private final SampleText one =
      new SampleText("one")
          .paragraph(ONE)
          .keep("told", "Ada")
          .name("Ada", "ada", Certainty.EXACT_NAME)
          .paragraph(THIRD)
          .keep("third", "town");
  private final SampleText other =
      new SampleText("other")
          .paragraph(OTHER)
          .keep("told", "so Ada")
          .name("Ada", "ada", Certainty.EXACT_NAME)
          .paragraph(FOURTH)
          .keep("fourth", "town");

  /** Words of a passage, as those that another has too. */
  private static List<Span> spans(Citation passage, String... words) {
    return List.of(words).stream()
        .map(
            word -> {
              int start = passage.span().start() + passage.quote().indexOf(word);
              return new Span(
                  passage.span().source(), passage.span().block(), start, start + word.length());
            })
        .toList();
  }

  private static Parallel pair(int concord, Citation one, Citation other, List<Span> common) {
    return new Parallel(0.9, concord, one, other, common);
  }

  private Document page() throws IOException {
    Citation told = one.sentences.get("told");
    Citation third = one.sentences.get("third");
    List<Recognition> sources =
        List.of(
            one.done(SampleText.described("One", "", "The Gauge", "2021", "en", "news")),
            other.done(SampleText.described("Other", "", "", "", "en", "news")));
    Actor ada =
        new Actor(
            new ActorId("ada"),
            new Locus("content/actors/ada.md", 1),
            "Ada",
            ActorType.PERSON,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            "");
    List<Parallel> parallels =
        List.of(
            pair(
                1,
                told,
                other.sentences.get("told"),
                spans(told, "Ada", "counts", "sluices", "Oxmoor")),
            pair(2, third, other.sentences.get("fourth"), spans(third, "town", "sluices")));
    return Jsoup.parse(
        RendererTest.render(
                new Book(
                    SampleBook.make().imprint(),
                    sources,
                    List.of(ada),
                    List.of(one.attestations.get(0), other.attestations.get(0)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    parallels,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
            .get("parallels.html"));
  }

  @Test
  void headsEachStatementByTheRarestWordsInCommonThatNameNobody() throws IOException {
    assertThat(page().select(".subject > h2, .pair h3").eachText())
        .containsExactly(
            "Ada",
            "counts, sluices, Oxmoor",
            "Statements without a name in common",
            "town, sluices");
  }

  @Test
  void marksWhereASentenceIsCutAndSaysWhoToldItWhen() throws IOException {
    Element first = page().select(".pair").first();
    assertThat(first.select("blockquote").eachText()).containsExactly(ONE, "… " + OTHER + " …");
    assertThat(first.select("figcaption").eachText())
        .containsExactly("One ¶1 The Gauge · 2021", "Other ¶1 undated");
  }
}
