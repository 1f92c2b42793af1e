package sourcebook.clean;

import java.util.HashSet;
import java.util.Set;

/**
 * Drops the second copy of a text that stands on its page twice.
 *
 * <p>Evidence: at least {@value #LONG_BLOCKS} different paragraphs of {@value #WORDS} words or more
 * that stood before in the same order, with the short blocks between them. The first copy stays,
 * since title, byline and date stand before it.
 */
final class RepeatedBody implements CleaningRule {
  private static final int WORDS = 8;
  private static final int LONG_BLOCKS = 3;

  @Override
  public String name() {
    return "repeated-body";
  }

  @Override
  public void apply(Draft draft) {
    Repeats seen = new Repeats();
    int[] places = new int[draft.size()];
    int i = 0;
    while (i < draft.size()) {
      int first =
          draft.line(i).words() >= WORDS
              ? seen.earlier(draft.line(i).plain(), draft.line(i).key())
              : -1;
      int end = first < 0 ? i : run(draft, places[first], i);
      if (end > i) {
        int start = back(draft, places[first], i);
        for (int k = start; k < end; k++) {
          draft.drop(k, "the text stands on its page twice; this is the second copy");
        }
        i = end;
      } else {
        if (draft.line(i).words() >= WORDS) {
          places[seen.add(draft.line(i).plain(), draft.line(i).key())] = i;
        }
        i++;
      }
    }
  }

  /** The place behind the second copy; its start where it is too short to be one. */
  private static int run(Draft draft, int first, int second) {
    int length = 1;
    Set<String> paragraphs = new HashSet<>(Set.of(draft.line(second).key()));
    while (second + length < draft.size()
        && first + length < second
        && same(draft.line(first + length), draft.line(second + length))) {
      if (draft.line(second + length).words() >= WORDS) {
        paragraphs.add(draft.line(second + length).key());
      }
      length++;
    }
    return paragraphs.size() >= LONG_BLOCKS ? second + length : second;
  }

  /** The start of the second copy, short blocks before its first paragraph included. */
  private static int back(Draft draft, int first, int second) {
    int back = 0;
    while (first - back > 0
        && second - back - 1 > first
        && draft.stands(second - back - 1)
        && draft.line(first - back - 1).key().equals(draft.line(second - back - 1).key())) {
      back++;
    }
    return second - back;
  }

  private static boolean same(Line one, Line other) {
    return one.key().equals(other.key());
  }
}
