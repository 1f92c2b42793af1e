package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops the beginning of a text or of a paragraph that was set as a teaser.
 *
 * <p>Evidence: it ends with three points (and a call to read on perhaps), and the same words, at
 * least {@value #WORDS}, begin a longer paragraph of the source; it goes wherever it stands. Or up
 * to {@value #TEASER} blocks stand right before a line that calls to read on, and again, in their
 * order, among the first {@value #OPENING} behind it.
 */
final class CutTeaser implements CleaningRule {
  private static final int WORDS = 6;
  private static final int TEASER = 6;
  private static final int OPENING = 12;

  @Override
  public String name() {
    return "cut-teaser";
  }

  @Override
  public void apply(Draft draft) {
    boolean possible = false;
    for (int i = 0; i < draft.size(); i++) {
      possible |= !cut(draft.line(i).plain()).isEmpty();
      if (draft.line(i).says("read-more")) {
        dropOpening(draft, i);
      }
    }
    if (possible) {
      search(draft);
    }
  }

  /** Drops the blocks before a call to read on that begin the text behind it as well. */
  private static void dropOpening(Draft draft, int call) {
    int start = call;
    int again = Math.min(draft.size(), call + 1 + OPENING);
    while (start > Math.max(0, call - TEASER) && draft.stands(start - 1)) {
      int last = again - 1;
      while (last > call && !begins(draft.line(start - 1), draft.line(last))) {
        last--;
      }
      if (last == call) {
        break;
      }
      again = last;
      start--;
    }
    for (int i = start; i < call; i++) {
      draft.drop(i, "stands before the call to read on, and again behind it");
    }
  }

  /** Whether a block is another, or the beginning of it cut short. */
  private static boolean begins(Line teaser, Line whole) {
    String cut = Key.of(cut(teaser.plain()));
    boolean same = !teaser.key().isEmpty() && teaser.key().equals(whole.key());
    return same || !cut.isEmpty() && whole.key().startsWith(cut + " ");
  }

  /** A paragraph that may begin as a teaser does: where it stands and its folded words. */
  private record Paragraph(int place, String key) {}

  private static void search(Draft draft) {
    Map<String, List<Paragraph>> starts = new HashMap<>();
    for (int start = 0; start < draft.size(); ) {
      Group group = Group.at(draft, start);
      for (int i = start; i < group.end(); i++) {
        add(starts, new Paragraph(i, draft.line(i).key()));
      }
      if (group.several()) {
        // The teaser has no line ends where the paragraph has some.
        add(starts, new Paragraph(start, Key.of(group.plain(draft))));
      }
      start = group.end();
    }
    for (int i = 0; i < draft.size(); i++) {
      String cut = Key.of(cut(draft.line(i).plain()));
      List<Paragraph> others = starts.getOrDefault(start(cut), List.of());
      for (Paragraph other : others.subList(0, Math.min(others.size(), Repeats.CANDIDATES))) {
        boolean longer = other.place() != i && other.key().startsWith(cut + " ");
        if (longer && draft.stands(i) && draft.stands(other.place())) {
          draft.drop(i, "the beginning of another paragraph, cut short");
        }
      }
    }
  }

  private static void add(Map<String, List<Paragraph>> starts, Paragraph paragraph) {
    String start = start(paragraph.key());
    if (!start.isEmpty()) {
      starts.computeIfAbsent(start, s -> new ArrayList<>()).add(paragraph);
    }
  }

  /** The words before three points at the end; empty where there are none. */
  private static String cut(String plain) {
    if (plain.indexOf('…') < 0 && !plain.contains("...")) {
      return "";
    }
    int dots = Math.max(plain.lastIndexOf("..."), plain.lastIndexOf('…'));
    if (dots <= 0) {
      return "";
    }
    String tail = Key.of(plain.substring(dots));
    boolean ends = tail.isEmpty() || Phrases.is("read-more", tail);
    return ends ? plain.substring(0, dots) : "";
  }

  private static String start(String key) {
    int end = -1;
    for (int word = 0; word < WORDS; word++) {
      end = key.indexOf(' ', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return key.substring(0, end);
  }
}
