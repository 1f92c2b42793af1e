package sourcebook.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Drops a paragraph that stood before in the same words, or nearly.
 *
 * <p>Evidence: at least {@value #WORDS} words of which four fifths are the same, and every number
 * and every capitalised word. What stands three times is a refrain and stays, and so does a turn of
 * an interview. Lines without a blank line between them count as one paragraph as well.
 */
final class RepeatedParagraph implements CleaningRule {
  private static final int WORDS = 14;
  private static final int REFRAIN = 3;
  private static final String GROUP = "\n";
  private static final String REASON = "a paragraph that stood before in the same words, or nearly";

  @Override
  public String name() {
    return "repeated-paragraph";
  }

  @Override
  public void apply(Draft draft) {
    Set<String> speakers = Turns.speakers(draft);
    Map<String, Integer> counts = counts(draft);
    Repeats seen = new Repeats();
    int start = 0;
    while (start < draft.size()) {
      int end = end(draft, start);
      int before = seen.size();
      for (int i = start; i < end; i++) {
        Line line = draft.line(i);
        boolean turn = speakers.contains(Turns.label(draft.block(i).words()));
        if (line.words() < WORDS || turn || counts.get(line.key()) >= REFRAIN) {
          continue;
        }
        if (seen.earlier(line.plain(), line.key(), seen.size()) >= 0) {
          draft.drop(i, REASON);
        } else {
          seen.add(line.plain(), line.key());
        }
      }
      if (end > start + 1) {
        group(draft, seen, counts, before, start, end);
      }
      start = end;
    }
  }

  /** The place behind the last line that no blank line parts from the one at a place. */
  private static int end(Draft draft, int start) {
    int end = start + 1;
    while (end < draft.size() && draft.hugs(end)) {
      end++;
    }
    return end;
  }

  /** How often each line stands, and each group of lines. */
  private static Map<String, Integer> counts(Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    int start = 0;
    while (start < draft.size()) {
      int end = end(draft, start);
      for (int i = start; i < end; i++) {
        counts.merge(draft.line(i).key(), 1, Integer::sum);
      }
      if (end > start + 1) {
        // Apart from lines: a group may have no word besides those of one line.
        counts.merge(GROUP + Line.key(plain(draft, start, end)), 1, Integer::sum);
      }
      start = end;
    }
    return counts;
  }

  private static String plain(Draft draft, int start, int end) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      all.append(draft.line(i).plain()).append(' ');
    }
    return all.toString().strip();
  }

  /**
   * Drops a group of lines that stood before.
   *
   * @param before how many paragraphs stood before the group: it must not pass for the repeat of
   *     its own longest line
   */
  private static void group(
      Draft draft, Repeats seen, Map<String, Integer> counts, int before, int start, int end) {
    String plain = plain(draft, start, end);
    String key = Line.key(plain);
    boolean refrain = counts.get(GROUP + key) >= REFRAIN;
    if (refrain || key.chars().filter(c -> c == ' ').count() + 1 < WORDS) {
      return;
    }
    if (seen.earlier(plain, key, before) >= 0) {
      for (int i = start; i < end; i++) {
        if (draft.stands(i)) {
          draft.drop(i, REASON);
        }
      }
    } else {
      seen.add(plain, key);
    }
  }
}
