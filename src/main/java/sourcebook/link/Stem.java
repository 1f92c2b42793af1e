package sourcebook.link;

/**
 * The part of an English word that its commonest endings leave: {@code elections} and {@code
 * election} are one, {@code fights} and {@code fighting} too. Other words stay as they are.
 */
final class Stem {
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ness", "edly", "ies", "ers",
    "ed", "er", "es", "ly", "al", "s", "e", "y"
  };
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stem of a folded word. */
  static String of(String folded) {
    for (String ending : ENDINGS) {
      if (folded.length() - ending.length() >= SHORTEST && folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
