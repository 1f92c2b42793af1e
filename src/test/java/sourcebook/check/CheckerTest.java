package sourcebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.model.Page;

class CheckerTest {
  @Test
  void findsNothingWrongWithPagesThatLeadToEachOther() {
    assertThat(
            problems(
                new Page(
                    "index.html",
                    "<a href=\"sources/a.html#b1:~:text=x\">a</a><link href=\"assets/style.css?v=1\">"),
                new Page(
                    "sources/a.html",
                    "<p id=\"b1\"><a href=\"../index.html\">up</a> <a href='#b1'>1</a> <a href=\"https://example.org/\">out</a>"),
                new Page("assets/style.css", "a{}")))
        .isEmpty();
  }

  @Test
  void findsDeadLinksAndFragments() {
    assertThat(
            problems(
                new Page(
                    "index.html",
                    "<a href=\"a.html#b2\">x</a><a href=\"A.html\">y</a><a href=\"/a.html\">z</a><a href=\"sub/\">w</a>"),
                new Page("a.html", "<p id=\"b1\">")))
        .containsExactly(
            "error: index.html: the link \"/a.html\" does not work under every address; write it relative to the page, with the name of the file",
            "error: index.html: the link \"A.html\" leads to no file of the site",
            "error: index.html: the link \"a.html#b2\" leads to a place that its page does not have",
            "error: index.html: the link \"sub/\" does not work under every address; write it relative to the page, with the name of the file");
  }

  @Test
  void findsClashesRepeatedIdsAndOrphans() {
    assertThat(
            problems(
                new Page("index.html", "<p id=\"x\"><p id=\"x\"><a href=\"a.html\">a</a>"),
                new Page("a.html", ""),
                new Page("lonely.html", "<a href=\"lonely.html\">me</a>")))
        .containsExactly(
            "error: index.html: the id \"x\" stands twice on the page; give each its own",
            "warning: lonely.html: no page links to this one; link it from a list");
    assertThat(
            problems(
                new Page("index.html", "<a href=\"A.html\"></a><a href=\"a.html\"></a>"),
                new Page("a.html", ""),
                new Page("A.html", "")))
        .hasSize(1)
        .first()
        .asString()
        .contains("two files have this path");
  }

  @Test
  void readsNeitherScriptsNorTextAsLinks() {
    assertThat(
            problems(
                new Page(
                    "index.html",
                    "<script>x='<a href=\"gone.html\">'</script><p>href=\"gone.html\" &lt;a href=\"gone.html\">")))
        .isEmpty();
  }

  private static List<String> problems(Page... pages) {
    Checker checker = new Checker();
    List.of(pages).forEach(checker::accept);
    return checker.problems().stream().map(Object::toString).toList();
  }
}
