package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.model.Block;
import sourcebook.model.Container;
import sourcebook.model.Inline;
import sourcebook.read.SourceReader.Parts;

class ReadersTest {
  private static final SourceReader TEXT = new PlainTextReader();
  private static final SourceReader MARKDOWN =
      new MarkdownReader(new SidecarReader(Limits.DEFAULT));
  private static final SourceReader HTML = new HtmlReader();

  @Test
  void readsEachLineOfTextAsABlockAtItsPlace() {
    Parts parts = TEXT.read("  One line \r\n\r\n\u00a0Two\nThree", "a.txt", "a.txt");

    assertThat(parts.blocks()).extracting(Block::words).containsExactly("One line", "Two", "Three");
    assertThat(parts.blocks()).extracting(Block::number).containsExactly(1, 2, 3);
    assertThat(lines(parts)).containsExactly(1, 3, 4);
    assertThat(parts.found()).startsWith("  One line");
  }

  @Test
  void findsFrontMatterWhateverEndsItsLines() {
    String raw = "---\ntitle: A harbour\n---\nWords.\n";
    for (String end : List.of("\n", "\r\n", "\r")) {
      Parts parts = MARKDOWN.read(raw.replace("\n", end), "a.md", "a.md");

      assertThat(parts.declared().title().orElseThrow().value()).isEqualTo("A harbour");
      assertThat(parts.found()).isEqualTo("Words." + end);
      assertThat(lines(parts)).containsExactly(4);
    }
  }

  @Test
  void readsBlocksOfMarkdownWithoutMarkUp() {
    String raw =
        """
        ---
        title: A harbour
        date: 1911-05
        ---
        # The harbour

        It was *very* late, and the **boat** of
        [Anna \\(/node/1\\)](#) had come.

        - one
        - two
          - three

        > Said he.

        ```
        code  here
        ```
        """;
    Parts parts = MARKDOWN.read(raw, "a.md", "a.md");

    assertThat(parts.problems()).isEmpty();
    assertThat(parts.declared().title().orElseThrow().value()).isEqualTo("A harbour");
    assertThat(parts.declared().title().orElseThrow().evidence().line()).isEqualTo(2);
    assertThat(parts.declared().published().orElseThrow().value()).hasToString("1911-05");
    assertThat(parts.blocks())
        .extracting(block -> block.kind() + " " + block.level() + " " + block.words())
        .containsExactly(
            "HEADING 1 The harbour",
            "PARAGRAPH 0 It was very late, and the boat of Anna (/node/1) had come.",
            "ITEM 1 one",
            "ITEM 1 two",
            "ITEM 2 three",
            "QUOTE 0 Said he.",
            "PREFORMATTED 0 code  here");
    assertThat(lines(parts)).containsExactly(5, 7, 10, 11, 12, 14, 17);
    Block paragraph = parts.blocks().get(1);
    assertThat(paragraph.text().inlines())
        .extracting(
            mark -> mark.kind() + ":" + paragraph.words().substring(mark.start(), mark.end()))
        .containsExactly("EMPHASIS:very", "STRONG:boat", "LINK:Anna (/node/1)");
    int boat = paragraph.words().indexOf("Anna");
    assertThat(parts.lines().at(paragraph.text().found(boat))).isEqualTo(8);
  }

  @Test
  void takesRawHtmlInMarkdownForMarkUp() {
    Parts parts =
        MARKDOWN.read(
            "Before <script>alert(1)</script> after <b>bold</b>.\n\n<div onclick=\"x()\">Boxed</div>\n",
            "a.md",
            "a.md");

    assertThat(parts.blocks())
        .extracting(Block::words)
        .containsExactly("Before  after bold.", "Boxed");
  }

  @Test
  void tellsOfFrontMatterThatIsNeverClosed() {
    Parts parts = MARKDOWN.read("---\ntitle: x\n\nText.\n", "a.md", "content/a.md");

    assertThat(parts.problems())
        .extracting(Object::toString)
        .containsExactly(
            "error: content/a.md:1: front matter opens with \"---\" and is never closed; put a line"
                + " \"---\" behind its last field");
  }

  @Test
  void readsEntitiesThatAPageWroteAsWordsOfItsTitle() {
    String raw =
        """
        <html><head><meta property="og:title" content="&amp;#8216;Salt&amp;#8217; &amp;amp; ice">
        </head><body><p>It froze.</p></body></html>
        """;
    Parts parts = HTML.read(raw, "a.html", "a.html");
    assertThat(parts.declared().title().map(fact -> fact.value())).contains("‘Salt’ & ice");
  }

  @Test
  void tellsOfEachBlockWhichElementsItStoodIn() {
    String raw =
        """
        <html><body><div class="postBody main-text" id="a1"><header><p>It froze.</p></header></div>
        <ul role="list"><li>Salt</li></ul></body></html>
        """;
    Parts parts = HTML.read(raw, "a.html", "a.html");
    assertThat(chain(parts.blocks().get(0)))
        .containsExactly("p ", "header ", "div post body main text a", "body ");
    assertThat(chain(parts.blocks().get(1))).containsExactly("li ", "ul list", "body ");
  }

  @Test
  void tellsOfNoMoreElementsThanItCanUse() {
    String raw = "<div>".repeat(300) + "<p>It froze.</p>";
    Parts parts = HTML.read(raw, "a.html", "a.html");
    assertThat(chain(parts.blocks().get(0))).hasSize(Container.DEEPEST + 1);
  }

  private static List<String> chain(Block block) {
    List<String> chain = new ArrayList<>();
    for (var each = block.container(); each.isPresent(); each = each.get().around()) {
      chain.add(each.get().tag() + " " + each.get().names());
    }
    return chain;
  }

  @Test
  void readsBlocksOfAPageAndWhatItSetsApart() {
    String raw =
        """
        <!DOCTYPE html>
        <html lang="de-CH"><head><title>Site – Tor</title>
        <meta property="og:title" content="Das Tor">
        <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A. Muster"}],"datePublished":"1999-02-03T08:00:00Z"}</script>
        </head><body>
        <nav><a href="/">Home</a> <a href="/x">More</a></nav>
        <article><h1>Das Tor</h1>
        <p>Es war &amp; blieb
        <a href="https://example.org/t">offen</a>.<br>Dann nicht.</p>
        <script>alert(1)</script>
        <figure><img src="x.png"><figcaption>Ein Tor</figcaption></figure>
        <table><tr><td>1</td><td>2</td></tr></table></article>
        <footer>Impressum</footer></body></html>
        """;
    Parts parts = HTML.read(raw, "a.html", "a.html");

    assertThat(parts.blocks())
        .extracting(block -> block.kind() + " " + block.words())
        .containsExactly(
            "CHROME Home More",
            "HEADING Das Tor",
            "PARAGRAPH Es war & blieb offen.",
            "PARAGRAPH Dann nicht.",
            "CAPTION Ein Tor",
            "ROW 1\t2",
            "CHROME Impressum");
    assertThat(lines(parts)).containsExactly(6, 7, 8, 9, 11, 12, 13);
    assertThat(parts.blocks().get(2).text().inlines())
        .containsExactly(new Inline(Inline.Kind.LINK, 15, 20, "https://example.org/t"));
    assertThat(parts.declared().title().orElseThrow().value()).isEqualTo("Das Tor");
    assertThat(parts.declared().authors().get(0).value()).isEqualTo("A. Muster");
    assertThat(parts.declared().published().orElseThrow().value()).hasToString("1999-02-03");
    assertThat(parts.declared().language().orElseThrow().value()).isEqualTo("de-CH");
  }

  @Test
  void believesNoDateThatIsTheFirstDayOfAProgramsCalendar() {
    for (String date : List.of("0001-01-01T00:00:00Z", "1970-01-01", "0000-00-00")) {
      String raw = "<meta property='article:published_time' content='" + date + "'><p>Text.</p>";
      assertThat(HTML.read(raw, "a.html", "a.html").declared().published()).as(date).isEmpty();
    }
  }

  @Test
  void survivesAPageThatNestsWithoutEnd() {
    String raw = "<div>".repeat(100_000) + "deep";
    Parts parts = HTML.read(raw, "a.html", "a.html");

    assertThat(parts.blocks()).extracting(Block::words).containsExactly("deep");
  }

  private static List<Integer> lines(Parts parts) {
    return parts.blocks().stream().map(block -> parts.lines().at(block.text().found(0))).toList();
  }
}
