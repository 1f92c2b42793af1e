package sourcebook.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Block;
import sourcebook.model.Reprint;
import sourcebook.model.Source;

/**
 * Finds sources that hold the same text: a syndicated article, a press release, a longer version.
 *
 * <p>Evidence: of the words of one source at least {@value #ENOUGH} (a share), and {@value #WORDS}
 * words, stand in the other in runs of {@value #RUN}, case and punctuation aside. Translations,
 * retellings and quotations share less.
 *
 * <p>Sources meet in an index of one in {@value #SAMPLE} of their runs, chosen by the run itself so
 * that two texts choose the same ones. Of those that hold one run, each meets the next {@value
 * #NEXT} by id only, so that the work grows with the text however often it was printed; what met
 * often enough is compared run by run. After Broder, <i>On the resemblance and containment of
 * documents</i> (1997).
 */
final class Reprints {
  private static final int RUN = 5;
  private static final int WORDS = 60;
  private static final double ENOUGH = 0.6;
  private static final int SAMPLE = 8;
  private static final int NEXT = 8;

  /** How many chosen runs two sources must share to be compared. */
  private static final int MET = 4;

  /** The lowest bits of an entry of the index are the number of a source, the others a run. */
  private static final int SOURCE_BITS = 24;

  private static final long SOURCES = (1L << SOURCE_BITS) - 1;

  private static final long PRIME = 1_000_003;

  /** The golden ratio spreads neighbouring numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Reprints() {}

  /**
   * The pairs among some sources.
   *
   * @param sources by id
   */
  static List<Reprint> in(List<Source> sources) {
    List<long[]> chosen = sources.parallelStream().map(source -> chosen(runs(source))).toList();
    return met(chosen).entrySet().parallelStream()
        .filter(pair -> pair.getValue() >= MET)
        .map(pair -> compare(sources, pair.getKey()))
        .filter(pair -> Math.max(pair.ofOne(), pair.ofOther()) >= ENOUGH)
        .sorted(Comparator.comparing(Reprint::one).thenComparing(Reprint::other))
        .toList();
  }

  /** How many chosen runs two sources share that meet in the index, by their numbers. */
  private static Map<Long, Integer> met(List<long[]> chosen) {
    long[] index = new long[chosen.stream().mapToInt(runs -> runs.length).sum()];
    int used = 0;
    for (int source = 0; source < chosen.size(); source++) {
      for (long run : chosen.get(source)) {
        index[used++] = run & ~SOURCES | source;
      }
    }
    Arrays.parallelSort(index);
    Map<Long, Integer> met = new HashMap<>();
    for (int i = 0; i < index.length; i++) {
      for (int k = i + 1; k < index.length && k <= i + NEXT; k++) {
        if ((index[i] & ~SOURCES) != (index[k] & ~SOURCES)) {
          break;
        }
        long one = index[i] & SOURCES;
        long other = index[k] & SOURCES;
        if (one != other) {
          met.merge(one << SOURCE_BITS | other, 1, Integer::sum);
        }
      }
    }
    return met;
  }

  private static Reprint compare(List<Source> sources, long pair) {
    Source one = sources.get((int) (pair >>> SOURCE_BITS));
    Source other = sources.get((int) (pair & SOURCES));
    long[] ours = runs(one);
    long[] theirs = runs(other);
    return new Reprint(one.id(), other.id(), share(ours, theirs), share(theirs, ours));
  }

  /** Which share of the words of some runs stands in others; 0 where they are too few. */
  private static double share(long[] runs, long[] others) {
    long[] sorted = others.clone();
    Arrays.sort(sorted);
    int covered = 0;
    int until = 0;
    for (int i = 0; i < runs.length; i++) {
      if (Arrays.binarySearch(sorted, runs[i]) >= 0) {
        covered += i + RUN - Math.max(i, until);
        until = i + RUN;
      }
    }
    int words = runs.length + RUN - 1;
    return covered < WORDS ? 0 : Math.round(1000.0 * covered / words) / 1000.0;
  }

  /** One run in some, each once. */
  private static long[] chosen(long[] runs) {
    return Arrays.stream(runs)
        .filter(run -> (run >>> Integer.SIZE) % SAMPLE == 0)
        .distinct()
        .toArray();
  }

  /** A number for each run of words, in the order of the text. */
  private static long[] runs(Source source) {
    int length = 0;
    for (Block block : source.blocks()) {
      length += block.words().length() + 1;
    }
    long[] words = new long[length / 2 + 1];
    int count = 0;
    for (Block block : source.blocks()) {
      count = words(block.words(), words, count);
    }
    long[] runs = new long[Math.max(0, count - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int k = i; k < i + RUN; k++) {
        run = run * PRIME + words[k];
      }
      runs[i] = (run ^ run >>> Integer.SIZE) * SPREAD;
    }
    return runs;
  }

  /**
   * Adds a number for each word: a run of letters and digits in lower case.
   *
   * @param count how many there are already
   * @return how many there are then
   */
  private static int words(String text, long[] words, int count) {
    int all = count;
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word = word * 31 + Character.toLowerCase(c);
      } else if (word != 0 && c != '\'' && c != '’') {
        words[all++] = word;
        word = 0;
      }
    }
    if (word != 0) {
      words[all++] = word;
    }
    return all;
  }
}
