package sourcebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Container;
import sourcebook.model.Inline;
import sourcebook.model.Lines;
import sourcebook.model.Text;

/** Walks a page and gathers its blocks and its text as found; blanks are folded as browsers do. */
final class HtmlBlocks {
  private static final Set<String> MARKUP =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "head",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "textarea",
          "datalist",
          "frameset");

  private static final Set<String> CHROME =
      Set.of("nav", "footer", "aside", "form", "button", "select", "dialog", "menu");

  private static final Set<String> CHROME_ROLES =
      Set.of("navigation", "contentinfo", "complementary", "search", "banner", "dialog", "menu");

  private final FoundText found = new FoundText();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> marks = new ArrayList<>();
  private int blockStart;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int level;
  private int chrome;
  private int articles;
  private int headers;
  private int containers;
  private Optional<Container> container = Optional.empty();
  private boolean preformatted;

  List<Block> blocks() {
    return blocks;
  }

  String found() {
    return found.toString();
  }

  Lines lines() {
    return found.lines();
  }

  /**
   * Gathers the blocks of an element; deep pages are walked without recursion of the caller's
   * stack.
   */
  void visit(Element body) {
    walk(body);
    close();
  }

  /** An explicit stack: a hostile page may nest deeper than a thread's stack reaches. */
  private void walk(Element root) {
    List<Frame> open = new ArrayList<>();
    Node node = root;
    while (node != null) {
      boolean entered = enter(node, open);
      Node next = entered && node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && node != null) {
        if (entered) {
          leave(open.remove(open.size() - 1));
        }
        if (node == root) {
          return;
        }
        next = node.nextSibling();
        if (next == null) {
          node = node.parent();
          entered = true;
        }
      }
      node = next;
    }
  }

  /** What to put back when an element ends. */
  private record Frame(
      boolean block,
      BlockKind kind,
      int level,
      boolean chrome,
      boolean pre,
      int articles,
      int headers,
      Optional<Container> container,
      int linkStart,
      String tag,
      String target) {}

  private boolean enter(Node node, List<Frame> open) {
    if (node instanceof TextNode text) {
      text(text);
      return false;
    }
    if (!(node instanceof Element element) || MARKUP.contains(element.normalName())) {
      return false;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return false;
    }
    boolean block = element.isBlock() || tag.equals("td") || tag.equals("th");
    boolean cell = tag.equals("td") || tag.equals("th");
    boolean sets = isChrome(element);
    if (cell) {
      cell();
    } else if (block) {
      close();
    }
    open.add(
        new Frame(
            block && !cell,
            kind,
            level,
            sets,
            preformatted,
            articles,
            headers,
            container,
            found.length(),
            tag,
            element.attr("href")));
    chrome += sets ? 1 : 0;
    articles += tag.equals("article") || tag.equals("main") ? 1 : 0;
    headers += tag.equals("header") ? 1 : 0;
    preformatted |= tag.equals("pre");
    if (block) {
      classify(tag);
      container = Optional.of(container(element, tag));
    }
    return true;
  }

  private void leave(Frame frame) {
    if (frame.block) {
      close();
    } else {
      mark(frame);
    }
    kind = frame.kind;
    level = frame.level;
    chrome -= frame.chrome ? 1 : 0;
    preformatted = frame.pre;
    articles = frame.articles;
    headers = frame.headers;
    container = frame.container;
  }

  private Container container(Element element, String tag) {
    int depth = container.map(around -> around.depth() + 1).orElse(0);
    if (depth > Container.DEEPEST) {
      return container.get();
    }
    containers++;
    return new Container(containers, tag, ElementNames.of(element), depth, container);
  }

  private void classify(String tag) {
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        kind = BlockKind.HEADING;
        level = tag.charAt(1) - '0';
      }
      case "li", "dd", "dt" -> {
        kind = BlockKind.ITEM;
        level = Math.max(1, level);
      }
      case "ul", "ol" -> level = kind == BlockKind.ITEM ? level + 1 : 1;
      case "blockquote" -> kind = BlockKind.QUOTE;
      case "figcaption", "caption" -> kind = BlockKind.CAPTION;
      case "pre" -> kind = BlockKind.PREFORMATTED;
      case "tr" -> kind = BlockKind.ROW;
      default -> {
        // a paragraph of a quotation or an item stays what its parent is
      }
    }
  }

  private boolean isChrome(Element element) {
    String tag = element.normalName();
    return CHROME.contains(tag)
        || tag.equals("header") && isSiteHeader(element)
        || CHROME_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden");
  }

  /** A header within another shares its fate, so that no part of a page is searched twice. */
  private boolean isSiteHeader(Element header) {
    return articles == 0 && headers == 0 && header.selectFirst("h1") == null;
  }

  private void text(TextNode node) {
    boolean tracked = node.sourceRange().isTracked();
    found.words(
        node.getWholeText(),
        tracked ? node.sourceRange().start().lineNumber() : 0,
        preformatted,
        blockStart);
  }

  /** A break within a paragraph parts blocks, since scraped pages write paragraphs with it. */
  private void lineBreak() {
    if (preformatted) {
      found.sign('\n');
    } else {
      close();
    }
  }

  private void cell() {
    if (found.length() > blockStart) {
      found.sign('\t');
    }
  }

  private void mark(Frame frame) {
    int start = Math.max(frame.linkStart, blockStart);
    while (start < found.length() && found.charAt(start) == ' ') {
      start++;
    }
    Inline.Kind as =
        switch (frame.tag) {
          case "a" -> Inline.Kind.LINK;
          case "em", "i", "cite" -> Inline.Kind.EMPHASIS;
          case "strong", "b" -> Inline.Kind.STRONG;
          default -> null;
        };
    boolean wanted =
        as != null && found.length() > start && (as != Inline.Kind.LINK || !frame.target.isBlank());
    if (wanted) {
      marks.add(
          new Inline(
              as,
              start - blockStart,
              found.length() - blockStart,
              as == Inline.Kind.LINK ? frame.target.strip() : ""));
    }
  }

  /** Ends the block that is open, if it has words. */
  private void close() {
    int end = found.length();
    while (end > blockStart && PlainTextReader.isBlank(found.charAt(end - 1))) {
      end--;
    }
    int start = blockStart;
    while (start < end && PlainTextReader.isBlank(found.charAt(start))) {
      start++;
    }
    if (end > start) {
      Text.Builder text = new Text.Builder().verbatim(found.between(start, end), start);
      for (Inline mark : marks) {
        int shift = start - blockStart;
        int from = Math.max(0, mark.start() - shift);
        int to = Math.min(end - start, mark.end() - shift);
        if (to > from) {
          text.mark(new Inline(mark.kind(), from, to, mark.target()));
        }
      }
      BlockKind as = chrome > 0 ? BlockKind.CHROME : kind;
      boolean levelled = as == BlockKind.HEADING || as == BlockKind.ITEM;
      blocks.add(new Block(blocks.size() + 1, as, levelled ? level : 0, text.build(), container));
      found.part();
    }
    marks.clear();
    found.forgetBlank();
    blockStart = found.length();
  }
}
