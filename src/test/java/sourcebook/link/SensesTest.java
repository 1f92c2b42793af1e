package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sourcebook.model.Folding;
import sourcebook.model.Words;

class SensesTest {
  private static int sense(String word) {
    return Senses.of(Stem.of(word).hashCode());
  }

  @Test
  void takesWordsOfOneSenseTogether() {
    assertThat(sense("purchased")).isEqualTo(sense("bought"));
    assertThat(sense("wars")).isEqualTo(sense("clash"));
    assertThat(sense("harbour")).isNotEqualTo(sense("bridge"));
  }

  @Test
  void noStemStandsForTwoSenses() {
    Map<String, String> groups = new HashMap<>();
    for (String group : Words.lines("link/senses-en.txt")) {
      for (String word : group.split(" ")) {
        String before = groups.putIfAbsent(Stem.of(Folding.of(word)), group);
        assertThat(before).as(word).isIn(null, group);
      }
    }
  }
}
