package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Confidence;

/**
 * Drops the worse copy of a text that stands on its page twice.
 *
 * <p>Evidence: at least {@value #LONG_BLOCKS} different paragraphs of {@value #WORDS} words and
 * more than {@value #VERSE} UTF-16 units that stood before in the same order, with the short blocks
 * between them. Up to {@value #GAP} blocks may have been put in, left out or changed between two of
 * them, but of both copies {@value #SAME} (a share) must be the same: of two talks in which one set
 * of questions is asked it is half. The first copy stays, since title, byline and date stand before
 * it; the second where they stand before that one only. A refrain of short lines is no text.
 */
final class RepeatedBody implements CleaningRule {
  private static final int WORDS = 8;
  private static final int VERSE = 60;
  private static final int LONG_BLOCKS = 3;
  private static final int GAP = 2;
  private static final double SAME = 0.8;

  /** How many blocks before a text its title, byline and date may stand in. */
  private static final int HEAD = 5;

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
      Copy copy = first < 0 ? Copy.NONE : copy(draft, places[first], i);
      if (copy.enough(draft)) {
        copy.drop(draft);
        i = copy.end();
        continue;
      }
      tried = Math.max(tried, copy.end());
      if (paragraph) {
        places[seen.add(line.plain(), line.key(), line.windows())] = i;
      }
      i++;
    }
  }

  /** What stands at two places in the same order, from a paragraph on. */
  private static Copy copy(Draft draft, int first, int second) {
    List<Integer> ones = new ArrayList<>(List.of(first));
    List<Integer> others = new ArrayList<>(List.of(second));
    int one = first + 1;
    int other = second + 1;
    while (one < second && other < draft.size()) {
      int step = step(draft, one, other, second);
      if (step < 0) {
        break;
      }
      one += step / (GAP + 1);
      other += step % (GAP + 1);
      ones.add(one++);
      others.add(other++);
    }
    return new Copy(ones, others);
  }

  /**
   * How many blocks of the first copy and of the second are passed over before two are the same, as
   * one number; -1 where none are.
   */
  private static int step(Draft draft, int one, int other, int second) {
    for (int sum = 0; sum <= 2 * GAP; sum++) {
      for (int skip = Math.max(0, sum - GAP); skip <= Math.min(GAP, sum); skip++) {
        int left = one + skip;
        int right = other + sum - skip;
        boolean inside = left < second && right < draft.size();
        // A short block after a gap would be the same by chance.
        if (inside && same(draft, left, right) && (sum == 0 || draft.line(left).words() >= WORDS)) {
          return skip * (GAP + 1) + sum - skip;
        }
      }
    }
    return -1;
  }

  private static boolean same(Draft draft, int one, int other) {
    return draft.line(one).key().equals(draft.line(other).key());
  }

  /**
   * Two copies of a text.
   *
   * @param ones the places of the first, ascending
   * @param others the places of the same blocks in the second
   */
  private record Copy(List<Integer> ones, List<Integer> others) {
    private static final Copy NONE = new Copy(List.of(), List.of());

    /** The place behind the second copy; 0 where there is none. */
    private int end() {
      return others.isEmpty() ? 0 : others.get(others.size() - 1) + 1;
    }

    private boolean enough(Draft draft) {
      return ones.size() >= LONG_BLOCKS
          && paragraphs(draft) >= LONG_BLOCKS
          && ones.size() >= SAME * (1 + ones.get(ones.size() - 1) - ones.get(0))
          && others.size() >= SAME * (1 + others.get(others.size() - 1) - others.get(0));
    }

    /** How many different paragraphs of prose there are. */
    private int paragraphs(Draft draft) {
      Set<String> paragraphs = new HashSet<>();
      for (int place : others) {
        Line line = draft.line(place);
        if (line.words() >= WORDS && line.size() > VERSE) {
          paragraphs.add(line.key());
        }
      }
      return paragraphs.size();
    }

    /** Drops the copy that has no head, with the short blocks before its first paragraph. */
    private void drop(Draft draft) {
      int back = back(draft);
      int first = ones.get(0) - back;
      int second = others.get(0) - back;
      int last = ones.get(ones.size() - 1);
      boolean later = headed(draft, last + 1, second) && !headed(draft, 0, first);
      String which = later ? "first" : "second";
      List<Integer> worse = later ? ones : others;
      for (int k = worse.get(0) - back; k < worse.get(0); k++) {
        drop(draft, k, which);
      }
      for (int place : worse) {
        drop(draft, place, which);
      }
    }

    private static void drop(Draft draft, int place, String which) {
      if (draft.stands(place)) {
        draft.drop(place, "the text stands on its page twice; this is the " + which + " copy");
      }
    }

    /** How many blocks before the first paragraphs are the same. */
    private int back(Draft draft) {
      int first = ones.get(0);
      int second = others.get(0);
      int last = ones.get(ones.size() - 1);
      int back = 0;
      while (first - back > 0
          && second - back - 1 > last
          && draft.stands(second - back - 1)
          && same(draft, first - back - 1, second - back - 1)) {
        back++;
      }
      return back;
    }

    /** Whether a byline or a date stands right before a place, and not before another. */
    private static boolean headed(Draft draft, int from, int place) {
      for (int i = Math.max(from, place - HEAD); i < place; i++) {
        boolean head = Head.byline(draft.line(i)) || Head.date(draft.line(i));
        if (draft.stands(i) && head) {
          return true;
        }
      }
      return false;
    }
  }
}
