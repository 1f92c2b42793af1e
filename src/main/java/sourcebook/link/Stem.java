package sourcebook.link;

/**
 * The part of an English word that its commonest endings leave: {@code elections} and {@code
 * election} are one, {@code fights} and {@code fighting} too. Other words stay as they are.
 */
final class Stem {
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ances", "ance", "ences", "ence", "ently", "ents", "ent",
    "ating", "ated", "ates", "ate", "ings", "ing", "ions", "ion", "ness", "edly", "ies", "iers",
    "ers", "ied", "ed", "er", "es", "ly", "als", "al", "s", "e", "y", "i"
  };
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stem of a folded word. */
  static String of(String folded) {
    for (String ending : ENDINGS) {
      if (folded.length() - ending.length() >= SHORTEST && folded.endsWith(ending)) {
        String stem = folded.substring(0, folded.length() - ending.length());
        char last = stem.charAt(stem.length() - 1);
        boolean soft = stem.length() > SHORTEST && (last == 'y' || last == 'i');
        return soft ? stem.substring(0, stem.length() - 1) : stem;
      }
    }
    return folded;
  }
}
