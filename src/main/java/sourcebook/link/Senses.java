package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Folding;
import sourcebook.model.Words;

/**
 * What English words of news stand for, by the hash of their stems: one number for those that two
 * writers use for one thing, and which of them tell little.
 */
final class Senses {
  private static final Map<Integer, Integer> SENSES = senses();
  private static final Set<Integer> FAINT = faint();

  private Senses() {}

  private static Map<Integer, Integer> senses() {
    Map<Integer, Integer> senses = new HashMap<>();
    for (String group : Words.lines("link/senses-en.txt")) {
      List<Integer> stems = stems(group);
      stems.forEach(stem -> senses.putIfAbsent(stem, stems.get(0)));
    }
    return senses;
  }

  private static Set<Integer> faint() {
    Set<Integer> faint = new HashSet<>();
    Words.lines("link/faint-en.txt").forEach(line -> faint.addAll(stems(line)));
    return faint;
  }

  private static List<Integer> stems(String line) {
    List<Integer> stems = new ArrayList<>();
    for (String word : line.split(" ")) {
      stems.add(Stem.of(Folding.of(word)).hashCode());
    }
    return stems;
  }

  /** What a stem stands for; the stem itself where no other word is known for it. */
  static int of(int stem) {
    return SENSES.getOrDefault(stem, stem);
  }

  /** Whether a stem says little of what a sentence tells. */
  static boolean isFaint(int stem) {
    return FAINT.contains(stem);
  }
}
