package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.Growth;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Certainty;
import sourcebook.model.Locus;
import sourcebook.model.Recognition;

/** What an actor's page says of its passages, its neighbours and its likes. */
class ActorPagesTest {
  private static Document page(Map<String, String> pages, String slug) {
    return Jsoup.parse(pages.get("actors/" + slug + ".html"));
  }

  private static Actor actor(String slug, String name, ActorType type, String... aliases) {
    return new Actor(
        new ActorId(slug),
        new Locus("content/actors/" + slug + ".md", 1),
        name,
        type,
        Optional.empty(),
        Arrays.stream(aliases).map(form -> new Actor.Alias(form, 3, false)).toList(),
        List.of(),
        Optional.empty(),
        "");
  }

  private static Book book(List<Actor> actors, SampleText... texts) {
    List<Recognition> sources = new ArrayList<>();
    List<Attestation> names = new ArrayList<>();
    for (SampleText text : texts) {
      names.addAll(text.attestations);
      sources.add(text.done(SampleText.described("Of " + text.id, "", "", "2021", "en", "news")));
    }
    return of(sources, actors, names);
  }

  private static Book of(List<Recognition> sources, List<Actor> actors, List<Attestation> names) {
    return new Book(
        SampleBook.make().imprint(),
        sources,
        actors,
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

  @Test
  void saysHowSureEachPassageIsAndHowToUndoTheLink() throws IOException {
    Document page = page(RendererTest.render(SampleBook.make()), "lena-brandt");
    Element list = page.selectFirst("#s-001-lock-opened ~ ol");
    assertThat(list.select("li").eachText())
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("exact name", "reject: [001#b6]")
                    .doesNotContain("confirm:"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("surname alone", "reject: [001#b10]", "confirm: [001#b10]")
                    .contains("Write into actors/lena-brandt.md"));
    assertThat(list.select("a").attr("href"))
        .isEqualTo(
            "../sources/001-lock-opened.html#b6:~:text=Mayor%20Lena%20Brandt%20opened,"
                + "some%20four%20hundred%20people.");
  }

  @Test
  void namesTheWholeSourceWhereItsBeginningIsNotItsOwn() throws IOException {
    SampleText one = new SampleText("2021-may").paragraph("Ada came.");
    SampleText other = new SampleText("2021-june").paragraph("Ada went.");
    one.name("Ada", "ada", Certainty.EXACT_NAME);
    other.name("Ada", "ada", Certainty.EXACT_NAME);
    Book book = book(List.of(actor("ada", "Ada", ActorType.PERSON)), one, other);
    assertThat(page(RendererTest.render(book), "ada").select("code").eachText())
        .containsExactlyInAnyOrder("reject: [2021-may#b1]", "reject: [2021-june#b1]");
  }

  @Test
  void headsTheYearsOfManySources() throws IOException {
    List<Actor> ada = List.of(actor("ada", "Ada", ActorType.PERSON));
    List<SampleText> texts = new ArrayList<>();
    for (String day : List.of("may", "june", "july", "august")) {
      texts.add(
          new SampleText(day).paragraph("Ada came.").name("Ada", "ada", Certainty.EXACT_NAME));
    }
    Map<String, String> one = RendererTest.render(book(ada, texts.toArray(new SampleText[0])));
    assertThat(page(one, "ada").select(".of-year")).isEmpty();
    Document several =
        page(RendererTest.render(ofYears(ada, texts, "2021", "2022", "2022", "")), "ada");
    assertThat(several.select(".of-year, h4").eachText())
        .containsExactly("2021", "Of may", "2022", "Of july", "Of june", "Undated", "Of august");
    assertThat(several.select(".jump a[href=#y-2022]")).hasSize(1);
    assertThat(several.getElementById("y-2022")).isNotNull();
    assertThat(several.getElementById("s-may").tagName()).isEqualTo("h4");
  }

  private static Book ofYears(List<Actor> actors, List<SampleText> texts, String... years) {
    List<Recognition> sources = new ArrayList<>();
    List<Attestation> names = new ArrayList<>();
    for (int i = 0; i < years.length; i++) {
      SampleText text = texts.get(i);
      names.addAll(text.attestations);
      sources.add(text.done(SampleText.described("Of " + text.id, "", "", years[i], "en", "news")));
    }
    return of(sources, actors, names);
  }

  @Test
  void keepsWhatItSaysApartFromWhatIsSaidOfIt() throws IOException {
    Document page = page(RendererTest.render(SampleBook.make()), "lena-brandt");
    assertThat(page.select(".said").text()).contains("worth two years of digging");
    assertThat(page.select("section[aria-labelledby=passages]").text())
        .doesNotContain("worth two years of digging");
  }

  @Test
  void countsEachSpellingByItsCertainty() throws IOException {
    Document page = page(RendererTest.render(SampleBook.make()), "lena-brandt");
    assertThat(page.select("aside section").first().select("li").eachText())
        .contains("Lena Brandt 2 · exact name and listed alias", "Brandt’s office 1 · short form");
  }

  @Test
  void showsTheParagraphsThatTwoActorsShare() throws IOException {
    SampleText text =
        new SampleText("lock")
            .paragraph("Ada met Bo at the lock. It rained.")
            .name("Ada", "ada", Certainty.EXACT_NAME)
            .name("Bo", "bo", Certainty.EXACT_NAME)
            .paragraph("Ada spoke. The crowd and Bo were silent. Cy left.")
            .name("Ada", "ada", Certainty.EXACT_NAME)
            .name("Bo", "bo", Certainty.EXACT_NAME)
            .name("Cy", "cy", Certainty.EXACT_NAME);
    List<Actor> actors =
        List.of(
            actor("ada", "Ada", ActorType.PERSON),
            actor("bo", "Bo", ActorType.PERSON),
            actor("cy", "Cy", ActorType.PERSON));
    Document page = page(RendererTest.render(book(actors, text)), "ada");
    assertThat(page.select(".besides > ol > li").eachAttr("id"))
        .containsExactly("beside-bo", "beside-cy");
    Element bo = page.getElementById("beside-bo");
    assertThat(bo.select("summary").text()).isEqualTo("show the 2 paragraphs");
    assertThat(bo.select(".both").eachText())
        .containsExactly(
            "Ada met Bo at the lock. Of lock ¶1 · 2021",
            "Ada spoke. The crowd and Bo were silent. Of lock ¶2 · 2021");
    assertThat(bo.select("mark").eachText()).containsExactly("Ada", "Bo", "Ada", "Bo");
  }

  /**
   * Two names are one where few have the word, no passage writes it small, and it is no first name.
   */
  @Test
  void tellsWithWhomAnActorMayBeConfused() throws IOException {
    SampleText text =
        new SampleText("lock")
            .paragraph("Lena Brandt of the movement spoke.")
            .name("Lena Brandt", "lena-brandt", Certainty.EXACT_NAME);
    List<Actor> actors =
        List.of(
            actor("brandt-school", "Brandt Movement", ActorType.ORGANISATION),
            actor("canal-movement", "Canal Movement", ActorType.ORGANISATION),
            actor("karl-brandt", "Karl Brandt", ActorType.PERSON),
            actor("lena-brandt", "Lena Brandt", ActorType.PERSON),
            actor("lena-oram", "Lena Oram", ActorType.PERSON));
    Map<String, String> pages = RendererTest.render(book(actors, text));
    assertThat(page(pages, "lena-brandt").select("aside a[href*=actors]").eachText())
        .containsExactly("Brandt Movement", "Karl Brandt");
    assertThat(page(pages, "canal-movement").select("aside a[href*=actors]")).isEmpty();
    assertThat(page(pages, "lena-oram").select("aside a[href*=actors]")).isEmpty();
  }

  @Test
  void leavesListsOfNamesOutAndSaysSo() {
    Neighbours.View view = beside(Neighbours.MOST_NAMED + 1);
    assertThat(view.actors()).isEmpty();
    assertThat(view.told())
        .isEqualTo("1 paragraph that names more than 40 actors is left out, as lists.");
    assertThat(beside(Neighbours.MOST_NAMED).actors()).hasSize(24);
    assertThat(beside(Neighbours.MOST_NAMED).told())
        .isEqualTo("The 24 named beside it most are shown.");
  }

  private static Neighbours.View beside(int named) {
    Catalogue catalogue = new Catalogue(crowd(named));
    return new Neighbours(catalogue).of(catalogue.actor(new ActorId("n0")));
  }

  /** One paragraph that names many actors. */
  private static Book crowd(int named) {
    StringBuilder words = new StringBuilder("Present:");
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < named; i++) {
      words.append(" N").append(i).append(',');
      actors.add(actor("n" + i, "Name N" + i, ActorType.PERSON));
    }
    SampleText text = new SampleText("crowd").paragraph(words.toString());
    int place = 0;
    for (int i = 0; i < named; i++) {
      String name = "N" + i;
      place = words.indexOf(" " + name + ",", place) + 1;
      text.nameAt(place, name, "n" + i);
    }
    return book(actors, text);
  }

  @Test
  void namesTogetherCostNoMoreThanNamesApart() {
    Book small = crowd(250);
    Book large = crowd(250 * Growth.LONGER);
    assertThat(Growth.excess(() -> neighbours(small), () -> neighbours(large))).isEmpty();
  }

  private static void neighbours(Book book) {
    Catalogue catalogue = new Catalogue(book);
    Neighbours neighbours = new Neighbours(catalogue);
    Lookalikes lookalikes = new Lookalikes(catalogue);
    for (Actor actor : book.actors()) {
      neighbours.of(catalogue.actor(actor.id()));
      lookalikes.of(actor);
    }
    new Network(catalogue, neighbours);
  }
}
