package sourcebook.clean;

import java.util.HashSet;
import java.util.Set;
import sourcebook.model.Confidence;

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
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    if (new Echo(draft, WORDS, false).possible(LONG_BLOCKS)) {
      search(draft);
    }
  }

  private static void search(Draft draft) {
    Repeats seen = new Repeats(Echo.runs(draft));
    int[] places = new int[draft.size()];
    // What matched and was too little is not looked at again: else rows of one line cost its
    // square.
    int tried = 0;
    int i = 0;
    while (i < draft.size()) {
      Line line = draft.line(i);
      boolean paragraph = line.words() >= WORDS;
      int first =
          paragraph && i >= tried
              ? seen.earlier(line.plain(), line.key(), line.windows(), seen.size())
              : -1;
      int length = first < 0 ? 0 : length(draft, places[first], i);
      if (length > 0 && paragraphs(draft, i, i + length) >= LONG_BLOCKS) {
        for (int k = back(draft, places[first], i); k < i + length; k++) {
          draft.drop(k, "the text stands on its page twice; this is the second copy");
        }
        i += length;
        continue;
      }
      tried = Math.max(tried, i + length);
      if (paragraph) {
        places[seen.add(line.plain(), line.key(), line.windows())] = i;
      }
      i++;
    }
  }

  /** How many blocks from one place on are the same as those from another, up to that. */
  private static int length(Draft draft, int first, int second) {
    int length = 1;
    while (second + length < draft.size()
        && first + length < second
        && same(draft.line(first + length), draft.line(second + length))) {
      length++;
    }
    return length;
  }

  /** How many different paragraphs stand between two places. */
  private static int paragraphs(Draft draft, int start, int end) {
    Set<String> paragraphs = new HashSet<>();
    for (int i = start; i < end; i++) {
      if (draft.line(i).words() >= WORDS) {
        paragraphs.add(draft.line(i).key());
      }
    }
    return paragraphs.size();
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
