package sourcebook.link;

import java.util.Arrays;

/**
 * The part of an English word that its commonest endings leave: {@code elections} and {@code
 * election} are one, {@code fights} and {@code fighting} too. Other words stay as they are.
 */
final class Stem {
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ances", "ance", "ences", "ence", "ently", "ents", "ent",
    "ating", "ated", "ates", "ate", "ings", "ing", "ions", "ion", "ness", "edly", "ies", "iers",
    "ers", "ied", "ed", "er", "es", "ly", "als", "al", "ful", "ive", "s", "e", "y", "i"
  };
  private static final int SHORTEST = 4;

  /** The endings by their last letter, from a to z, each in the order in which they are tried. */
  private static final String[][] BY_LAST = byLast();

  private Stem() {}

  private static String[][] byLast() {
    String[][] byLast = new String['z' - 'a' + 1][];
    for (char last = 'a'; last <= 'z'; last++) {
      String letter = String.valueOf(last);
      byLast[last - 'a'] =
          Arrays.stream(ENDINGS).filter(ending -> ending.endsWith(letter)).toArray(String[]::new);
    }
    return byLast;
  }

  /** The stem of a folded word. */
  static String of(String folded) {
    return folded.substring(0, length(folded));
  }

  /** How many letters of a folded word its stem has; an ending may stand behind another. */
  static int length(CharSequence folded) {
    int length = folded.length();
    if (length == SHORTEST) {
      boolean plural = folded.charAt(3) == 's' && "sui".indexOf(folded.charAt(2)) < 0;
      return plural ? length - 1 : length;
    }
    return shorter(folded, shorter(folded, length));
  }

  private static int shorter(CharSequence folded, int length) {
    char last = length > SHORTEST ? folded.charAt(length - 1) : 0;
    if (last < 'a' || last > 'z') {
      return length;
    }
    for (String ending : BY_LAST[last - 'a']) {
      int rest = length - ending.length();
      if (rest >= SHORTEST && ends(folded, rest, ending)) {
        char before = folded.charAt(rest - 1);
        boolean soft = rest > SHORTEST && (before == 'y' || before == 'i');
        return soft ? rest - 1 : rest;
      }
    }
    return length;
  }

  private static boolean ends(CharSequence folded, int from, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (folded.charAt(from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
