package sourcebook.model;

/**
 * The shape that the romanisations of one name have in common, and how near two spellings are.
 *
 * <p>A shape is the consonants of a folded word, each as the class of letters that stand for one
 * sound in some romanisation of Arabic or Persian, with its first vowel and a last {@code i}:
 * {@code Kadhimi}, {@code Kazemi} and {@code كاظمي} are {@code ksmi}, {@code Malik} is {@code mlk}
 * and {@code Maliki} {@code mlki}. The classes are coarse, so that spellings meet; {@link
 * #distance} then tells how far apart they are. The classes follow the tables of the Library of
 * Congress (ALA-LC) and of the UN (BGN/PCGN), and what newspapers make of them.
 */
public final class Romanisation {
  /** The distance of two words that are not one name in two spellings. */
  public static final double FAR = 9;

  private static final String ARABIC = "بپتطثجچحخدذضظزسصرژشعغفڤقكگلمنهويا";
  private static final String CLASSES = "bpttsjxhksssssssrjxakffkkklmnhwya";
  private static final String VOWELS = "aeiouyw";
  private static final String DIGRAPHS = "khghshchthdhzhphck";
  private static final String DIGRAPH_CLASSES = "kkxxssjfk";
  private static final double CONSONANT = 1.5;
  private static final double BREATH = 0.15;
  private static final double VOWEL = 0.45;
  private static final double KIN = 0.3;
  private static final double DOUBLE = 0.05;

  private Romanisation() {}

  /**
   * Appends the shape of a folded word, nothing where it is of no script that has one.
   *
   * @param folded holds one word, see {@link Folding}; it may be what is appended to
   * @param length how many of its letters are the word
   */
  public static void shape(CharSequence folded, int length, StringBuilder to) {
    int from = to.length();
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      char next = i + 1 < length ? folded.charAt(i + 1) : 0;
      boolean first = to.length() == from;
      int digraph = next == 'h' || next == 'k' ? digraph(c, next) : -1;
      char shape;
      boolean again = i > 0 && folded.charAt(i - 1) == c && digraph < 0;
      if (digraph >= 0) {
        shape = DIGRAPH_CLASSES.charAt(digraph);
        i++;
      } else {
        shape = letter(c, next, first);
      }
      if (shape == '?') {
        to.setLength(from);
        return;
      }
      if (shape != 0 && !again) {
        to.append(shape);
      }
    }
    char end = length > 1 ? folded.charAt(length - 1) : 0;
    if (to.length() > from && (end == 'i' || end == 'y' || end == 'ي')) {
      to.append('i');
    }
  }

  /** The shape of a folded word. */
  public static String shape(CharSequence folded) {
    StringBuilder shape = new StringBuilder(folded.length());
    shape(folded, folded.length(), shape);
    return shape.toString();
  }

  private static int digraph(char c, char next) {
    for (int k = 0; k < DIGRAPHS.length(); k += 2) {
      if (DIGRAPHS.charAt(k) == c && DIGRAPHS.charAt(k + 1) == next) {
        return k / 2;
      }
    }
    return -1;
  }

  /** The class of a letter, 0 where it leaves no trace, {@code ?} where it has none. */
  private static char letter(char c, char next, boolean first) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? 'a' : 0;
      case 'w', 'y', 'h' -> first ? c : 0;
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
      case 'd', 'z', 's' -> 's';
      case 'g', 'q', 'k', 'x' -> 'k';
      case 'v' -> 'f';
      case 'b', 'p', 't', 'j', 'f', 'l', 'm', 'n', 'r' -> c;
      case 'ء' -> 0;
      default -> arabic(c, first);
    };
  }

  private static char arabic(char c, boolean first) {
    int known = ARABIC.indexOf(c);
    if (known < 0) {
      return '?';
    }
    char shape = CLASSES.charAt(known);
    boolean weak = shape == 'a' || shape == 'w' || shape == 'y' || shape == 'h';
    return weak && !first ? 0 : shape;
  }

  /** Whether a word begins with an Arabic letter. */
  public static boolean isArabic(CharSequence word) {
    return word.length() > 0 && isArabic(word.charAt(0));
  }

  /** Whether a character is an Arabic letter or mark. */
  public static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  /**
   * How far apart two folded words of one shape are: 0 where they are the same, about 0.15 for a
   * vowel beside it, 0.45 for a vowel more, over 1 for another consonant. Words of two scripts are
   * as near as their shapes tell: 0.
   */
  public static double distance(String one, String other) {
    if (isArabic(one) != isArabic(other)) {
      return 0;
    }
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      row[j] = row[j - 1] + more(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      double corner = row[0];
      row[0] += more(one, i - 1);
      for (int j = 1; j <= other.length(); j++) {
        double both = corner + instead(one.charAt(i - 1), other.charAt(j - 1));
        corner = row[j];
        double longer = Math.min(row[j] + more(one, i - 1), row[j - 1] + more(other, j - 1));
        row[j] = Math.min(both, longer);
      }
    }
    return row[other.length()];
  }

  /** What a letter costs that the other word has not. */
  private static double more(String word, int at) {
    char c = word.charAt(at);
    boolean again = at > 0 && word.charAt(at - 1) == c;
    if (again) {
      return DOUBLE;
    }
    return c == 'h' ? BREATH : VOWELS.indexOf(c) >= 0 ? VOWEL : CONSONANT;
  }

  /** What a letter costs in the place of another. */
  private static double instead(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0) {
      return vowels(one, other);
    }
    boolean throat = "kqgc".indexOf(one) >= 0 && "kqgc".indexOf(other) >= 0;
    boolean hiss = "szc".indexOf(one) >= 0 && "szc".indexOf(other) >= 0;
    boolean lips = "fvp".indexOf(one) >= 0 && "fvp".indexOf(other) >= 0;
    if (throat || hiss || lips) {
      return KIN;
    }
    boolean teeth = "dzt".indexOf(one) >= 0 && "dzt".indexOf(other) >= 0;
    return teeth ? 0.4 : CONSONANT;
  }

  private static double vowels(char one, char other) {
    boolean front = "eiy".indexOf(one) >= 0 && "eiy".indexOf(other) >= 0;
    boolean back = "ouw".indexOf(one) >= 0 && "ouw".indexOf(other) >= 0;
    if (front || back) {
      return 0.15;
    }
    boolean open = one == 'a' || other == 'a';
    boolean pair = one == 'e' || other == 'e';
    return open && pair ? 0.25 : open ? 0.6 : 0.8;
  }
}
