package sourcebook.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * Writes the author's Markdown: paragraphs, headings, lists, quotes, emphasis, code and links.
 *
 * <p>The tree is walked here and not by Flexmark's own renderer, which takes several times as long;
 * raw HTML comes out as the words it is spelled with, and a link leads only to http, https, mailto
 * and the pages of the site.
 */
final class NoteWriter {
  private static final Parser PARSER = Parser.builder().build();

  private final NoteReferences references;
  private final Markup out = new Markup();

  private NoteWriter(NoteReferences references) {
    this.references = references;
  }

  static Html write(String markdown, NoteReferences references) {
    NoteWriter note = new NoteWriter(references);
    note.children(PARSER.parse(references.hide(markdown)));
    return note.out.html();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  private void write(Node node) {
    if (node instanceof Paragraph) {
      boolean tight = node.getParent() instanceof ListItem item && item.isTight();
      wrap(tight ? "" : "p", node);
    } else if (node instanceof Heading heading) {
      wrap("h" + Math.max(2, heading.getLevel()), node);
    } else if (node instanceof BlockQuote) {
      wrap("blockquote", node);
    } else if (node instanceof BulletList) {
      wrap("ul", node);
    } else if (node instanceof OrderedList) {
      wrap("ol", node);
    } else if (node instanceof ListItem) {
      wrap("li", node);
    } else if (node instanceof Emphasis) {
      wrap("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrap("strong", node);
    } else if (node instanceof Code code) {
      out.open("code");
      references.write(out, code.getText().toString());
      out.close("code");
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      String text = ((com.vladsch.flexmark.util.ast.Block) node).getContentChars().toString();
      out.open("pre");
      references.write(out, text);
      out.close("pre").line();
    } else if (node instanceof AutoLink link) {
      String address = link.getText().toString();
      link(address, () -> references.write(out, address));
    } else if (node instanceof Link link) {
      link(link.getUrl().unescape(), () -> children(node));
    } else if (node instanceof Image) {
      children(node);
    } else if (node instanceof SoftLineBreak) {
      out.line();
    } else if (node instanceof HardLineBreak) {
      out.open("br");
    } else if (node instanceof ThematicBreak) {
      out.open("hr");
    } else if (node instanceof LinkNodeBase || !node.hasChildren()) {
      references.write(out, node.getChars().unescape());
    } else {
      children(node);
    }
  }

  private void wrap(String tag, Node node) {
    if (tag.isEmpty()) {
      children(node);
      return;
    }
    out.open(tag);
    children(node);
    out.close(tag);
    if (node instanceof com.vladsch.flexmark.util.ast.Block) {
      out.line();
    }
  }

  private void link(String target, Runnable words) {
    Optional<String> outside = Markup.address(target);
    boolean inside = outside.isEmpty() && isInside(target);
    if (outside.isEmpty() && !inside) {
      words.run();
      return;
    }
    String rel = inside ? "" : "external noopener";
    out.open("a", "href", outside.orElseGet(() -> references.inside(target)), "rel", rel);
    words.run();
    out.close("a");
  }

  /** Whether a target is a page of the site, from its top, such as {@code audit.html#doubts}. */
  private static boolean isInside(String target) {
    boolean plain =
        target
            .chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-./#_".indexOf(c) >= 0));
    return plain && !target.isEmpty() && !target.startsWith("/") && !target.contains("..");
  }
}
