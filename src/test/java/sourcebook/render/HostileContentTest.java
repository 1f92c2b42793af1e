package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.edtf.Edtf;
import sourcebook.model.Action;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.BlockKind;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Description;
import sourcebook.model.Event;
import sourcebook.model.Imprint;
import sourcebook.model.Inline;
import sourcebook.model.Locus;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;
import sourcebook.model.Telling;

/** Scraped text is hostile: nothing in it reaches a page as mark-up. */
class HostileContentTest {
  private static final String EVIL =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"alert(3)\" '</title>"
          + "<style>*{}</style><iframe src=data:text/html,x></iframe>-->]]>{{{frame}}}";

  @Test
  void nothingReachesAPageAsMarkUp() throws IOException {
    Map<String, String> pages = RendererTest.render(book());
    pages.forEach(
        (path, text) -> {
          if (path.endsWith(".html") && !path.equals("404.html")) {
            Document page = Jsoup.parse(text);
            assertThat(page.select("script")).as(path).hasSize(1);
            assertThat(page.select("img, iframe, style, object, embed, form")).as(path).isEmpty();
            for (Element element : page.getAllElements()) {
              element
                  .attributes()
                  .forEach(
                      attribute -> {
                        assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                        if (Set.of("href", "src").contains(attribute.getKey())) {
                          assertThat(attribute.getValue())
                              .as(path)
                              .doesNotContainIgnoringCase("javascript:")
                              .doesNotStartWith("data:");
                        }
                      });
            }
          }
        });
    assertThat(Jsoup.parse(pages.get("sources/evil.html")).text())
        .contains("<script>alert(1)</script>", "{{{frame}}}");
    assertThat(Jsoup.parse(pages.get("404.html")).title()).contains("<script>");
  }

  private static Book book() {
    SampleText text = new SampleText("evil");
    text.add(BlockKind.HEADING, 2, EVIL)
        .paragraph(EVIL + " here.")
        .inline(Inline.Kind.LINK, "alert(1)", "javascript:alert(1)")
        .inline(Inline.Kind.LINK, "alert(2)", "data:text/html,<script>x</script>")
        .inline(Inline.Kind.LINK, "alert(3)", "https://x.org/\" onclick=\"alert(4)")
        .name("<script>", "evil", Certainty.EXACT_NAME)
        .doubt("onclick", EVIL, "evil")
        .date("</title>", "2020")
        .keep("all", "script")
        .repair("mojibake", Action.CHANGED, "onerror", "<b>onerror</b>")
        .add(BlockKind.ROW, 0, EVIL + "\t" + EVIL)
        .gone("<b>rule</b>", Action.REMOVED, EVIL, EVIL);
    Description plain = SampleText.described(EVIL, EVIL, EVIL, "2020", "<b>", EVIL);
    Recognition source =
        text.done(
            new Description(
                plain.title(),
                plain.authors(),
                plain.translators(),
                plain.publisher(),
                plain.published(),
                plain.retrieved(),
                Optional.of(SampleText.fact(URI.create("javascript:alert(1)"), "sidecar", EVIL)),
                plain.language(),
                plain.kind(),
                true,
                Set.of(),
                List.of(),
                Optional.of(EVIL)));
    Actor actor =
        new Actor(
            new ActorId("evil"),
            Locus.of("content/actors/evil.md"),
            EVIL,
            ActorType.PERSON,
            Optional.of(EVIL),
            List.of(),
            List.of(new Actor.Exclusion(EVIL, EVIL, 1)),
            Optional.of(EVIL),
            EVIL + "\n\n<div onclick=alert(1)>\n\n[x](javascript:alert(1)) [[evil|" + EVIL + "]]");
    Citation passage = text.sentences.get("all");
    Event event =
        new Event(
            "evil",
            Edtf.of("2020"),
            EVIL,
            Event.Kind.TOLD,
            Event.Origin.EXTRACTED,
            List.of(new ActorId("evil")),
            List.of(new Telling(passage, EVIL, Edtf.of("2020"), EVIL)),
            Optional.of(EVIL));
    return new Book(
        new Imprint(
            EVIL,
            Optional.of(EVIL),
            "en",
            Optional.of(URI.create("javascript:alert(1)")),
            Optional.of(EVIL),
            Optional.of(EVIL),
            EVIL,
            EVIL),
        List.of(source),
        List.of(actor),
        text.attestations,
        List.of(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(new Parallel(1, 1, passage, passage, List.of())),
        List.of(),
        List.of(
            new Candidate(
                EVIL,
                Candidate.Kind.UNCLEAR,
                ActorType.UNKNOWN,
                EVIL,
                List.of(new Candidate.Spelling(EVIL, 1)),
                1,
                1,
                List.of(new Candidate.Example(passage, passage.span())))),
        text.doubts,
        List.of());
  }
}
