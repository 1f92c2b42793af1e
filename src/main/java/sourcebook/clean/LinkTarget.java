package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.Confidence;
import sourcebook.model.Inline;
import sourcebook.model.Text;

/**
 * Takes link mark-up and addresses out of the words, and keeps the words.
 *
 * <p>Evidence: {@code [words \(/node/1\)](#)}, {@code [words](address)}, {@code [words](#)
 * (<address>)}, {@code words (/node/1)}. An address that names its host becomes a link on the
 * words; a path leads nowhere from here. A lone address in brackets that names its host stays,
 * unless the source itself made a link of the words before it.
 */
final class LinkTarget implements CleaningRule {
  @Override
  public String name() {
    return "link-target";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      List<Hyperlinks.Found> behind = behindMarks(draft.block(i));
      List<Hyperlinks.Found> inside = draft.line(i).links();
      if (!inside.isEmpty() || !behind.isEmpty()) {
        List<Hyperlinks.Found> links = new ArrayList<>(inside);
        links.addAll(behind);
        links.sort((a, b) -> a.start() - b.start());
        emend(draft, i, links);
      }
    }
  }

  private static void emend(Draft draft, int place, List<Hyperlinks.Found> links) {
    List<Text.Edit> edits = new ArrayList<>();
    List<Inline> marks = new ArrayList<>();
    int gone = 0;
    int done = 0;
    for (Hyperlinks.Found link : links) {
      if (link.start() < done) {
        continue;
      }
      done = link.end();
      if (link.labelStart() > link.start()) {
        edits.add(new Text.Edit(link.start(), link.labelStart(), ""));
        gone += link.labelStart() - link.start();
      }
      if (link.absolute() && link.labelEnd() > link.labelStart()) {
        int start = link.labelStart() - gone;
        int end = link.labelEnd() - gone;
        marks.add(new Inline(Inline.Kind.LINK, start, end, link.target()));
      }
      if (link.end() > link.labelEnd()) {
        edits.add(new Text.Edit(link.labelEnd(), link.end(), ""));
        gone += link.end() - link.labelEnd();
      }
    }
    draft.emend(place, edits, marks, "mark-up and address of a link, left in the words");
  }

  /** Addresses in brackets at the end of words that the source marks as a link, or behind them. */
  private static List<Hyperlinks.Found> behindMarks(Block block) {
    if (block.text().inlines().isEmpty()) {
      return List.of();
    }
    List<Hyperlinks.Found> found = new ArrayList<>();
    String words = block.words();
    for (Inline mark : block.text().inlines()) {
      if (mark.kind() != Inline.Kind.LINK) {
        continue;
      }
      int inside = words.substring(mark.start(), mark.end()).lastIndexOf("(http");
      int open = inside >= 0 ? mark.start() + inside : mark.end();
      while (open < words.length() && words.charAt(open) == ' ') {
        open++;
      }
      int close = words.startsWith("(http", open) ? closing(words, open) : -1;
      if (close > open) {
        String target = words.substring(open + 1, close);
        int label = Math.min(mark.end(), open);
        while (label > mark.start() && words.charAt(label - 1) == ' ') {
          label--;
        }
        if (Hyperlinks.isAddress(target) && label > mark.start()) {
          found.add(new Hyperlinks.Found(mark.start(), close + 1, mark.start(), label, target));
        }
      }
    }
    return found;
  }

  /** The bracket that closes an address which a bracket opens, no blank before it; or -1. */
  private static int closing(String words, int open) {
    int limit = Math.min(words.length(), open + Hyperlinks.TARGET);
    for (int i = open; i < limit && words.charAt(i) != ' '; i++) {
      if (words.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }
}
