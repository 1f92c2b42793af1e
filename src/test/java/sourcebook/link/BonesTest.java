package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BonesTest {
  private static void assertOne(String... words) {
    for (String word : words) {
      assertThat(Bones.of(word)).as(word).isEqualTo(Bones.of(words[0]));
    }
  }

  @Test
  void areOneForTheRomanisationsOfAName() {
    assertOne("suleymani", "soleimani", "sulaimani", "suleimani");
    assertOne("muktada", "muqtada", "moqtada");
    assertOne("mehdi", "mahdi");
    assertOne("qasem", "qassim", "kasem");
    assertOne("yusuf", "yousef", "youssef");
    assertOne("abdullah", "abdulla");
    assertOne("fathi", "fati");
  }

  @Test
  void partNamesThatDifferInMoreThanTheirSpelling() {
    assertThat(Bones.of("hussein")).isNotEqualTo(Bones.of("hassan"));
    assertThat(Bones.of("haeri")).isNotEqualTo(Bones.of("harir"));
    assertThat(Bones.of("maria")).isNotEqualTo(Bones.of("mario"));
    assertThat(Bones.of("paul")).isNotEqualTo(Bones.of("paula"));
  }

  @Test
  void areOneInTheCoarsestShapeForLettersThatAreHeardInThreeWays() {
    assertThat(Bones.of("kadimi")).isNotEqualTo(Bones.of("kazimi"));
    assertThat(Bones.coarse(Bones.of("kadimi"))).isEqualTo(Bones.coarse(Bones.of("kazimi")));
  }

  @Test
  void ofOneWordKeepTheVowelsApart() {
    assertThat(Bones.vowels("halbousi")).isEqualTo(Bones.vowels("halbusi"));
    assertThat(Bones.vowels("kazemi")).isEqualTo(Bones.vowels("kazimi"));
    assertThat(Bones.vowels("paris")).isNotEqualTo(Bones.vowels("peres"));
    assertThat(Bones.vowels("baker")).isNotEqualTo(Bones.vowels("becker"));
  }
}
