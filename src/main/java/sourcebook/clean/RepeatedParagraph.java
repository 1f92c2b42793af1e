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
    if (new Echo(draft, WORDS, true).possible(1)) {
      search(draft);
    }
  }

  private static void search(Draft draft) {
    Set<String> speakers = Turns.speakers(draft);
    Map<String, Integer> counts = counts(draft);
    Repeats seen = new Repeats(Echo.runs(draft));
    for (int start = 0; start < draft.size(); ) {
      Group group = Group.at(draft, start);
      int before = seen.size();
      for (int i = start; i < group.end(); i++) {
        Line line = draft.line(i);
        boolean turn = speakers.contains(Turns.label(draft.block(i).words()));
        if (line.words() < WORDS || turn || counts.get(line.key()) >= REFRAIN) {
          continue;
        }
        if (seen.earlier(line.plain(), line.key(), line.windows(), seen.size()) >= 0) {
          draft.drop(i, seen.confidence(line.key()), REASON);
        } else {
          seen.add(line.plain(), line.key(), line.windows());
        }
      }
      if (group.several()) {
        dropGroup(draft, seen, counts, before, group);
      }
      start = group.end();
    }
  }

  /** How often each line stands, and each group of lines. */
  private static Map<String, Integer> counts(Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    for (int start = 0; start < draft.size(); ) {
      Group group = Group.at(draft, start);
      for (int i = start; i < group.end(); i++) {
        counts.merge(draft.line(i).key(), 1, Integer::sum);
      }
      if (group.several()) {
        // Apart from lines: a group may have no word besides those of one line.
        counts.merge(GROUP + group.key(draft), 1, Integer::sum);
      }
      start = group.end();
    }
    return counts;
  }

  /** How many words a key has; one where it is empty. */
  private static int count(String key) {
    int count = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      count++;
    }
    return count;
  }

  /**
   * Drops a group of lines that stood before.
   *
   * @param before how many paragraphs stood before the group: it must not pass for the repeat of
   *     its own longest line
   */
  private static void dropGroup(
      Draft draft, Repeats seen, Map<String, Integer> counts, int before, Group group) {
    String key = group.key(draft);
    boolean refrain = counts.get(GROUP + key) >= REFRAIN;
    if (refrain || count(key) < WORDS) {
      return;
    }
    String plain = group.plain(draft);
    long[] runs = Windows.of(key);
    if (seen.earlier(plain, key, runs, before) >= 0) {
      for (int i = group.start(); i < group.end(); i++) {
        if (draft.stands(i)) {
          draft.drop(i, seen.confidence(key), REASON);
        }
      }
    } else {
      seen.add(plain, key, runs);
    }
  }
}
