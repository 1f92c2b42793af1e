package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.edtf.Edtf;
import sourcebook.model.Action;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Event;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;
import sourcebook.model.Telling;

/** Lists that grow with the collection are shared out over pages of bounded length. */
class LongListsTest {
  @Test
  void sharesLongListsOut() throws IOException {
    List<Recognition> sources = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Parallel> parallels = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 1000; i < 1801; i++) {
      SampleText text = new SampleText("s" + i);
      text.paragraph("Number " + i + " tells of the flood.")
          .keep("all", "tells")
          .gone("share-bar", Action.REMOVED, "Share", "a share bar")
          .gone("counter", Action.REMOVED, "12 views", "a counter");
      sources.add(text.done(SampleText.described("Source " + i, "", "", "2021", "en", "news")));
      Citation passage = text.sentences.get("all");
      parallels.add(new Parallel(0.5, i - 999, passage, passage, List.of()));
      candidates.add(
          new Candidate(
              "Name " + i,
              Candidate.Kind.UNCLEAR,
              ActorType.UNKNOWN,
              "",
              List.of(),
              1,
              1,
              List.of()));
      Optional<Edtf> date = i % 100 == 0 ? Optional.empty() : Edtf.of((1000 + i % 7) + "-05");
      events.add(
          new Event(
              "e" + i,
              date,
              "the flood",
              Event.Kind.TOLD,
              Event.Origin.EXTRACTED,
              List.of(),
              List.of(new Telling(passage, "", date, "")),
              Optional.empty()));
    }
    events.sort(Event.ORDER);
    Book sample = SampleBook.make();
    Map<String, String> pages =
        RendererTest.render(
            new Book(
                sample.imprint(),
                sources,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                parallels,
                List.of(),
                candidates,
                List.of(),
                List.of()));
    assertThat(pages).containsKeys("timeline/1000.html", "timeline/undated.html");
    assertThat(pages.get("timeline.html"))
        .contains("href=\"timeline/1003.html\"")
        .doesNotContain("id=\"e-e1001\"");
    assertThat(pages.get("timeline/" + (1000 + 1001 % 7) + ".html")).contains("id=\"e-e1001\"");
    assertThat(pages)
        .containsKeys("audit/1.html", "audit/9.html")
        .doesNotContainKey("audit/10.html");
    assertThat(pages.get("audit.html")).contains("href=\"audit/1.html#s-s1000\"");
    assertThat(pages.get("sources/s1750.html")).contains("href=\"../audit/8.html#s-s1750\"");
    assertThat(pages).containsKeys("parallels/2.html", "parallels/5.html");
    assertThat(pages.get("sources/s1750.html")).contains("href=\"../parallels/4.html#p751\"");
    assertThat(pages.get("audit.html"))
        .contains("The first 200 of 801 are shown here; the data files hold all.")
        .contains("Name 1199")
        .doesNotContain("Name 1200");
  }

  @Test
  void sharesTheManyMentionsOfAnActorOut() throws IOException {
    Book sample = SampleBook.make();
    List<Recognition> sources = new ArrayList<>();
    List<Attestation> names = new ArrayList<>();
    for (int i = 1000; i < 1701; i++) {
      SampleText text = new SampleText("s" + i);
      text.paragraph("Number " + i + " names Lena Brandt.")
          .name("Lena Brandt", "lena-brandt", Certainty.EXACT_NAME);
      names.addAll(text.attestations);
      sources.add(text.done(SampleText.described("Source " + i, "", "", "2021", "en", "news")));
    }
    Map<String, String> pages =
        RendererTest.render(
            new Book(
                sample.imprint(),
                sources,
                sample.actors(),
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(pages).containsKey("actors/lena-brandt--3.html");
    assertThat(pages).doesNotContainKey("actors/lena-brandt--4.html");
    assertThat(pages.get("actors/lena-brandt.html"))
        .contains("701 mentions", "s1000.html", "href=\"../actors/lena-brandt--2.html\"")
        .doesNotContain("s1300.html");
    assertThat(pages.get("actors/lena-brandt--2.html"))
        .contains("s1300.html", "s1599.html", "href=\"../actors/lena-brandt.html\"");
  }
}
