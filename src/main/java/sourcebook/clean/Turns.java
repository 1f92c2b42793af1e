package sourcebook.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The labels by which an interview says who speaks. */
final class Turns {
  private static final int LONGEST = 48;
  private static final int WORDS = 5;

  private Turns() {}

  /** The last word of the label before a colon at the start of a block, folded; else empty. */
  static String label(String words) {
    int colon = words.indexOf(':');
    if (colon <= 0
        || colon > LONGEST
        || colon + 1 < words.length() && words.charAt(colon + 1) != ' ') {
      return "";
    }
    String before = words.substring(0, colon);
    int bracket = before.indexOf('(');
    String key = Key.of(bracket > 0 ? before.substring(0, bracket) : before);
    String[] parts = key.split(" ");
    return parts.length > WORDS ? "" : parts[parts.length - 1];
  }

  /** The labels that stand before at least three blocks. */
  static Set<String> speakers(Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      String label = label(draft.block(i).words());
      if (!label.isEmpty()) {
        counts.merge(label, 1, Integer::sum);
      }
    }
    Set<String> speakers = new HashSet<>();
    counts.forEach(
        (label, count) -> {
          if (count >= 3) {
            speakers.add(label);
          }
        });
    return speakers;
  }
}
