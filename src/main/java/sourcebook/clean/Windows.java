package sourcebook.clean;

import java.util.Arrays;

/**
 * Which paragraphs hold a run of words: numbers of runs to numbers of paragraphs, the earliest
 * first.
 *
 * <p>A table of plain numbers with open addressing: an article has thousands of runs, and most are
 * asked for once.
 */
final class Windows {
  private static final int NOWHERE = -1;

  /** Fibonacci hashing: the golden ratio spreads neighbouring numbers over the table. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int RUN = 3;
  private static final long PRIME = 1_000_003;

  private final int most;
  private long[] keys;
  private int[] heads;
  private int[] tails;
  private int[] counts;
  private int used;
  private int[] numbers;
  private int[] nexts;
  private int entries;

  /**
   * A number for each run of three words; two runs with one number only cost a comparison.
   *
   * @param key folded words
   */
  static long[] of(String key) {
    long[] found = new long[key.length() / 2 + 1];
    int count = 0;
    long first = 0;
    long second = 0;
    long word = 0;
    int ended = 0;
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ' ';
      if (c != ' ') {
        word = word * 31 + c;
        continue;
      }
      ended++;
      if (ended >= RUN) {
        found[count++] = (first * PRIME + second) * PRIME + word;
      }
      first = second;
      second = word;
      word = 0;
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * A table that remembers at most so many paragraphs of a run.
   *
   * @param runs how many of them it has room for; it grows where there are more
   */
  Windows(int most, int runs) {
    this.most = most;
    numbers = new int[Math.max(1, runs)];
    nexts = new int[numbers.length];
    int size = 2 * Integer.highestOneBit(numbers.length);
    keys = new long[size];
    heads = filled(size);
    tails = new int[size];
    counts = new int[size];
  }

  /** Notes that a paragraph holds a run; paragraphs come in the order of their numbers. */
  void add(long window, int number) {
    if (2 * used >= keys.length) {
      grow();
    }
    int slot = slot(window);
    boolean known = heads[slot] != NOWHERE;
    if (known && (counts[slot] == most || numbers[tails[slot]] == number)) {
      return;
    }
    if (entries == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * entries);
      nexts = Arrays.copyOf(nexts, 2 * entries);
    }
    numbers[entries] = number;
    nexts[entries] = NOWHERE;
    if (known) {
      nexts[tails[slot]] = entries;
    } else {
      keys[slot] = window;
      heads[slot] = entries;
      used++;
    }
    tails[slot] = entries++;
    counts[slot]++;
  }

  /** The first entry of a run, or -1 where no paragraph holds it. */
  int first(long window) {
    return heads[slot(window)];
  }

  /** The entry behind an entry, or -1. */
  int next(int entry) {
    return nexts[entry];
  }

  /** The paragraph of an entry. */
  int number(int entry) {
    return numbers[entry];
  }

  /** Where a run stands in the table, or would. */
  private int slot(long window) {
    int mask = keys.length - 1;
    int slot = (int) (window * SPREAD >>> Long.numberOfLeadingZeros(mask));
    while (heads[slot] != NOWHERE && keys[slot] != window) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldTails = tails;
    int[] oldCounts = counts;
    int size = 2 * oldKeys.length;
    keys = new long[size];
    heads = filled(size);
    tails = new int[size];
    counts = new int[size];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NOWHERE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        tails[slot] = oldTails[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static int[] filled(int size) {
    int[] nowhere = new int[size];
    Arrays.fill(nowhere, NOWHERE);
    return nowhere;
  }
}
