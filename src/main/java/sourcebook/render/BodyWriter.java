package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;

/**
 * Writes the text of a source: numbered blocks, what was removed between them, names and dates
 * linked.
 *
 * <p>Mark-up is made here and not in a template, because the words of a block hold elements that
 * overlap, and because there are many blocks.
 */
final class BodyWriter {
  private final BlockMarks marks;
  private final Removals removals;
  private final ToldElsewhere elsewhere;
  private final Writing writing;
  private final Markup out = new Markup();
  private final List<String> open = new ArrayList<>();

  private BodyWriter(Catalogue catalogue, SourceEntry source, String root) {
    marks = new BlockMarks(catalogue, source, root);
    removals = new Removals(source.recognition().cleaned().emendations(), Removals.sidecar(source));
    elsewhere = new ToldElsewhere(catalogue, source, root);
    writing = source.writing();
  }

  /** The text of a source, for a page from which {@code root} leads to the top of the site. */
  static Html write(Catalogue catalogue, SourceEntry source, String root) {
    BodyWriter body = new BodyWriter(catalogue, source, root);
    for (Block block : source.recognition().source().blocks()) {
      body.add(block);
    }
    body.fold(Integer.MAX_VALUE);
    return body.out.html();
  }

  private void fold(int block) {
    List<Removals.Removal> here = removals.before(block);
    if (!here.isEmpty()) {
      nest(List.of());
      removals.write(out, here, writing);
    }
  }

  private void add(Block block) {
    fold(block.number());
    Writing other = Writing.of(block.words(), writing);
    nest(containers(block));
    switch (block.kind()) {
      case HEADING -> element("h" + Math.max(2, Math.min(6, block.level())), "", block, other);
      case PARAGRAPH -> element("p", marks.beginsTurn(block) ? "turn" : "", block, other);
      case STANDFIRST -> element("p", "standfirst", block, other);
      case CHROME -> element("p", "chrome", block, other);
      case ITEM -> item(block, other);
      case QUOTE -> {
        out.open("blockquote", "id", block.anchor(), "lang", other.lang(), "dir", other.dir());
        number(block).open("p");
        words(block, other, 0, block.words().length());
        out.close("p").close("blockquote");
      }
      case CAPTION -> {
        out.open("figure", "id", block.anchor(), "lang", other.lang(), "dir", other.dir());
        out.open("figcaption");
        number(block);
        words(block, other, 0, block.words().length());
        out.close("figcaption").close("figure");
      }
      case PREFORMATTED -> {
        out.open("div", "id", block.anchor(), "class", "pre", "dir", other.dir());
        number(block).open("pre", "tabindex", "0", "lang", other.lang());
        words(block, other, 0, block.words().length());
        out.close("pre").close("div");
      }
      case ROW -> row(block, other);
    }
    out.line();
  }

  private void element(String tag, String kind, Block block, Writing other) {
    out.open(tag, "id", block.anchor(), "class", kind, "lang", other.lang(), "dir", other.dir());
    number(block);
    words(block, other, 0, block.words().length());
    out.close(tag);
  }

  private void item(Block block, Writing other) {
    String depth = block.level() > 1 ? "deep" + Math.min(4, block.level()) : "";
    element("li", depth, block, other);
  }

  private void row(Block block, Writing other) {
    out.open("tr", "id", block.anchor(), "lang", other.lang(), "dir", other.dir());
    String words = block.words();
    int start = 0;
    while (start <= words.length()) {
      int tab = words.indexOf('\t', start);
      int end = tab < 0 ? words.length() : tab;
      out.open("td");
      if (start == 0) {
        number(block);
      }
      words(block, other, start, end);
      out.close("td");
      start = end + 1;
    }
    out.close("tr");
  }

  private Markup number(Block block) {
    String number = Integer.toString(block.number());
    out.open(
            "a",
            "class",
            "n",
            "href",
            "#" + block.anchor(),
            "aria-label",
            "Link to paragraph " + number)
        .text(number)
        .close("a");
    elsewhere.of(block.number()).ifPresent(this::point);
    return out;
  }

  /** Points from the margin to where a paragraph is told elsewhere too. */
  private void point(ToldElsewhere.Pointer pointer) {
    out.open(
            "a",
            "class",
            "too",
            "href",
            pointer.href(),
            "title",
            pointer.words(),
            "aria-label",
            pointer.words())
        .text("‖")
        .close("a");
  }

  private void words(Block block, Writing other, int from, int to) {
    Writing here = other.equals(Writing.SAME) ? writing : other;
    marks.of(block, here).write(out, block.words(), from, to);
  }

  private static List<String> containers(Block block) {
    return block.kind() == BlockKind.ITEM
        ? List.of("ul")
        : block.kind() == BlockKind.ROW ? List.of("div", "table", "tbody") : List.of();
  }

  private void nest(List<String> containers) {
    if (open.equals(containers)) {
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      out.close(open.get(i));
    }
    open.clear();
    for (String tag : containers) {
      boolean scrolls = tag.equals("div");
      out.open(tag, "class", scrolls ? "scroll" : "", "tabindex", scrolls ? "0" : "");
    }
    open.addAll(containers);
  }
}
