package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Recognition;

class NameFinderTest {
  private static List<ActorMention> find(List<Actor> actors, String... lines) {
    return new Recogniser(actors)
        .recognise(List.of(Seeds.source("s", lines)), () -> {})
        .get(0)
        .names();
  }

  private static List<String> surfaces(String text, Actor... actors) {
    return find(Arrays.asList(actors), text).stream()
        .map(mention -> mention.candidates().get(0) + "=" + mention.surface())
        .toList();
  }

  @Test
  void findsEverySpellingThatFoldsAlike() {
    Actor tariq = actor("Tariq al-Masri", "al-Masri", "Ra'uf");
    assertThat(
            surfaces(
                "Tariq Al Masri, TARIQ AL-MASRI; then Al- Masri’s aide, al-masri, Ra’uf.", tariq))
        .containsExactly(
            "tariq-al-masri=Tariq Al Masri",
            "tariq-al-masri=TARIQ AL-MASRI",
            "tariq-al-masri=Al- Masri",
            "tariq-al-masri=al-masri",
            "tariq-al-masri=Ra’uf");
  }

  @Test
  void takesTheArticleThatAHyphenTiesToAName() {
    assertThat(surfaces("The el-Masri family, and Masris.", actor("Masri")))
        .containsExactly("masri=el-Masri");
  }

  @Test
  void prefersTheLongestForm() {
    assertThat(
            surfaces(
                "The Guard of Orma left Orma.",
                actor("Orma"),
                actor("Orma Guard", "Guard of Orma")))
        .containsExactly("orma-guard=Guard of Orma", "orma=Orma");
  }

  @Test
  void hidesAnActorInPhrasesThatMeanSomethingElseButNoOther() {
    Actor orma = actor("Orma", List.of(), List.of("Orma Street", "Port of Orma"));
    assertThat(surfaces("Orma Street, Port of Orma, Orma.", orma)).containsExactly("orma=Orma");
    assertThat(surfaces("In Orma Street.", orma, actor("Street Party", "Street")))
        .containsExactly("street-party=Street");
  }

  @Test
  void wantsCapitalsForAcronymsAndShortWords() {
    assertThat(surfaces("Is it us? The US is. IS, is.", actor("Ana", "US"), actor("Bel", "IS")))
        .containsExactly("ana=US", "bel=IS");
    assertThat(surfaces("Ali met ali and Qom.", actor("Ali"), actor("Qom")))
        .containsExactly("ali=Ali", "qom=Qom");
    assertThat(surfaces("In the U.S. and U.S.-led troops", actor("States", "US")))
        .containsExactly("states=U.S.", "states=U.S.");
    assertThat(surfaces("THIS IS ALL FOR US", actor("States", "US"), actor("Bel", "IS"))).isEmpty();
    assertThat(surfaces("Unesca said", actor("Culture", "UNESCA")))
        .containsExactly("culture=Unesca");
  }

  @Test
  void neverMatchesInsideAWord() {
    assertThat(surfaces("Ormans, preOrma, Orma2", actor("Orma"))).isEmpty();
  }

  @Test
  void partsNamesAtHyphensWhereBothHalvesAreNames() {
    assertThat(
            surfaces(
                "an Orma-Belun pact, a RT-al-Nur rally",
                actor("Orma"),
                actor("Belun"),
                actor("Red Tide", "RT"),
                actor("Nur Group", "al-Nur")))
        .containsExactly("orma=Orma", "belun=Belun", "red-tide=RT", "nur-group=al-Nur");
  }

  @Test
  void findsANameBehindAPrefixButNotInADoubleName() {
    assertThat(surfaces("the pro-Orma side, Orma-backed", actor("Orma")))
        .containsExactly("orma=Orma", "orma=Orma");
    assertThat(surfaces("Abdul-Karim came, and Orma-Lund", actor("Karim"), actor("Orma")))
        .isEmpty();
  }

  @Test
  void findsArabicNamesWithMarksAndProclitics() {
    assertThat(surfaces("قال أَحمد المصري وللمصري رأي", actor("Ahmad", "احمد المصري", "المصري")))
        .containsExactly("ahmad=أَحمد المصري");
    assertThat(surfaces("جاء والمصري", actor("Ahmad", "المصري"))).containsExactly("ahmad=المصري");
  }

  @Test
  void saysHowSureItIs() {
    List<ActorMention> found = find(List.of(actor("Ana Costa", "Costa")), "Ana Costa. Costa.");
    assertThat(found)
        .extracting(ActorMention::certainty)
        .containsExactly(Certainty.EXACT_NAME, Certainty.LISTED_ALIAS);
    assertThat(found).extracting(ActorMention::rule).containsExactly("exact-name", "listed-alias");
  }

  @Test
  void givesAllActorsThatClaimAForm() {
    List<ActorMention> found =
        find(List.of(actor("Ana Costa", "Costa"), actor("Rui Costa", "Costa")), "Costa spoke.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).candidates()).hasSize(2);
  }

  @Test
  void ignoresFormsThatWouldMatchAnywhere() {
    Actor bad = actor("Bad Forms", "a", "The", "", "x".repeat(10_000));
    assertThat(surfaces("The a x.", bad)).isEmpty();
  }

  @Property(tries = 200, seed = "2026")
  void mentionsAreTheTextAtTheirSpansAndApart(
      @ForAll @Size(max = 6) List<@StringLength(max = 8) String> names, @ForAll String text) {
    List<Actor> actors = new ArrayList<>();
    for (String name : names) {
      actors.add(actor("Actor " + actors.size(), name, "Ana " + name));
    }
    String line = text + " " + String.join(" Ana ", names);
    Recognition recognition =
        new Recogniser(actors).recognise(List.of(Seeds.source("s", line)), () -> {}).get(0);
    int end = 0;
    int block = 0;
    for (ActorMention mention : recognition.names()) {
      Block there = recognition.block(mention.span().block()).orElseThrow();
      assertThat(there.words().substring(mention.span().start(), mention.span().end()))
          .isEqualTo(mention.surface());
      assertThat(mention.span().block() > block || mention.span().start() >= end).isTrue();
      end = mention.span().end();
      block = mention.span().block();
    }
  }

  @Property(tries = 50, seed = "2026")
  void theOrderOfActorsDoesNotMatter(@ForAll long seed) {
    List<Actor> actors =
        new ArrayList<>(
            List.of(
                actor("Ana Costa", "Costa", "AC"),
                actor("Rui Costa", "Costa"),
                actor("Costa Group", List.of("AC Group"), List.of("AC Milano"))));
    String text = "Ana Costa of AC Group met Costa at AC Milano; Rui Costa and AC stayed.";
    List<ActorMention> before = find(actors, text);
    Collections.shuffle(actors, new Random(seed));
    assertThat(find(actors, text)).isEqualTo(before);
  }
}
