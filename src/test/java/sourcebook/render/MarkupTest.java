package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void escapesWordsAndValues() {
    Html html = new Markup().open("a", "title", "\"<&>").text("<b>&\"").close("a").html();
    assertThat(html.markup())
        .isEqualTo("<a title=\"&quot;&lt;&amp;&gt;\">&lt;b&gt;&amp;&quot;</a>");
  }

  @Test
  void replacesControlCharacters() {
    assertThat(new Markup().text("a\u0000b\u0085c\td").html().markup())
        .isEqualTo("a\ufffdb\ufffdc\td");
  }

  @Test
  void leavesOutEmptyAttributes() {
    assertThat(new Markup().open("p", "class", "", "id", "b1").html().markup())
        .isEqualTo("<p id=\"b1\">");
  }

  @Test
  void linksOnlyToTheWebAndToMail() {
    for (String bad :
        List.of(
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "data:text/html,x",
            "//host/x",
            "/node/1",
            "vbscript:x",
            "file:///etc/passwd",
            "http://",
            "https:",
            "mailto:",
            "ht\ntps://x.org",
            "https://x y")) {
      assertThat(Markup.address(bad)).as(bad).isEmpty();
    }
    assertThat(Markup.address(" https://example.org/a?b=c&d#e "))
        .contains("https://example.org/a?b=c&d#e");
    assertThat(Markup.address("mailto:a@example.org")).contains("mailto:a@example.org");
  }
}
