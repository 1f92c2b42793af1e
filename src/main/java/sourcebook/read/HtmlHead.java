package sourcebook.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sourcebook.edtf.Edtf;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;

/**
 * What the head of a page says of it: JSON-LD first, then meta elements, then title and language.
 */
final class HtmlHead {
  private static final JsonFactory JSON = new JsonFactory();

  /** Deeper JSON-LD than this is not looked at. */
  private static final int MAX_DEPTH = 12;

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "Report",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "WebPage");

  private final String file;
  private final List<Element> data = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private Optional<Element> root = Optional.empty();
  private Optional<Element> title = Optional.empty();
  private Optional<Element> canonical = Optional.empty();
  private final Map<String, Fact<String>> stated = new LinkedHashMap<>();
  private final List<Fact<String>> authors = new ArrayList<>();

  /** The authors that meta elements name: a hostile page may have a million of them. */
  private final Set<String> named = new HashSet<>();

  HtmlHead(Document page, String raw, String file) {
    this.file = file;
    // One walk for all: a query looks at every element of the page.
    page.stream().forEach(this::note);
    for (Element script : data) {
      jsonLd(script.data(), line(script));
    }
    for (Element meta : metas) {
      meta(meta);
    }
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          data.add(element);
        }
      }
      case "meta" -> {
        if (element.hasAttr("content")) {
          metas.add(element);
        }
      }
      case "html" -> root = root.or(() -> Optional.of(element));
      case "h1" -> headings.add(element);
      case "title" -> {
        if (title.isEmpty() && element.closest("head") != null) {
          title = Optional.of(element);
        }
      }
      case "link" -> {
        boolean is = element.attr("rel").strip().equalsIgnoreCase("canonical");
        if (canonical.isEmpty() && is && element.hasAttr("href")) {
          canonical = Optional.of(element);
        }
      }
      default -> {
        // other elements tell nothing of the page
      }
    }
  }

  Description description() {
    Description none = Description.NONE;
    return new Description(
        title(),
        authors,
        none.translators(),
        Optional.ofNullable(stated.get("publisher")),
        date("published"),
        none.retrieved(),
        address(),
        language(),
        none.kind(),
        false,
        Set.of(),
        none.actors(),
        none.note());
  }

  /** The title; a page often writes the entities of its own title as words, which are read here. */
  private Optional<Fact<String>> title() {
    return titleAsWritten()
        .map(fact -> new Fact<>(Parser.unescapeEntities(fact.value(), false), fact.evidence()));
  }

  private Optional<Fact<String>> titleAsWritten() {
    Optional<Fact<String>> said = Optional.ofNullable(stated.get("title"));
    if (said.isPresent() || headings.size() == 1 && !headings.get(0).text().isBlank()) {
      return said.or(
          () -> Optional.of(fact(headings.get(0).text().strip(), "h1", headings.get(0))));
    }
    return title
        .filter(element -> !element.text().isBlank())
        .map(element -> fact(element.text().strip(), "title-element", element));
  }

  private Optional<Fact<String>> language() {
    return root.filter(html -> !html.attr("lang").isBlank())
        .map(html -> fact(html.attr("lang").strip(), "html-lang", html));
  }

  private Optional<Fact<Edtf>> date(String name) {
    Fact<String> said = stated.get(name);
    if (said == null) {
      return Optional.empty();
    }
    String value = said.value();
    int time = value.indexOf('T');
    return Edtf.of(time > 0 ? value.substring(0, time) : value)
        .filter(date -> !isDefault(date))
        .map(date -> new Fact<>(date, said.evidence()));
  }

  /**
   * Whether a date is what programs write where they know none: the first day of their calendar.
   */
  private static boolean isDefault(Edtf date) {
    return date.earliest().getYear() <= 1 || date.earliest().toEpochDay() == 0;
  }

  private Optional<Fact<URI>> address() {
    Optional<Fact<String>> said =
        canonical
            .map(link -> fact(link.attr("href"), "canonical", link))
            .or(() -> Optional.ofNullable(stated.get("url")));
    return said.flatMap(fact -> web(fact.value()).map(uri -> new Fact<>(uri, fact.evidence())));
  }

  /** An absolute address of the web, or nothing. */
  static Optional<URI> web(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private void meta(Element meta) {
    String name = (meta.attr("property") + meta.attr("name")).toLowerCase(java.util.Locale.ROOT);
    String value = meta.attr("content").strip();
    if (value.isEmpty()) {
      return;
    }
    Fact<String> fact = fact(value, "meta " + name, meta);
    switch (name) {
      case "og:title", "dc.title", "citation_title" -> stated.putIfAbsent("title", fact);
      case "og:site_name", "dc.publisher", "citation_publisher" ->
          stated.putIfAbsent("publisher", fact);
      case "article:published_time", "dc.date", "date", "citation_publication_date", "pubdate" ->
          stated.putIfAbsent("published", fact);
      case "og:url" -> stated.putIfAbsent("url", fact);
      case "author", "article:author", "dc.creator", "citation_author" -> {
        boolean inData = !authors.isEmpty() && authors.get(0).evidence().rule().equals("json-ld");
        if (!value.contains("://") && !inData && named.add(value)) {
          authors.add(fact);
        }
      }
      default -> {
        // other meta elements say nothing that a source's page tells
      }
    }
  }

  private void jsonLd(String json, int line) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      article(value(parser, 0), line);
    } catch (IOException malformed) {
      // A page's own data that cannot be read says nothing; the page is read all the same.
      return;
    }
  }

  private void article(Object node, int line) {
    if (node instanceof List<?> list) {
      list.forEach(each -> article(each, line));
    } else if (node instanceof Map<?, ?> object) {
      if (object.get("@graph") != null) {
        article(object.get("@graph"), line);
      }
      Object type = object.get("@type");
      // A node without a type has none of these names.
      boolean isArticle =
          type instanceof List<?> types
              ? types.stream().anyMatch(each -> ARTICLES.contains(String.valueOf(each)))
              : ARTICLES.contains(String.valueOf(type));
      if (isArticle) {
        boolean webPage = "WebPage".equals(type);
        text(object.get("headline")).ifPresent(value -> state("title", value, line));
        text(object.get("datePublished")).ifPresent(value -> state("published", value, line));
        name(object.get("publisher")).ifPresent(value -> state("publisher", value, line));
        if (!webPage && authors.isEmpty()) {
          names(object.get("author"))
              .forEach(
                  value ->
                      authors.add(new Fact<>(value, new Evidence("json-ld", file, line, value))));
        }
      }
    }
  }

  private void state(String name, String value, int line) {
    stated.putIfAbsent(name, new Fact<>(value, new Evidence("json-ld", file, line, value)));
  }

  private static Optional<String> text(Object value) {
    return value instanceof String words && !words.isBlank()
        ? Optional.of(words.strip())
        : Optional.empty();
  }

  private static Optional<String> name(Object value) {
    return value instanceof Map<?, ?> object ? text(object.get("name")) : text(value);
  }

  private static List<String> names(Object value) {
    List<?> each =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    return each.stream().map(HtmlHead::name).flatMap(Optional::stream).distinct().toList();
  }

  private static Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (depth > MAX_DEPTH || token == null) {
      throw new IOException("JSON-LD nests too deep or is empty");
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser, depth + 1));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser, depth + 1));
      }
      return list;
    }
    return parser.getText();
  }

  private Fact<String> fact(String value, String rule, Element element) {
    return new Fact<>(value, new Evidence(rule, file, line(element), value));
  }

  private static int line(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 1;
  }
}
