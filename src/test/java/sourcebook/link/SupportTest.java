package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Certainty;

/** Names that no file lists: what a source must say for them, and what speaks against. */
class SupportTest {
  private static final Actor HADDAD = actor("Mira Karim al-Haddad");
  private static final Actor GUILD = body("Guild of Weavers", ActorType.ORGANISATION);

  private static Actor body(String name, ActorType type) {
    return actor(name, type, Optional.empty());
  }

  private static Actor described(String name, ActorType type, String description) {
    return actor(name, type, Optional.of(description));
  }

  private static Book book(List<Actor> actors, String... lines) {
    return Seeds.book(List.of(Seeds.source("one", lines)), actors);
  }

  private static List<String> linked(List<Actor> actors, String... lines) {
    return book(actors, lines).attestations().stream()
        .sorted((a, b) -> a.mention().span().compareTo(b.mention().span()))
        .map(each -> each.mention().surface())
        .toList();
  }

  private static List<String> linked(Actor actor, String... lines) {
    return linked(List.of(actor), lines);
  }

  @Test
  void aSurnameIsTheOneWhoseWholeNameStandsInTheSource() {
    Book book = book(List.of(HADDAD), "Mira Karim al-Haddad came.", "Later Haddad’s aide left.");
    Attestation surname = book.attestations().get(1);
    assertThat(surname.mention().surface()).isEqualTo("Haddad");
    assertThat(surname.mention().rule()).isEqualTo("surname");
    assertThat(surname.mention().certainty()).isEqualTo(Certainty.SHORT_FORM);
    assertThat(surname.mention().evidence()).isEqualTo("“Mira Karim al-Haddad” in ¶1");
    assertThat(linked(HADDAD, "It was al-Haddad.", "Mira Karim al-Haddad came."))
        .containsExactly("al-Haddad", "Mira Karim al-Haddad");
  }

  @Test
  void withoutTheWholeNameASurnameIsADoubt() {
    Book book = book(List.of(HADDAD), "It was Haddad who came.");
    assertThat(book.attestations()).isEmpty();
    assertThat(book.doubts())
        .singleElement()
        .extracting(doubt -> doubt.reason())
        .asString()
        .contains("mira-karim-al-haddad", "no whole name");
  }

  @Test
  void anOfficeBeforeASurnameSpeaksForItsOnlyBearerUnlessHeIsDescribedOtherwise() {
    assertThat(linked(HADDAD, "Then General al-Haddad came.")).containsExactly("al-Haddad");
    assertThat(linked(HADDAD, "Then Mrs Haddad came.")).isEmpty();
    Actor singer = described("Mira Haddad", ActorType.PERSON, "A singer of ballads");
    assertThat(linked(singer, "Then General Haddad came.")).isEmpty();
    Actor officer = described("Mira Haddad", ActorType.PERSON, "A general of the reserve");
    assertThat(linked(officer, "Then General Haddad came.")).containsExactly("Haddad");
  }

  @Test
  void aShortenedNameIsWholeAndAnInitialIsPassedOver() {
    assertThat(linked(HADDAD, "Mira al-Haddad spoke.", "Haddad smiled."))
        .containsExactly("Mira al-Haddad", "Haddad");
    assertThat(linked(actor("Rui Costa"), "Then Rui M. Costa spoke.", "Costa smiled."))
        .containsExactly("Rui M. Costa", "Costa");
  }

  @Test
  void aLongerNameIsAnothers() {
    String whole = "Mira Karim al-Haddad came.";
    assertThat(linked(HADDAD, whole, "They met in Haddad City near Haddad Bridge.")).hasSize(1);
    assertThat(linked(HADDAD, whole, "His cousin Omar al-Haddad stayed.")).hasSize(1);
    assertThat(linked(HADDAD, whole, "The Haddad family stayed.")).hasSize(1);
    assertThat(linked(HADDAD, whole, "Yesterday Haddad left. While Haddad slept, it rained."))
        .hasSize(3);
  }

  @Test
  void aListedSurnameInALongerNameIsADoubt() {
    Actor listed = actor("Mira Haddad", "Haddad");
    Book book = book(List.of(listed), "Mira Haddad came.", "A bridge, Haddad Bridge, fell.");
    assertThat(book.attestations()).hasSize(1);
    assertThat(book.doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.reason()).contains("Haddad Bridge"));
  }

  @Test
  void ofTwoBearersTheFirstIsMeantUnlessTheOtherStandsInTheParagraph() {
    Actor omar = actor("Omar Haddad");
    Actor mira = actor("Mira Haddad");
    Book book =
        book(
            List.of(omar, mira),
            "Mira Haddad came.",
            "Omar Haddad, her cousin, left. Haddad wept.",
            "Then it rained.",
            "Then Haddad slept.");
    assertThat(book.attestations())
        .filteredOn(each -> each.mention().surface().equals("Haddad"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.actor()).isEqualTo(mira.id());
              assertThat(each.mention().span().block()).isEqualTo(4);
            });
    assertThat(book.doubts()).hasSize(1);
  }

  @Test
  void aGivenNameTakesTheWholeNameBeforeItAndNoNamesake() {
    Actor mira = actor("Mira Haddad");
    assertThat(linked(mira, "Mira Haddad came.", "Then Mira sang.")).hasSize(2);
    assertThat(linked(mira, "Then Mira sang.", "Mira Haddad came.")).hasSize(1);
    assertThat(linked(mira, "Mira Haddad came.", "Then Mira Costa came. So Mira sang.")).hasSize(1);
  }

  @Test
  void initialsTakeTheWholeNameOrAnIntroduction() {
    assertThat(linked(GUILD, "The Guild of Weavers struck.", "GW struck again."))
        .containsExactly("Guild of Weavers", "GW");
    assertThat(linked(GUILD, "GW struck.")).isEmpty();
    assertThat(linked(GUILD, "The Guild of Weavers (GUWE) struck.", "Then GUWE rested."))
        .containsExactly("Guild of Weavers", "GUWE", "GUWE");
    assertThat(linked(GUILD, "The Guild of Weavers (XYZ) struck.", "Then XYZ rested."))
        .containsExactly("Guild of Weavers");
  }

  @Test
  void aBodyIsAlsoItsNameWithoutItsKindAndItsKindInCapitals() {
    Actor party = body("Orma Party", ActorType.PARTY);
    assertThat(linked(party, "The Orma Party won.", "In Orma they danced; the Party danced too."))
        .containsExactly("Orma Party", "Orma", "Party");
    Actor ministry = body("Ministry of Tides", ActorType.STATE_BODY);
    assertThat(linked(ministry, "The Tides Ministry said no.", "The Ministry said no again."))
        .containsExactly("Tides Ministry", "Ministry");
    Actor movement = body("Sundrist Movement", ActorType.PARTY);
    assertThat(
            linked(
                movement,
                "The Sundrist Movement won.",
                "The Sundrists danced.",
                "A Sundrist framework."))
        .containsExactly("Sundrist Movement", "Sundrists");
  }

  @Test
  void whatEverybodyKnowsNeedsNoIntroduction() {
    Actor nations = body("United Nations", ActorType.ORGANISATION);
    Book book = book(List.of(nations), "The UN met.");
    assertThat(book.attestations())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.mention().rule()).isEqualTo("well-known-form");
              assertThat(each.mention().evidence()).isEqualTo("from “United Nations”");
            });
  }

  @Test
  void otherSpellingsOfAWholeNameAreTheName() {
    Actor salim = actor("Qassem Soleymani");
    Book book = book(List.of(salim), "Then Qasim Sulaimani came, and قاسم سليماني too.");
    assertThat(book.attestations())
        .extracting(each -> each.mention().rule())
        .containsExactly("spelling", "other-script");
    assertThat(book.attestations())
        .allMatch(each -> each.mention().certainty() == Certainty.SPELLING_VARIANT);
    assertThat(linked(salim, "Qasim Sulaimani came.", "Sulaimani sat; Soleymani, too. Solomon?"))
        .containsExactly("Qasim Sulaimani", "Sulaimani", "Soleymani");
    assertThat(linked(actor("Rui Martin"), "Rui Martin came.", "Morton sat.")).hasSize(1);
  }

  @Test
  void handlesAndAddressesNameNobody() {
    Actor orma = body("Orma", ActorType.ORGANISATION);
    assertThat(linked(orma, "See @Orma, #Orma, orma.com, www.x.com/orma/ and Orma."))
        .containsExactly("Orma");
  }

  @Test
  void aWordThatIsANameOnlyWithItsCapitalIsNone() {
    Actor wild = body("Wonder", ActorType.OUTLET);
    assertThat(linked(wild, "They read Wonder daily. It is no wonder.")).containsExactly("Wonder");
  }
}
