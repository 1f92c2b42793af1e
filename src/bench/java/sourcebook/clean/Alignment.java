package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a page are those of the marked text, in order: the longest common run first, then
 * what lies before and behind it (Ratcliff and Obershelp 1988).
 */
final class Alignment {
  private final List<String> page;
  private final List<String> marked;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final boolean[] shared;

  private Alignment(List<String> page, List<String> marked) {
    this.page = page;
    this.marked = marked;
    shared = new boolean[page.size()];
    for (int i = 0; i < marked.size(); i++) {
      places.computeIfAbsent(marked.get(i), none -> new ArrayList<>()).add(i);
    }
    align();
  }

  /** For each block the share of its words that are words of the marked text. */
  static double[] shares(List<String> blocks, String text) {
    List<String> page = new ArrayList<>();
    int[] ends = new int[blocks.size()];
    for (int i = 0; i < ends.length; i++) {
      page.addAll(Score.words(blocks.get(i)));
      ends[i] = page.size();
    }
    boolean[] shared = new Alignment(page, Score.words(text)).shared;
    double[] shares = new double[ends.length];
    for (int i = 0; i < ends.length; i++) {
      int from = i == 0 ? 0 : ends[i - 1];
      int count = 0;
      for (int k = from; k < ends[i]; k++) {
        count += shared[k] ? 1 : 0;
      }
      shares[i] = ends[i] == from ? 0 : count / (double) (ends[i] - from);
    }
    return shares;
  }

  private void align() {
    List<int[]> open = new ArrayList<>();
    open.add(new int[] {0, page.size(), 0, marked.size()});
    while (!open.isEmpty()) {
      int[] part = open.remove(open.size() - 1);
      int[] run = longest(part);
      if (run[2] > 0) {
        for (int i = run[0]; i < run[0] + run[2]; i++) {
          shared[i] = true;
        }
        open.add(new int[] {part[0], run[0], part[2], run[1]});
        open.add(new int[] {run[0] + run[2], part[1], run[1] + run[2], part[3]});
      }
    }
  }

  private int[] longest(int[] part) {
    int[] best = {part[0], part[2], 0};
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int i = part[0]; i < part[1]; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int k : places.getOrDefault(page.get(i), List.of())) {
        if (k >= part[2] && k < part[3]) {
          int length = lengths.getOrDefault(k - 1, 0) + 1;
          next.put(k, length);
          if (length > best[2]) {
            best = new int[] {i - length + 1, k - length + 1, length};
          }
        }
      }
      lengths = next;
    }
    return best;
  }
}
