package sourcebook.clean;

import sourcebook.model.Folding;

/**
 * What one look at each character of some words tells, so that a rule need not look at them again.
 *
 * @param runs how many runs of letters and digits there are
 * @param ideographs how many ideographs there are
 * @param ascii whether no character is beyond ASCII
 * @param latin whether there is an ASCII letter, and no character beyond the Latin blocks and
 *     general punctuation
 * @param digits whether there is a digit
 * @param brackets whether there is a bracket that could open a link
 * @param blanks whether there is a blank that is not a single space between two other characters,
 *     or a character of no width
 */
record Tally(
    int runs,
    int ideographs,
    boolean ascii,
    boolean latin,
    boolean digits,
    boolean brackets,
    boolean blanks) {
  /** The first code point behind the Latin blocks. */
  private static final int BEYOND_LATIN = 0x250;

  /** General punctuation, in which there is no letter: dashes, quotation marks, bullets. */
  private static final int PUNCTUATION = 0x2000;

  private static final int BEYOND_PUNCTUATION = 0x2070;

  private static final int ASCII = 0x80;
  private static final int WORD = 1;
  private static final int GAP = 2;
  private static final int SPACE = 4;
  private static final int ODD = 8;
  private static final int LETTER = 16;
  private static final int DIGIT = 32;
  private static final int BRACKET = 64;
  private static final int[] KINDS = kinds();

  /** Counts the characters of some words. */
  static Tally of(String words) {
    int seen = 0;
    int runs = 0;
    int ideographs = 0;
    int gap = 1;
    int space = SPACE;
    boolean ascii = true;
    boolean beyond = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int kind;
      if (c < ASCII) {
        kind = KINDS[c];
      } else {
        ascii = false;
        beyond |= c >= BEYOND_LATIN && (c < PUNCTUATION || c >= BEYOND_PUNCTUATION);
        if (Character.isLowSurrogate(c)
            && i > 0
            && Character.isHighSurrogate(words.charAt(i - 1))) {
          continue; // it was looked at as half of a pair
        }
        int point = words.codePointAt(i);
        kind = beyondAscii(point);
        ideographs += Character.isIdeographic(point) ? 1 : 0;
      }
      // Without branches, since letters and gaps alternate in no order that could be foreseen.
      int word = kind & WORD;
      runs += word & gap;
      gap = (gap | kind >> 1 & 1) & ~word;
      seen |= kind | (kind & space) << 1;
      space = kind & SPACE;
    }
    boolean blanks = (seen & ODD) != 0 || space != 0 && !words.isEmpty();
    return new Tally(
        runs,
        ideographs,
        ascii,
        (seen & LETTER) != 0 && !beyond,
        (seen & DIGIT) != 0,
        (seen & BRACKET) != 0,
        blanks);
  }

  private static int beyondAscii(int c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return WORD | (Character.isDigit(c) ? DIGIT : 0);
    }
    int odd = Folding.isBlank(c) || Spaces.isNothing(c) ? ODD : 0;
    return odd | (Key.isApostrophe(c) ? 0 : GAP);
  }

  private static int[] kinds() {
    int[] kinds = new int[ASCII];
    for (int c = 0; c < ASCII; c++) {
      if (Character.isLetter(c)) {
        kinds[c] = WORD | LETTER;
      } else if (Character.isDigit(c)) {
        kinds[c] = WORD | DIGIT;
      } else if (c == ' ') {
        kinds[c] = GAP | SPACE;
      } else if (c < ' ') {
        kinds[c] = GAP | ODD;
      } else if (c == '[' || c == '(') {
        kinds[c] = GAP | BRACKET;
      } else {
        kinds[c] = Key.isApostrophe(c) ? 0 : GAP;
      }
    }
    return kinds;
  }
}
