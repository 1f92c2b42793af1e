package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops the beginning of a paragraph that was set as a teaser, cut short.
 *
 * <p>Evidence: it ends with three points (and a call to read on perhaps), and the same words, at
 * least {@value #WORDS}, begin a longer paragraph of the source. It goes wherever it stands.
 */
final class CutTeaser implements CleaningRule {
  private static final int WORDS = 6;

  @Override
  public String name() {
    return "cut-teaser";
  }

  @Override
  public void apply(Draft draft) {
    boolean possible = false;
    for (int i = 0; i < draft.size() && !possible; i++) {
      possible = !cut(draft.line(i).plain()).isEmpty();
    }
    if (possible) {
      search(draft);
    }
  }

  private static void search(Draft draft) {
    Map<String, List<Integer>> starts = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      String start = start(draft.line(i).key());
      if (!start.isEmpty()) {
        starts.computeIfAbsent(start, s -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      String cut = Key.of(cut(draft.line(i).plain()));
      List<Integer> others = starts.getOrDefault(start(cut), List.of());
      for (int other : others.subList(0, Math.min(others.size(), Repeats.CANDIDATES))) {
        String key = draft.line(other).key();
        boolean longer = other != i && key.length() > cut.length() && key.startsWith(cut + " ");
        if (longer && draft.stands(i) && draft.stands(other)) {
          draft.drop(i, "the beginning of another paragraph, cut short");
        }
      }
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
