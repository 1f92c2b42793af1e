package sourcebook.link;

/**
 * The shapes of a folded word in which its romanisations are one.
 *
 * <p>Stages, from fine to coarse: vowels that sound alike and doubled letters ({@link #vowels});
 * the consonants with the first and the last vowel ({@link #of}); {@code d}, {@code z} and {@code
 * s} as one ({@link #coarse}), which are three hearings of one Arabic letter.
 */
final class Bones {
  private Bones() {}

  /**
   * One shape for vowels that sound alike and for doubled letters: {@code soleimani}, {@code
   * suleymani}.
   */
  static String vowels(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word.charAt(i));
      char before = shape.isEmpty() ? 0 : shape.charAt(shape.length() - 1);
      boolean glide = c == 'i' && before == 'a' || c == 'u' && before == 'a';
      if (glide) {
        shape.setCharAt(shape.length() - 1, c);
      } else if (before != c && !(c == 'u' && before == 'u')) {
        shape.append(c);
      }
    }
    return shape.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'o', 'w' -> 'u';
      case 'e', 'y' -> 'i';
      case 'q' -> 'k';
      default -> c;
    };
  }

  /** The consonants with the first vowel and whether a vowel ends the word. */
  static String of(String word) {
    StringBuilder bones = new StringBuilder();
    boolean vowelSeen = false;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = consonant(word.charAt(i));
      boolean breath = c == 'h' && "kgtd".indexOf(before) >= 0 && before != 0;
      if (isVowel(c)) {
        if (!vowelSeen) {
          bones.append(c == 'u' ? 'o' : 'a');
        }
        vowelSeen = true;
      } else if (!breath && c != before) {
        bones.append(c);
      }
      before = breath ? before : c;
    }
    boolean silent = word.endsWith("ah");
    if (silent) {
      bones.setLength(bones.length() - 1);
    }
    boolean open = isVowel(consonant(word.charAt(word.length() - 1)));
    return bones.append(silent ? "+" : !open ? "" : before == 'u' ? "-" : "+").toString();
  }

  /** The bones with one letter for {@code d}, {@code z} and {@code s}. */
  static String coarse(String bones) {
    return bones.replace('d', 's');
  }

  private static char consonant(char c) {
    char sound = sound(c);
    return sound == 'z' ? 's' : sound;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }
}
