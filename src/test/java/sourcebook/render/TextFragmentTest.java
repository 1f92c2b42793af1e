package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {
  @Test
  void holdsAShortPassageWhole() {
    assertThat(TextFragment.of("The lock opened.")).isEqualTo(":~:text=The%20lock%20opened.");
  }

  @Test
  void escapesWhatPartsAFragment() {
    assertThat(TextFragment.of("A well-known lock, & more"))
        .isEqualTo(":~:text=A%20well%2Dknown%20lock%2C%20%26%20more");
    assertThat(TextFragment.of("قناة")).isEqualTo(":~:text=%D9%82%D9%86%D8%A7%D8%A9");
  }

  @Test
  void namesBeginningAndEndOfALongPassageInWholeWords() {
    String passage =
        "Mayor Lena Brandt opened the new lock at Harwick before some four hundred people today.";
    assertThat(TextFragment.of(passage))
        .isEqualTo(":~:text=Mayor%20Lena%20Brandt%20opened,four%20hundred%20people%20today.");
  }

  @Test
  void takesBlanksOfAllKindsForOne() {
    assertThat(TextFragment.of("  two\n\twords ")).isEqualTo(":~:text=two%20words");
  }

  @Test
  void givesUpOnWordsWithoutEnd() {
    assertThat(TextFragment.of("x".repeat(301))).isEmpty();
    assertThat(TextFragment.of("x".repeat(200) + " a b c d e f " + "x".repeat(200))).isEmpty();
    assertThat(TextFragment.of(" ")).isEmpty();
  }
}
