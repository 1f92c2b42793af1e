package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Certainty;
import sourcebook.model.Locus;
import sourcebook.model.Recognition;

/** The lists of actors, small and large, and the drawing of who is named beside whom. */
class ActorListTest {
  private static final List<String> FIRST = List.of("Ada", "Bo", "Cleo", "Dunstan", "Égide", "Zoë");
  private static final List<String> LAST =
      List.of("Harwick Water Company", "Oram", "Brandt-Lindqvist", "Fen", "of the Upper Lock");

  /** A book of some actors, four of whom each paragraph names. */
  private static Book book(int actors, int paragraphs) {
    List<Actor> described = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String name = FIRST.get(i % 6) + " " + LAST.get(i % 5) + " " + i;
      described.add(
          new Actor(
              new ActorId("n" + i),
              new Locus("content/actors/n" + i + ".md", 1),
              name,
              ActorType.values()[i % ActorType.values().length],
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.empty(),
              ""));
    }
    Random random = new Random(7);
    List<Recognition> sources = new ArrayList<>();
    List<Attestation> names = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      SampleText text = new SampleText("s" + i);
      List<Actor> here = new ArrayList<>(List.of(described.get(i % actors)));
      while (here.size() < Math.min(4, actors)) {
        // The lower numbers are named more often than the others.
        Actor one = described.get((int) (actors * random.nextDouble() * random.nextDouble()));
        if (!here.contains(one)) {
          here.add(one);
        }
      }
      text.paragraph(String.join(" met ", here.stream().map(Actor::name).toList()) + ".");
      here.forEach(each -> text.name(each.name(), each.id().slug(), Certainty.EXACT_NAME));
      names.addAll(text.attestations);
      sources.add(text.done(SampleText.described("Of " + i, "", "", "2021", "en", "news")));
    }
    Book sample = SampleBook.make();
    return new Book(
        sample.imprint(),
        sources,
        described,
        names,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static NetworkDrawing drawing(int actors, int paragraphs) {
    Catalogue catalogue = new Catalogue(book(actors, paragraphs));
    return new NetworkDrawing(new Network(catalogue, new Neighbours(catalogue)), "../");
  }

  @Test
  void noNameOfTheDrawingStandsOverAnother() {
    for (int actors : List.of(2, 9, 40, 90)) {
      List<NetworkDrawing.Box> boxes = drawing(actors, 3 * actors).boxes();
      assertThat(boxes).hasSize(Math.min(actors, Network.MOST_NODES));
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(over(boxes.get(i), boxes.get(j))).as(i + " over " + j).isFalse();
        }
      }
    }
  }

  private static boolean over(NetworkDrawing.Box a, NetworkDrawing.Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void everyNameAndLineOfTheDrawingIsALinkAndTheTableSaysTheSame() throws IOException {
    Map<String, String> pages = RendererTest.render(book(90, 270));
    Document page = Jsoup.parse(pages.get("actors/index.html"));
    List<Element> nodes = page.select(".network .scroll > svg a.node");
    List<Element> edges = page.select(".network .scroll > svg a:not(.node)");
    assertThat(nodes).hasSize(40);
    assertThat(edges).hasSizeBetween(40, 120);
    for (Element edge : edges) {
      String[] target = edge.attr("href").split("#");
      Document actor = Jsoup.parse(pages.get(target[0].substring("../".length())));
      assertThat(actor.getElementById(target[1])).as(edge.attr("href")).isNotNull();
      assertThat(edge.attr("aria-label")).matches(".+ and .+: \\d+ shared paragraphs?");
    }
    assertThat(page.select(".network tbody tr")).hasSize(40);
    assertThat(page.select(".network td.few a")).hasSize(2 * edges.size());
    assertThat(page.select(".network tbody th a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(nodes.stream().map(a -> a.attr("href")).toList());
    assertThat(page.select(".network > p").text())
        .startsWith("The 40 actors that most sources name");
  }

  @Test
  void kindsAreToldByShapeAndWord() throws IOException {
    Document page = Jsoup.parse(RendererTest.render(book(40, 120)).get("actors/index.html"));
    List<String> words = page.select(".legend li").eachText();
    assertThat(words).contains("person", "armed group", "state body", "kind not told");
    assertThat(
            page.select(".legend .shape").stream()
                .map(shape -> shape.tagName() + shape.attr("points"))
                .distinct())
        .hasSize(words.size());
    assertThat(page.select("svg a.node title").eachText())
        .anyMatch(each -> each.contains(", armed group: "));
  }

  @Test
  void theDrawingIsTheSameInAnyLanguage() {
    Locale before = Locale.getDefault();
    String first = drawing(60, 180).html().markup();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(drawing(60, 180).html().markup()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void drawsNothingWhereNobodyIsNamedBesideAnybody() throws IOException {
    Map<String, String> pages = RendererTest.render(book(1, 1));
    assertThat(Jsoup.parse(pages.get("actors/index.html")).select("svg, #network")).isEmpty();
  }

  @Test
  void foldsThoseNamedOnceUnderTheirLetter() throws IOException {
    Document page = Jsoup.parse(RendererTest.render(SampleBook.make()).get("actors/index.html"));
    Element arabic = page.getElementById("l-arabic").parent();
    assertThat(arabic.select("ul").first().text()).contains("كريم القناوي").contains("2 mentions");
    assertThat(page.getElementById("l-k").parent().select("details summary").text())
        .startsWith("1 named once at most: K");
    assertThat(page.select("nav[aria-label=Sections] a").eachText())
        .containsExactly("H", "K", "L", "Arabic");
  }

  @Test
  void groupsByKindAndByNumberOfSources() throws IOException {
    Map<String, String> pages = RendererTest.render(SampleBook.make());
    assertThat(Jsoup.parse(pages.get("actors/index--by-kind.html")).select("h2").eachText())
        .containsExactly("Persons", "Organisations", "State bodies");
    Document bySources = Jsoup.parse(pages.get("actors/index--by-sources.html"));
    assertThat(bySources.select("h2").eachText())
        .containsExactly("3 sources", "2 sources", "1 source", "In no text");
    assertThat(bySources.getElementById("n-3").parent().text()).contains("Lena Brandt");
  }

  @Test
  void sharesALongListOutOverItsLettersAndSaysWhatItLeavesOut() throws IOException {
    Map<String, String> pages = RendererTest.render(book(ActorList.NAMES_ON_A_PAGE + 1, 10));
    assertThat(Jsoup.parse(pages.get("actors/index.html")).select(".letter")).isEmpty();
    assertThat(pages.get("actors/index.html")).contains("href=\"../actors/index--z.html\"");
    assertThat(Jsoup.parse(pages.get("actors/index--e.html")).select(".letter li"))
        .hasSize(1 + ActorList.NAMES_ON_A_PAGE / 6);
    Document bySources = Jsoup.parse(pages.get("actors/index--by-sources.html"));
    assertThat(bySources.getElementById("n-0").parent().select("li")).hasSize(200);
    assertThat(bySources.getElementById("n-0").parent().text()).contains("The first 200 of 9");
  }
}
