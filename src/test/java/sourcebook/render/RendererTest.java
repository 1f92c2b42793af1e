package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import sourcebook.model.Book;
import sourcebook.model.Problem;

class RendererTest {
  static Map<String, String> render(Book book) throws IOException {
    Map<String, String> pages = new ConcurrentSkipListMap<>();
    Renderer renderer = new Renderer(Optional.empty());
    assertThat(renderer.problems()).isEmpty();
    renderer.render(book, page -> pages.put(page.path(), page.text()), () -> {});
    return pages;
  }

  @Test
  void makesEachKindOfPage() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages)
        .containsKeys(
            ".nojekyll",
            "404.html",
            "about.html",
            "actors/index.html",
            "actors/lena-brandt.html",
            "assets/app.js",
            "assets/actors.css",
            "assets/parallels.css",
            "assets/style.css",
            "audit.html",
            "index.html",
            "parallels.html",
            "sources/001-lock-opened.html",
            "sources/index.html",
            "timeline.html");
    String folder = System.getProperty("sample.site", "");
    if (!folder.isEmpty()) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = Path.of(folder, page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
  }

  @Test
  void numbersAndLinksParagraphs() throws IOException {
    String page = render(SampleBook.make()).get("sources/001-lock-opened.html");
    assertThat(page)
        .contains(
            "<p id=\"b6\"><a class=\"n\" href=\"#b6\" aria-label=\"Link to paragraph 6\">6</a>",
            "<a class=\"too\" href=\"../parallels.html#p1\"",
            "Mayor" + " <a class=\"who\" href=\"../actors/lena-brandt.html\">Lena Brandt</a>")
        .contains(
            "<a class=\"when\" href=\"../timeline.html#e-lock-opened\">"
                + "<time datetime=\"2021-05-03\">3 May 2021</time></a> before")
        .contains("<p id=\"b4\" class=\"standfirst\">")
        .contains("<figure id=\"b5\"><figcaption>")
        .contains("<h2 id=\"b9\">")
        .contains("<li id=\"b12\" class=\"deep2\">")
        .contains("<blockquote id=\"b14\">")
        .contains("<tr id=\"b16\"><td>")
        .contains("Fish &amp; eel &lt; salmon.");
  }

  @Test
  void tellsOnBothPagesThatAnotherSourceHoldsTheSameText() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages.get("sources/001-lock-opened.html"))
        .contains("<p class=\"notice\">The same text also stands in <a href=\"../sources/002-talk")
        .contains(": 92 % of the words here.");
    assertThat(pages.get("sources/002-talk-with-the-mayor.html"))
        .contains("<p class=\"notice\">The same text also stands in <a href=\"../sources/001-lock")
        .contains(": 41 % of the words here.");
    assertThat(pages.get("data/reprints.json")).contains("\"ofOne\"").contains("0.927");
  }

  @Test
  void unfoldsRemovalsWhereTheyStood() throws IOException {
    String page = render(SampleBook.make()).get("sources/001-lock-opened.html");
    assertThat(page)
        .contains("2 passages taken out here: share bar, related box</summary>")
        .contains("lines 15–17 · likely · a list of titles under “Read more”")
        .contains(
            "To keep a passage, write the line named with it in <bdi>001-lock-opened.yml</bdi>")
        .contains(" · <code>keep: [15-17]</code></p>")
        .contains("Read more\nTen walks by water\nThe price of mud</p>")
        .contains("<span class=\"mended\" title=\"Repaired; was “likely”\">very likely</span>");
    assertThat(page.indexOf("id=\"r4\""))
        .isBetween(page.indexOf("id=\"b6\""), page.indexOf("id=\"b9\""));
    assertThat(render(SampleBook.make()).get("audit.html"))
        .contains("<a href=\"sources/001-lock-opened.html#r4\">between ¶6 and ¶9</a>")
        .contains("<ins>very likely</ins>");
  }

  @Test
  void keepsTheWordsOfLinksThatMayNotBe() throws IOException {
    String page = render(SampleBook.make()).get("sources/001-lock-opened.html");
    assertThat(page)
        .contains(
            "<a href=\"https://example.org/report?a=1&amp;b=2\" rel=\"external noopener"
                + " nofollow\">the report</a>")
        .contains(" and the plan of ")
        .doesNotContain("javascript");
  }

  @Test
  void leavesAnAmbiguousNameUnlinkedAndSaysSo() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages.get("sources/002-talk-with-the-mayor.html"))
        .contains(
            "<span class=\"doubt\" title=\"May name Lena Brandt or Karl Brandt; not"
                + " linked\">Brandt</span>");
    assertThat(Jsoup.parse(pages.get("audit.html")).select("#doubts ~ ol .why").eachText())
        .containsExactly(
            "“Brandt” is not linked: two actors have this surname. It may name",
            "Lena Brandt: write confirm: [002#b4] in actors/lena-brandt.md",
            "Karl Brandt: write confirm: [002#b4] in actors/karl-brandt.md");
  }

  @Test
  void setsLanguageAndDirectionByPassage() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages.get("sources/002-talk-with-the-mayor.html"))
        .contains("<p id=\"b5\" lang=\"ar\" dir=\"rtl\">");
    assertThat(pages.get("sources/003-qanat.html"))
        .contains("<article lang=\"ar\" dir=\"rtl\">")
        .contains("<h1 lang=\"ar\" dir=\"rtl\">القناة والمدينة</h1>")
        .contains("<p id=\"b3\" lang=\"und\" dir=\"ltr\">")
        .contains("<bdi lang=\"und\">Lena Brandt</bdi></a>");
  }

  @Test
  void linksTheReferencesOfNotesAndReportsThoseThatLeadNowhere() throws IOException {
    List<Problem> problems =
        new Renderer(Optional.empty()).render(SampleBook.make(), page -> {}, () -> {});
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "warning: content/actors/lena-brandt.md:1: [[nobody-here]] names no actor; write the"
                + " name of a file in actors/ without .md",
            "warning: content/actors/lena-brandt.md:1: [s: 999] begins no source's name; write how"
                + " its file's name begins");
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages.get("actors/lena-brandt.html"))
        .contains(
            "[<a href=\"../sources/001-lock-opened.html\" title=\"Lock opened at"
                + " Harwick\">001</a>]")
        .contains("<em>Nobody</em> says who paid; a <a href=\"https://example.org\"")
        .contains(" and a trap. &lt;script&gt;alert(1)&lt;/script&gt; nobody-here");
    assertThat(pages.get("actors/harwick-canal-trust.html"))
        .contains("see <a href=\"../actors/lena-brandt.html\">Lena Brandt</a>.");
  }

  @Test
  void showsDisagreementsSideBySideAndTheUndatedLast() throws IOException {
    String page = render(SampleBook.make()).get("timeline.html");
    assertThat(page)
        .contains("<strong>The sources disagree.</strong> One source has about 1987")
        .contains("<li class=\"event year about\" id=\"e-trust-founded\">")
        .contains("<li class=\"event day published\" id=\"e-published-001-lock-opened\">");
    assertThat(page.indexOf("e-flood")).isGreaterThan(page.indexOf("id=\"undated\""));
  }

  @Test
  void givesEachPageTheSamePolicyAndNoInlineStyleOrHandler() throws IOException {
    render(SampleBook.make())
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                assertThat(page.select("meta[http-equiv=Content-Security-Policy]"))
                    .as(path)
                    .hasSize(1);
                assertThat(page.select("meta[name=robots][content=noindex]")).as(path).hasSize(1);
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("[style], iframe, img, object")).as(path).isEmpty();
                assertThat(page.select("style, script:not([src])").isEmpty())
                    .as(path)
                    .isEqualTo(!path.equals("404.html"));
                assertThat(page.getAllElements())
                    .allMatch(
                        each ->
                            each.attributes().asList().stream()
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
              }
            });
  }

  @Test
  void everyLinkIsRelativeAndHasItsTarget() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    Map<String, Document> parsed = new TreeMap<>();
    pages.forEach((path, text) -> parsed.put(path, Jsoup.parse(text)));
    parsed.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href], link[href], script[src]")) {
            String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            if (target.startsWith("http") || target.startsWith("mailto:")) {
              continue;
            }
            URI to = URI.create(path).resolve(target.startsWith("#") ? "" : target);
            String file = target.startsWith("#") ? path : to.getPath();
            assertThat(pages).as(path + " → " + target).containsKey(file);
            int hash = target.indexOf('#');
            if (hash >= 0) {
              String id = target.substring(hash + 1).replaceFirst(":~:.*", "");
              boolean there = parsed.get(file).getElementById(id) != null;
              assertThat(there).as(path + " → " + target).isTrue();
            }
          }
        });
  }

  @Test
  void noIdStandsTwiceOnAPage() throws IOException {
    render(SampleBook.make())
        .forEach(
            (path, text) ->
                assertThat(Jsoup.parse(text).select("[id]").eachAttr("id"))
                    .as(path)
                    .doesNotHaveDuplicates());
  }

  @Test
  void theStylesheetsAreSmallAndKnowNoLeftOrRight() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    Map.of(
            "assets/style.css", 16 * 1024,
            "assets/actors.css", 6 * 1024,
            "assets/parallels.css", 2 * 1024)
        .forEach(
            (path, most) -> {
              String style = pages.get(path);
              assertThat(style.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(most);
              assertThat(style).doesNotContainPattern("\\b(left|right)\\b");
              assertThat(style).doesNotContain("url(", "@import");
            });
  }

  @Test
  void theLostPageAllowsItsOwnStyleAndScriptByTheirHashes() throws Exception {
    Document page = Jsoup.parse(render(SampleBook.make()).get("404.html"));
    String policy = page.select("meta[http-equiv]").attr("content");
    for (String part : List.of("style", "script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(page.selectFirst(part).data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy)
          .contains(part + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page.select("a")).isEmpty();
    assertThat(page.select("span[data-page]").eachAttr("data-page")).contains("timeline.html");
  }

  @Test
  void twoRendersAreTheSame() throws IOException {
    Locale before = Locale.getDefault();
    Map<String, String> first = render(SampleBook.make());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(render(SampleBook.make())).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }
}
