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
  private static final String REASON = "a paragraph that stood before in the same words, or nearly";

  @Override
  public String name() {
    return "repeated-paragraph";
  }

  @Override
  public void apply(Draft draft) {
    Set<String> speakers = Turns.speakers(draft);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      counts.merge(draft.line(i).key(), 1, Integer::sum);
    }
    Repeats seen = new Repeats();
    int start = 0;
    while (start < draft.size()) {
      int end = start + 1;
      while (end < draft.size() && draft.hugs(end)) {
        end++;
      }
      for (int i = start; i < end; i++) {
        Line line = draft.line(i);
        boolean free = !speakers.contains(Turns.label(draft.block(i).words()));
        boolean judged = line.words() >= WORDS && free && counts.get(line.key()) < REFRAIN;
        if (judged && seen.earlier(line.plain()) >= 0) {
          draft.drop(i, REASON);
        } else if (judged) {
          seen.add(line.plain());
        }
      }
      if (end > start + 1) {
        group(draft, seen, start, end);
      }
      start = end;
    }
  }

  private static void group(Draft draft, Repeats seen, int start, int end) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      all.append(draft.line(i).plain()).append(' ');
    }
    String plain = all.toString().strip();
    if (Line.key(plain).split(" ").length < WORDS) {
      return;
    }
    if (seen.earlier(plain) >= 0) {
      for (int i = start; i < end; i++) {
        if (draft.stands(i)) {
          draft.drop(i, REASON);
        }
      }
    } else {
      seen.add(plain);
    }
  }
}
