package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesTest {
  @Test
  void haveSeveralNames() {
    assertThat(States.named("usa")).contains("United States");
    assertThat(States.named("u s")).isEmpty();
    assertThat(States.named("iraqi")).isEmpty();
  }

  @Test
  void areSaidToOwnByTheirNamesAndAdjectives() {
    assertThat(States.of("canadian")).contains("Canada");
    assertThat(States.of("canada")).contains("Canada");
    assertThat(States.of("mill")).isEmpty();
  }

  @Test
  void areNoPronoun() {
    Tokens words = Tokens.of("They told Us and US and us in Canadian words.");
    assertThat(States.of(words, 2)).isFalse();
    assertThat(States.of(words, 4)).isTrue();
    assertThat(States.of(words, 6)).isFalse();
    assertThat(States.of(words, 8)).isTrue();
  }

  @Test
  void makeBodiesWithNounsThatStandBehindThem() {
    assertThat(HeadNouns.makesBodyOfState("government")).isTrue();
    assertThat(HeadNouns.makesBodyOfState("group")).isFalse();
    assertThat(HeadNouns.makesBodyOfName("group")).isTrue();
    assertThat(HeadNouns.of("river")).map(HeadNouns.Meaning::place).contains(true);
    assertThat(HeadNouns.of("party")).map(HeadNouns.Meaning::type).contains(ActorType.PARTY);
    assertThat(HeadNouns.isBody("act")).isFalse();
    assertThat(HeadNouns.of("act")).isPresent();
    assertThat(HeadNouns.of("lantern")).isEmpty();
  }
}
