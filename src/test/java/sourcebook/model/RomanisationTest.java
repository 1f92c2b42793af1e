package sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomanisationTest {
  private static final double NEAR = 0.11;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khazali khasali khaz'ali khazaali",
        "kadhimi kazemi kazimi",
        "kadhimi khadimi",
        "soleimani sulaimani suleimani",
        "muqtada moqtada muktada",
        "mehdi mahdi",
        "shaabi shabi",
        "asaib asa'ib assaib",
        "hezbollah hizbullah",
        "halbousi halbusi",
        "qaani ghaani qa'ani",
        "houthi huthi",
        "hussein husain hossein",
        "qasim qassem kasim",
        "khamenei khamene'i"
      })
  void oneNameHasOneShapeAndItsSpellingsAreNear(String spellings) {
    List<String> words = List.of(spellings.split(" ")).stream().map(Folding::of).toList();
    for (String word : words) {
      assertThat(Romanisation.shape(word)).as(word).isEqualTo(Romanisation.shape(words.get(0)));
      assertThat(Romanisation.distance(words.get(0), word))
          .as(word)
          .isLessThanOrEqualTo(NEAR * words.get(0).length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "malik maliki",
        "haidar haeri",
        "harir haeri",
        "hamid hamad",
        "johnson jensen",
        "martin morton",
        "hansen hanson",
        "sadr sadiq",
        "iran iraq",
        "brown brian"
      })
  void twoNamesAreApart(String names) {
    String one = names.split(" ")[0];
    String other = names.split(" ")[1];
    boolean together = Romanisation.shape(one).equals(Romanisation.shape(other));
    assertThat(together && Romanisation.distance(one, other) <= NEAR * one.length()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khazali خزعلي",
        "qais قيس",
        "sadr صدر",
        "soleimani سليماني",
        "qasim قاسم",
        "maliki مالكي",
        "abbas عباس",
        "kadhimi كاظمي",
        "ghorbani قربانی"
      })
  void aNameHasOneShapeInBothScripts(String spellings) {
    String latin = spellings.split(" ")[0];
    String arabic = Folding.of(spellings.split(" ")[1]);
    assertThat(Romanisation.shape(arabic)).isEqualTo(Romanisation.shape(latin));
  }

  @Property(tries = 300, seed = "2026")
  void distanceIsTheSameBothWaysAndNothingToItself(@ForAll String one, @ForAll String other) {
    String a = Folding.of(one).replace(" ", "");
    String b = Folding.of(other).replace(" ", "");
    assertThat(Romanisation.distance(a, a)).isZero();
    assertThat(Romanisation.distance(a, b))
        .isCloseTo(Romanisation.distance(b, a), Offset.offset(1e-9));
  }
}
