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
    if (possible(draft)) {
      search(draft);
    }
  }

  /** Whether a paragraph or a group of lines may have stood before; nearly always none has. */
  private static boolean possible(Draft draft) {
    int runs = 0;
    for (int i = 0; i < draft.size(); i++) {
      runs += draft.line(i).words();
    }
    Sieve sieve = new Sieve(2 * runs);
    int start = 0;
    while (start < draft.size()) {
      int end = end(draft, start);
      long[] group = end > start + 1 ? windows(Key.of(plain(draft, start, end))) : new long[0];
      if (group.length > 0 && sieve.met(group)) {
        return true;
      }
      for (int i = start; i < end; i++) {
        if (draft.line(i).words() >= WORDS) {
          if (sieve.met(draft.line(i).windows())) {
            return true;
          }
          sieve.put(draft.line(i).windows());
        }
      }
      sieve.put(group);
      start = end;
    }
    return false;
  }

  private static void search(Draft draft) {
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
        if (seen.earlier(line.plain(), line.key(), line.windows(), seen.size()) >= 0) {
          draft.drop(i, REASON);
        } else {
          seen.add(line.plain(), line.key(), line.windows());
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
        counts.merge(GROUP + Key.of(plain(draft, start, end)), 1, Integer::sum);
      }
      start = end;
    }
    return counts;
  }

  private static long[] windows(String key) {
    return Windows.of(key, count(key));
  }

  /** How many words a key has; one where it is empty. */
  private static int count(String key) {
    int count = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      count++;
    }
    return count;
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
    String key = Key.of(plain);
    boolean refrain = counts.get(GROUP + key) >= REFRAIN;
    if (refrain || count(key) < WORDS) {
      return;
    }
    if (seen.earlier(plain, key, windows(key), before) >= 0) {
      for (int i = start; i < end; i++) {
        if (draft.stands(i)) {
          draft.drop(i, REASON);
        }
      }
    } else {
      seen.add(plain, key, windows(key));
    }
  }
}
