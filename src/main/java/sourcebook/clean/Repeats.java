package sourcebook.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Confidence;
import sourcebook.model.Folding;
import sourcebook.model.FunctionWords;

/**
 * An index of paragraphs by their words, which finds an earlier one that says the same.
 *
 * <p>Linear: each run of three words remembers at most {@value #CANDIDATES} paragraphs.
 */
final class Repeats {
  static final int CANDIDATES = 8;

  /** Which share of its runs of three words a paragraph has in common with one it repeats. */
  static final double SHARED = 0.2;

  /** Which share of its words a copy has in common with its original. */
  private static final double SAME = 0.8;

  /** Which share of its words a sentence has in common with another of one pattern. */
  private static final double ALIKE = 0.7;

  /** How many of the paragraphs with most runs in common are compared word by word. */
  private static final int BEST = 3;

  private static final Comparator<Map.Entry<Integer, Integer>> BY_VOTES =
      Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Integer> exact = new HashMap<>();
  private final Windows windows;
  private final List<String> plains = new ArrayList<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /**
   * An index of no paragraph yet.
   *
   * @param runs how many runs of words it has room for; it grows where there are more
   */
  Repeats(int runs) {
    windows = new Windows(CANDIDATES, runs);
  }

  /** The number of the paragraph by which {@link #earlier} names it. */
  int add(String plain, String key, long[] runs) {
    int number = plains.size();
    plains.add(plain);
    exact.putIfAbsent(key, number);
    for (long window : runs) {
      windows.add(window, number);
    }
    return number;
  }

  /** The words of a paragraph that was added. */
  String plain(int number) {
    return plains.get(number);
  }

  /** How many paragraphs were added: the number of the next. */
  int size() {
    return plains.size();
  }

  /** How sure a repeat is: certain where a paragraph has the same words, case folded. */
  Confidence confidence(String key) {
    return exact.containsKey(key) ? Confidence.CERTAIN : Confidence.LIKELY;
  }

  /**
   * A paragraph with the same words, or nearly; -1 where there is none.
   *
   * @param runs the numbers of its runs of three words
   * @param limit the number from which on paragraphs do not count
   */
  int earlier(String plain, String key, long[] runs, int limit) {
    Integer same = exact.get(key);
    if (same != null && same < limit) {
      return same;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (long window : runs) {
      for (int at = windows.first(window); at >= 0; at = windows.next(at)) {
        int place = windows.number(at);
        if (place >= limit) {
          break;
        }
        votes.merge(place, 1, Integer::sum);
      }
    }
    // Not the best alone: a paragraph of several lines stands here by its lines and as a whole.
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= SHARED * runs.length)
        .sorted(BY_VOTES)
        .limit(BEST)
        .map(Map.Entry::getKey)
        .filter(place -> similar(place, plain) && near(plains.get(place), plain))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Whether an earlier paragraph is not so much longer or shorter that it cannot be near; else one
   * long paragraph would be looked through for each of its pieces.
   */
  private boolean similar(int earlier, String plain) {
    int one = sizes.computeIfAbsent(earlier, number -> size(plains.get(number)));
    int other = size(plain);
    return Math.min(one, other) >= SAME * Math.max(one, other);
  }

  /** How many words {@link #bag} finds. */
  private static int size(String plain) {
    int size = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); i++) {
      boolean wordy = Character.isLetterOrDigit(plain.charAt(i));
      size += wordy && !inside ? 1 : 0;
      inside = wordy;
    }
    return size;
  }

  /** Whether two paragraphs have most words in common, whichever the others are. */
  static boolean alike(String one, String other) {
    return shared(bag(one), bag(other)) >= ALIKE;
  }

  /**
   * Whether two paragraphs differ in a few words only, and in no number and no name.
   *
   * <p>Where letters have no case, a name cannot be told from another word; there nothing but
   * function words may differ.
   */
  private static boolean near(String one, String other) {
    Map<String, Integer> bag = bag(one);
    Map<String, Integer> others = bag(other);
    return shared(bag, others) >= SAME && !tells(bag, others) && !tells(others, bag);
  }

  /** Whether a word that names or counts stands in the one and not as often in the other. */
  private static boolean tells(Map<String, Integer> one, Map<String, Integer> other) {
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      if (other.getOrDefault(word.getKey(), 0) < word.getValue() && tells(word.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String word) {
    int first = word.codePointAt(0);
    boolean caseless =
        Character.isLetter(first)
            && !Character.isLowerCase(first)
            && !Character.isUpperCase(first)
            && !FunctionWords.any(Folding.of(word));
    return Names.telling(word) || caseless || Phrases.is("number", Key.of(word));
  }

  /** The share of words that two bags have in common, of the larger one. */
  private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
    }
    return shared / (double) Math.max(1, Math.max(size(one), size(other)));
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> bag(String plain) {
    Map<String, Integer> bag = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        bag.merge(plain.substring(start, i), 1, Integer::sum);
        start = -1;
      }
    }
    return bag;
  }
}
