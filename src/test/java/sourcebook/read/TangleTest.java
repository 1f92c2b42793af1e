package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TangleTest {
  private static final String WORDS = "\n\nThe ferry left at noon.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "*",
        "*a ",
        "*a **b ",
        "`e",
        "<",
        "&",
        "\\",
        "- - ",
        "[a](b",
        "[a](<b",
        "[a](b) ",
        "a <!-- ",
        "a <? ",
        "a <![CDATA[ ",
        "a <!A ",
        "|a\n",
        "> a\n",
        "#\n",
        "[a]: b\n",
        "~~~\n",
        "<div>\n",
        "    a\n",
        "_a",
        "a_ "
      })
  void readsWhatRepeatsWithoutEndInGoodTime(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> MarkdownReader.parse(piece.repeat(20_000) + WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b \"",
        "[a](b '",
        "[a](b (",
        "[a](<",
        "a <b ",
        "a <!-- ",
        "<a.b@",
        "[a]: b \"",
        "<xyz "
      })
  void refusesWhatReachesFarWithinOneTagOrTitle(String open) {
    assertThat(Tangle.in(open + "x. y ".repeat(20_000) + WORDS)).isTrue();
  }

  @Test
  void readsLongParagraphsAndDeepLists() {
    String list = "- a\n  - b\n    - c\n      - d\n\n";
    List<String> plain =
        List.of(
            "Words and more words. ".repeat(200_000),
            "a line\n".repeat(100_000),
            "- item\n".repeat(100_000),
            list.repeat(1000),
            "Some [link](https://example.org/) and *more* here. ".repeat(300),
            "<img src=\"data:image/png;base64," + "A".repeat(100_000) + "\">\n",
            "He said that 3 < 4 holds. ".repeat(1000),
            "[Anna]: I said \"no\" (twice), and it's " + "done and done ".repeat(1000),
            "-".repeat(200) + "\n");
    for (String text : plain) {
      assertThat(MarkdownReader.parse(text)).as(text.substring(0, 20)).isPresent();
    }
  }

  @Test
  void readsTangledMarkdownAsPlainText() {
    String deep = ">".repeat(101) + " deep" + WORDS;

    SourceReader.Parts parts =
        new MarkdownReader(new SidecarReader(Limits.DEFAULT))
            .read("---\ntitle: A\n---\n" + deep, "a.md", "a.md");

    assertThat(parts.declared().title()).isPresent();
    assertThat(parts.found()).isEqualTo(deep);
    assertThat(parts.blocks()).hasSize(2);
    assertThat(parts.blocks().get(1).words()).isEqualTo("The ferry left at noon.");
    assertThat(parts.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.isError()).isFalse());
  }
}
