package sourcebook.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Inline;
import sourcebook.model.Text;

/** Walks a tree of Markdown and gathers its blocks; raw HTML in it counts as mark-up. */
final class MarkdownBlocks {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String found;
  private final List<Block> blocks = new ArrayList<>();
  private boolean hidden;

  MarkdownBlocks(String found) {
    this.found = found;
  }

  List<Block> blocks() {
    return blocks;
  }

  void visit(Node document) {
    for (Node child : document.getChildren()) {
      block(child, BlockKind.PARAGRAPH, 0);
    }
  }

  private void block(Node node, BlockKind kind, int depth) {
    if (node instanceof Heading heading) {
      add(BlockKind.HEADING, heading.getLevel(), inline(heading));
    } else if (node instanceof Paragraph paragraph) {
      boolean picture =
          paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
      add(
          picture ? BlockKind.CAPTION : kind,
          kind == BlockKind.ITEM ? depth : 0,
          inline(paragraph));
    } else if (node instanceof BlockQuote) {
      children(node, BlockKind.QUOTE, depth);
    } else if (node instanceof ListBlock) {
      children(node, BlockKind.ITEM, depth + 1);
    } else if (node instanceof ListItem) {
      children(node, BlockKind.ITEM, depth);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node);
    } else if (node instanceof HtmlBlock) {
      html(node);
    } else if (node instanceof Reference reference) {
      verbatimLines(reference);
    } else {
      children(node, kind, depth);
    }
  }

  private void children(Node node, BlockKind kind, int depth) {
    for (Node child : node.getChildren()) {
      block(child, kind, depth);
    }
  }

  private void add(BlockKind kind, int level, Text text) {
    if (!text.words().isBlank()) {
      blocks.add(new Block(blocks.size() + 1, kind, level, text));
    }
  }

  private void code(Node node) {
    Text.Builder text = new Text.Builder();
    List<com.vladsch.flexmark.util.sequence.BasedSequence> lines =
        ((com.vladsch.flexmark.util.ast.Block) node).getContentLines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).toString();
      String words = i + 1 == lines.size() ? line.stripTrailing() : line;
      text.verbatim(words, lines.get(i).getStartOffset());
    }
    add(BlockKind.PREFORMATTED, 0, text.build());
  }

  /** A link definition is no text of the author's; it stays readable as it stands. */
  private void verbatimLines(Node node) {
    Text.Builder text = new Text.Builder();
    text.verbatim(
        found.substring(node.getStartOffset(), node.getEndOffset()).strip(), node.getStartOffset());
    add(BlockKind.PARAGRAPH, 0, text.build());
  }

  /** The words of a block of raw HTML, without tags, scripts and styles. */
  private void html(Node node) {
    int start = node.getStartOffset();
    String raw = found.substring(start, node.getEndOffset());
    org.jsoup.nodes.Document parsed =
        Jsoup.parse(raw, "", Parser.htmlParser().setTrackPosition(true));
    parsed.select("script, style, template, noscript, iframe, object, svg").remove();
    Text.Builder text = new Text.Builder();
    for (TextNode words : parsed.body().nodeStream(TextNode.class).toList()) {
      Range range = words.sourceRange();
      int from = start + range.startPos();
      int to = start + range.endPos();
      boolean verbatim = found.substring(from, to).equals(words.getWholeText());
      if (text.length() > 0 && !words.isBlank()) {
        text.replaced(" ", from, from);
      }
      if (!words.isBlank() && verbatim) {
        text.verbatim(words.getWholeText(), from);
      } else if (!words.isBlank()) {
        text.replaced(words.getWholeText(), from, to);
      }
    }
    add(BlockKind.PARAGRAPH, 0, text.build());
  }

  private Text inline(Node parent) {
    Text.Builder text = new Text.Builder();
    hidden = false;
    inlines(parent, text);
    return text.build();
  }

  private void inlines(Node parent, Text.Builder text) {
    for (Node node : parent.getChildren()) {
      if (node instanceof HtmlInline tag) {
        hidden = hides(tag.getChars().toString(), hidden);
      } else if (!hidden) {
        inline(node, text);
      }
    }
  }

  private void inline(Node node, Text.Builder text) {
    int start = text.length();
    if (node instanceof Emphasis) {
      marked(node, text, Inline.Kind.EMPHASIS, "");
    } else if (node instanceof StrongEmphasis) {
      marked(node, text, Inline.Kind.STRONG, "");
    } else if (node instanceof Link link) {
      marked(node, text, Inline.Kind.LINK, link.getUrl().unescape());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String words = found.substring(node.getStartOffset() + 1, node.getEndOffset() - 1);
      text.verbatim(words, node.getStartOffset() + 1);
      text.mark(new Inline(Inline.Kind.LINK, start, text.length(), words));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.replaced(" ", node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof Code code) {
      literal(text, code.getText().getStartOffset(), code.getText().getEndOffset());
    } else if (node instanceof HtmlEntity entity) {
      text.replaced(entity.getChars().unescape(), node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof LinkRef) {
      words(text, node.getStartOffset(), node.getEndOffset());
    } else if (node.getFirstChild() != null) {
      inlines(node, text);
    } else {
      words(text, node.getStartOffset(), node.getEndOffset());
    }
  }

  private void marked(Node node, Text.Builder text, Inline.Kind kind, String target) {
    int start = text.length();
    inlines(node, text);
    if (text.length() > start) {
      text.mark(new Inline(kind, start, text.length(), target));
    }
  }

  /** Words of the file with backslash escapes taken off. */
  private void words(Text.Builder text, int start, int end) {
    int from = start;
    for (int i = start; i + 1 < end; i++) {
      if (found.charAt(i) == '\\' && ESCAPABLE.indexOf(found.charAt(i + 1)) >= 0) {
        literal(text, from, i);
        text.replaced(found.substring(i + 1, i + 2), i, i + 2);
        i++;
        from = i + 1;
      }
    }
    literal(text, from, end);
  }

  private void literal(Text.Builder text, int start, int end) {
    if (end > start) {
      text.verbatim(found.substring(start, end), start);
    }
  }

  private static boolean hides(String tag, boolean now) {
    String name = tag.toLowerCase(Locale.ROOT);
    for (String hiding : List.of("script", "style", "template", "iframe", "object", "svg")) {
      if (name.startsWith("<" + hiding)) {
        return true;
      }
      if (name.startsWith("</" + hiding)) {
        return false;
      }
    }
    return now;
  }
}
