package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Book;
import sourcebook.model.Cleaned;
import sourcebook.model.Curation;
import sourcebook.model.Description;
import sourcebook.model.Event;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Passage;
import sourcebook.model.Problem;

class LinkerTest {
  private static final Actor COSTA = actor("Ana Costa", "Costa");
  private static final Actor LUND = actor("Rui Lund", "Lund");
  private static final Actor GUILD = actor("Millers' Guild", "Guild");

  private static Book link(List<Cleaned> sources, List<Actor> actors, Curation curation) {
    return Seeds.book(sources, actors, curation);
  }

  private static Book link(List<Actor> actors, String... lines) {
    return link(List.of(Seeds.source("s", lines)), actors, Curation.NONE);
  }

  private static Cleaned listing(String id, String text, String... names) {
    Cleaned plain = Seeds.source(id, text);
    List<Fact<String>> listed = new ArrayList<>();
    for (String name : names) {
      listed.add(new Fact<>(name, new Evidence("front-matter", id + ".md", 7, name)));
    }
    Description none = Description.NONE;
    return Seeds.cleaned(
        id,
        text,
        plain.source().blocks(),
        List.of(),
        new Description(
            none.title(),
            List.of(),
            List.of(),
            none.publisher(),
            none.published(),
            none.retrieved(),
            none.url(),
            none.language(),
            none.kind(),
            false,
            none.inferred(),
            listed,
            Optional.empty()));
  }

  private static Curation curation(
      List<Curation.Entry> entries, List<Curation.Omission> omissions) {
    return new Curation("content/timeline.yml", entries, omissions);
  }

  private static Curation.Entry entry(String id, Optional<Edtf> date, Passage... told) {
    return new Curation.Entry(id, "A title", date, List.of(), List.of(told), Optional.empty(), 3);
  }

  @Test
  void citesTheSentenceAroundEachMention() {
    Book book = link(List.of(COSTA), "Rain fell. Ana Costa left. Night came.");
    assertThat(book.attestations())
        .singleElement()
        .satisfies(
            attestation -> {
              assertThat(attestation.actor()).isEqualTo(COSTA.id());
              assertThat(attestation.passage().quote()).isEqualTo("Ana Costa left.");
              assertThat(attestation.passage().line()).isEqualTo(1);
            });
  }

  @Test
  void leavesAnAmbiguousNameUnlinkedUnlessOneWasNamedInFull() {
    Actor other = actor("Bea Costa", "Costa");
    Book book = link(List.of(COSTA, other), "Costa left.", "Bea Costa came.", "Costa sat.");
    assertThat(book.doubts()).singleElement().extracting(d -> d.mention().line()).isEqualTo(1);
    assertThat(book.attestations())
        .allMatch(attestation -> attestation.actor().equals(other.id()))
        .extracting(attestation -> attestation.mention().rule())
        .containsExactly("exact-name", "named-earlier");
    assertThat(book.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("content/actors/bea-costa.md:5", "content/actors/ana-costa.md:5", "\"Costa\"");
  }

  @Test
  void makesActorsOfTheNamesThatSourcesList() {
    List<Cleaned> sources =
        List.of(
            listing("one", "Orma Works and Costa met.", "Orma Works", "Costa"),
            listing("two", "Orma-Works closed.", "Orma works"));
    Book book = link(sources, List.of(COSTA), Curation.NONE);
    assertThat(book.actors())
        .extracting(each -> each.id().slug())
        .containsExactly("ana-costa", "orma-works");
    assertThat(book.actors().get(1).type()).isEqualTo(ActorType.UNKNOWN);
    assertThat(book.actors().get(1).where().toString()).isEqualTo("content/sources/one.txt:7");
    assertThat(book.listings())
        .extracting(each -> each.actor() + " " + each.source())
        .containsExactly("ana-costa one", "orma-works one", "orma-works two");
    assertThat(book.attestations()).hasSize(3);
  }

  @Test
  void tellsWhoSpeaksInTheTurnsOfAnInterview() {
    Book book =
        link(
            List.of(COSTA, LUND),
            "Ana Costa (Radio 4): Why? Tell us.",
            "Rui Lund: The Guild.",
            "Costa: And now?",
            "Lund: Nothing.");
    assertThat(book.statements())
        .extracting(each -> each.actor() + ": " + each.passage().quote())
        .containsExactly(
            "ana-costa: Why?", "ana-costa: And now?", "rui-lund: The Guild.", "rui-lund: Nothing.");
    assertThat(book.attestations()).isEmpty();
  }

  @Test
  void tellsWhatIsWrongWithForms() {
    Actor bad =
        actor(
            "Bad",
            List.of("x", "the", " ", "y".repeat(300), "Orma Street"),
            List.of("Orma Street"));
    assertThat(link(List.of(bad), "Rain.").problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("bad.md:5: alias \"x\" is one letter"),
            two -> assertThat(two).contains("bad.md:6: alias \"the\" is a function word"),
            three -> assertThat(three).contains("bad.md:7: alias \" \" has no letter and no digit"),
            four -> assertThat(four).contains("bad.md:8: alias of 300 characters"),
            five ->
                assertThat(five).contains("bad.md:9: alias \"Orma Street\" is also in \"not\""));
    assertThat(link(List.of(COSTA, COSTA), "Rain.").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.isError()).isTrue());
  }

  @Test
  void makesAnEventOfADatedSentenceAndJoinsTheSameEvent() {
    List<Cleaned> sources =
        List.of(
            Seeds.source(
                "one", "On 3 May 2019 Ana Costa sold the mill to the Guild for one crown."),
            Seeds.source("two", "Costa sold the mill to the Guild in May 2019, for a crown."),
            Seeds.source("three", "In May 2019 Costa left the Guild in anger."));
    List<Event> events = link(sources, List.of(COSTA, GUILD), Curation.NONE).events();
    assertThat(events).hasSize(2);
    assertThat(events.get(0).date().map(Edtf::toString)).contains("2019-05");
    assertThat(events.get(1).date().map(Edtf::toString)).contains("2019-05-03");
    assertThat(events.get(1).told()).hasSize(2);
    assertThat(events.get(1).actors()).containsExactly(COSTA.id(), GUILD.id());
    assertThat(events.get(1).id()).startsWith("2019-05-03-on-3-may-2019-ana");
  }

  @Test
  void followsTheAuthorsSay() {
    List<Cleaned> sources =
        List.of(
            Seeds.source("one-a", "Ana Costa left in 2019. The fair was held in 2018."),
            Seeds.source("two-b", "Costa went away in 2020. Later she was gone."));
    Curation curation =
        curation(
            List.of(
                entry(
                    "costa-leaves",
                    Optional.empty(),
                    new Passage("one", "Ana Costa left", 5),
                    new Passage("two", "Costa went away", 6),
                    new Passage("two", "Later she was", 7),
                    new Passage("two", "words nobody wrote", 8),
                    new Passage("six", "Later", 9))),
            List.of(new Curation.Omission(new Passage("one-a", "The fair was", 12), "a habit")));
    Book book = link(sources, List.of(COSTA), curation);
    assertThat(book.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).isEqualTo("costa-leaves");
              assertThat(event.origin()).isEqualTo(Event.Origin.CURATED);
              assertThat(event.told()).hasSize(3);
              assertThat(event.actors()).containsExactly(new ActorId("ana-costa"));
              assertThat(event.disagreement().orElseThrow())
                  .contains("2019 in one-a", "2020 in two-b");
            });
    assertThat(book.problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("timeline.yml:8", "\"words nobody wrote\"", "two-b"),
            two -> assertThat(two).contains("timeline.yml:9", "\"six\""));
  }

  @Test
  void givesEventsIdsOfTheirOwn() {
    Book book =
        link(
            List.of(),
            "In 2019 the mill closed.",
            "In 2019 the mill closed.",
            "In 2019 the mill closed.");
    assertThat(book.events())
        .extracting(Event::id)
        .containsExactly(
            "2019-in-2019-the-mill-closed",
            "2019-in-2019-the-mill-closed-2",
            "2019-in-2019-the-mill-closed-3");
  }

  @Test
  void putsEventsOfOneDateInTheAuthorsOrderAndThenByPlace() {
    List<Cleaned> sources =
        List.of(
            Seeds.source("one", "Zeal took the fair in 2019.", "Armed men came in 2019."),
            Seeds.source("two", "In 2019 the mill closed.", "In 2019 a shop closed."));
    Curation curation =
        curation(
            List.of(
                entry("the-shop", Optional.empty(), new Passage("two", "a shop closed", 5)),
                entry("armed-men", Optional.empty(), new Passage("one", "Armed men", 6))),
            List.of());
    assertThat(link(sources, List.of(), curation).events())
        .extracting(Event::id)
        .containsExactly(
            "the-shop",
            "armed-men",
            "2019-zeal-took-the-fair-in-2019",
            "2019-in-2019-the-mill-closed");
  }

  @Test
  void gathersTheSpellingsOfACandidate() {
    List<Cleaned> sources =
        List.of(
            Seeds.source("one", "We met Yusuf al-Karimi there, and then Karimi left us."),
            Seeds.source("two", "It was Yousef Al Karimi who wrote, as Orma Works said."));
    Book book = link(sources, List.of(), Curation.NONE);
    assertThat(book.candidates().get(0).sources()).isEqualTo(2);
    assertThat(book.candidates().get(0).spellings()).hasSizeGreaterThan(1);
    assertThat(book.candidates().get(0).examples()).hasSize(2);
    assertThat(book.candidates()).extracting(each -> each.name()).contains("Orma Works");
  }
}
