package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sourcebook.Growth;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Candidate;
import sourcebook.model.Candidate.Kind;
import sourcebook.model.Cast;
import sourcebook.model.Cleaned;
import sourcebook.model.Curation;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Recognition;
import sourcebook.model.Text;
import sourcebook.recognise.Recogniser;

class CandidatesTest {
  private static List<Candidate> gather(List<Cleaned> sources, List<Actor> actors) {
    return Seeds.book(sources, actors).candidates();
  }

  private static List<Candidate> gather(String... texts) {
    List<Cleaned> sources = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      sources.add(Seeds.source("s" + i, texts[i]));
    }
    return gather(sources, List.of());
  }

  private static Set<String> spellings(Candidate candidate) {
    return candidate.spellings().stream().map(Candidate.Spelling::form).collect(Collectors.toSet());
  }

  private static Candidate of(List<Candidate> candidates, String form) {
    return candidates.stream()
        .filter(each -> spellings(each).contains(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError(form + " is not among " + candidates));
  }

  @Test
  void gathersRomanisationsOfOneName() {
    List<Candidate> found =
        gather(
            "We met Qasim al-Suleymi there.",
            "Later Kasem Al Soleimi wrote to us.",
            "Nobody saw Qassim al-Sulaimi again.");
    assertThat(found).hasSize(1);
    assertThat(spellings(found.get(0)))
        .containsExactlyInAnyOrder("Qasim al-Suleymi", "Kasem Al Soleimi", "Qassim al-Sulaimi");
    assertThat(found.get(0).sources()).isEqualTo(3);
    assertThat(found.get(0).examples())
        .extracting(each -> each.passage().span().source().slug())
        .containsExactly("s0", "s1");
  }

  @Test
  void takesOneLetterThatIsHeardInThreeWaysForOneWhereTheRestIsTheSame() {
    List<Candidate> found =
        gather("We met Hamid Kazemi there.", "It was Hamid al-Kadhimi who wrote to us.");
    assertThat(spellings(of(found, "Hamid Kazemi"))).contains("Hamid al-Kadhimi");
  }

  @Test
  void takesASurnameForTheOneFullNameThatEndsWithIt() {
    List<Candidate> found =
        gather(
            "We saw Ana Costa and Rui Costa. Then Ana Costa spoke to Lund.",
            "Here only Karel Lund was seen.");
    assertThat(spellings(of(found, "Karel Lund"))).contains("Lund");
    assertThat(of(found, "Ana Costa")).isNotEqualTo(of(found, "Rui Costa"));
  }

  @Test
  void leavesASurnameAloneWhereTwoAreNamedAlike() {
    List<Candidate> found = gather("We saw Ana Costa and Rui Costa before they met Costa.");
    assertThat(spellings(of(found, "Costa"))).containsExactly("Costa");
  }

  @Test
  void takesAFirstNameForThePersonNamedInEverySourceThatHasIt() {
    List<Candidate> found =
        gather("Then President Marek Lund spoke, and Marek left.", "Here Marek Lund was seen.");
    assertThat(spellings(of(found, "Marek Lund"))).contains("Marek");
  }

  @Test
  void joinsAcronymsWithTheirNames() {
    List<Candidate> found =
        gather(
            "He led the Orma Workers' Guild (OWG) for years, and OWG paid.",
            "It was OWG again, and the Free Harbour Council too.",
            "Then FHC closed.");
    assertThat(spellings(of(found, "OWG"))).contains("Orma Workers' Guild");
    assertThat(spellings(of(found, "FHC"))).contains("Free Harbour Council");
    assertThat(of(found, "OWG").kind()).isEqualTo(Kind.BODY);
  }

  @Test
  void joinsABodyWithItsNameWithoutAdjectiveOrNoun() {
    List<Candidate> found =
        gather(
            "They left the Harbour Council and the Sunni Harbour Council.",
            "Nobody asked House of Reeds or the House of Reeds Coalition about it.");
    assertThat(spellings(of(found, "Harbour Council"))).contains("Sunni Harbour Council");
    assertThat(spellings(of(found, "House of Reeds"))).contains("House of Reeds Coalition");
  }

  @Test
  void makesNoPersonTheShortFormOfABody() {
    List<Candidate> found =
        gather("We saw Ana Costa at the Ana Costa School, and then Kataib Orma met Orma.");
    assertThat(of(found, "Ana Costa")).isNotEqualTo(of(found, "Ana Costa School"));
    assertThat(of(found, "Orma")).isNotEqualTo(of(found, "Kataib Orma"));
  }

  @Test
  void takesAStateAndItsBodiesForOneUnderAnyWordForTheState() {
    List<Candidate> found =
        gather(
            "The Canadian government and Canada met US troops, and American forces left America.");
    assertThat(spellings(of(found, "US troops"))).contains("American forces");
    assertThat(of(found, "Canadian government").type()).isEqualTo(ActorType.STATE_BODY);
    assertThat(of(found, "Canada").kind()).isEqualTo(Kind.STATE);
    assertThat(of(found, "Canada")).isNotEqualTo(of(found, "Canadian government"));
  }

  @Test
  void takesANameBrokenOverALineForTheSame() {
    List<Candidate> found =
        gather(
            List.of(
                Seeds.cleaned(
                    "s",
                    "we saw Ana\nCosta go.",
                    List.of(
                        new Block(
                            1, BlockKind.PARAGRAPH, 0, Text.verbatim("we saw Ana\nCosta go.", 0))),
                    List.of(),
                    Description.NONE)),
            List.of());
    assertThat(found).extracting(Candidate::name).containsExactly("Ana Costa");
  }

  @Test
  void findsANameOfTheSourceInArabicScriptToo() {
    List<Candidate> found =
        gather(
            List.of(Seeds.source("s", "We saw Omar al-Salem there.", "كان عمر السالم هناك")),
            List.of());
    assertThat(spellings(of(found, "Omar al-Salem"))).contains("عمر السالم");
  }

  @Test
  void guessesKindsFromWhatStandsBesideANameAndSaysFromWhat() {
    List<Candidate> found =
        gather(
            "We saw Vela Arn, 47, and the Blue Reeds there. They met in Torsk with WeMill. "
                + "Then they asked Sheikh Dorn and the Labour Party of the Reed Valley.");
    assertThat(of(found, "Vela Arn").kind()).isEqualTo(Kind.PERSON);
    assertThat(of(found, "Vela Arn").evidence()).isEqualTo("an age or role behind it");
    assertThat(of(found, "Dorn").evidence()).isEqualTo("a title before it");
    assertThat(of(found, "Blue Reeds").kind()).isEqualTo(Kind.BODY);
    assertThat(of(found, "Torsk").kind()).isEqualTo(Kind.PLACE);
    assertThat(of(found, "WeMill").kind()).isEqualTo(Kind.BODY);
    assertThat(of(found, "Labour Party of the Reed Valley").type()).isEqualTo(ActorType.PARTY);
  }

  @Test
  void putsPersonsAndBodiesBeforePlacesAndThings() {
    assertThat(
            gather(
                "They met in Torsk, and in Torsk again, by the Reed Act, "
                    + "with Sheikh Dorn and with Harl."))
        .extracting(Candidate::name)
        .containsExactly("Dorn", "Harl", "Torsk", "Reed Act");
  }

  @Test
  void listsWhoWroteOrPublishedASourceUnlessAFileDescribesThem() {
    Cleaned plain = Seeds.source("s", "rain fell.");
    Description none = Description.NONE;
    Evidence evidence = new Evidence("sidecar", "s.yml", 1, "authors");
    Cleaned source =
        Seeds.cleaned(
            "s",
            "rain fell.",
            plain.source().blocks(),
            List.of(),
            new Description(
                none.title(),
                List.of(new Fact<>("Ana Costa", evidence), new Fact<>("Karel Lund", evidence)),
                List.of(),
                Optional.of(new Fact<>("The Reed Mirror", evidence)),
                none.published(),
                none.retrieved(),
                none.url(),
                none.language(),
                none.kind(),
                false,
                Set.of(),
                List.of(),
                Optional.empty()));
    List<Candidate> found = gather(List.of(source), List.of(actor("Ana Costa")));
    assertThat(found)
        .extracting(Candidate::name)
        .containsExactlyInAnyOrder("Karel Lund", "The Reed Mirror");
    assertThat(of(found, "Karel Lund").evidence()).isEqualTo("wrote a source");
    assertThat(of(found, "The Reed Mirror").type()).isEqualTo(ActorType.OUTLET);
  }

  @Test
  void takesTimeThatGrowsWithTheTextWhereEveryNameHasOneSurname() {
    Recognition few = surnames(200);
    Recognition many = surnames(200 * Growth.LONGER);
    assertThat(Growth.excess(() -> gather(few), () -> gather(many))).isEmpty();
  }

  private static List<Candidate> gather(Recognition recognition) {
    Candidates candidates =
        new Candidates(Cast.of(Seeds.corpus(List.of(), List.of(), Curation.NONE)));
    candidates.add(new Library.Shelf(recognition, new Passages(recognition), List.of()));
    return candidates.all();
  }

  private static Recognition surnames(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("we saw ").append(name(i)).append(" Costa with Costa (AC). ");
    }
    return new Recogniser(List.of())
        .recognise(List.of(Seeds.source("s", text.toString())), () -> {})
        .get(0);
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("B");
    for (int rest = number; rest > 0; rest /= 12) {
      name.append("bdfgklmnprst".charAt(rest % 12)).append('a');
    }
    return name.toString();
  }
}
