package sourcebook.model;

import java.util.Arrays;

/**
 * The words of a text with their places and folded forms.
 *
 * <p>A word is a run of letters and digits with the marks and apostrophes inside it; an acronym
 * with points ({@code U.S.}) is one word; {@code &} is the word {@code and}; each Chinese character
 * or kana is a word. Offsets are UTF-16 units of the text, ends exclusive.
 */
public final class Tokens {
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_ACRONYM = 16;

  private final String text;
  private final String[] folded;
  private final int[] starts;
  private final int[] ends;
  private final int[] stems;

  private Tokens(String text, String[] folded, int[] starts, int[] ends, int[] stems) {
    this.text = text;
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
    this.stems = stems;
  }

  /** The words of a text, in one pass. */
  public static Tokens of(String text) {
    int room = text.length() / 5 + 4;
    String[] folded = new String[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    int[] stems = new int[room];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int width = isWord(text, i);
      if (width == 0 && text.charAt(i) != '&') {
        i++;
        continue;
      }
      int end = width == 0 ? i + 1 : end(text, i);
      String word = width == 0 ? "and" : Folding.word(text, i, end);
      if (!word.isEmpty()) {
        if (count == folded.length) {
          folded = Arrays.copyOf(folded, 2 * count);
          starts = Arrays.copyOf(starts, 2 * count);
          ends = Arrays.copyOf(ends, 2 * count);
          stems = Arrays.copyOf(stems, 2 * count);
        }
        folded[count] = word;
        starts[count] = i;
        ends[count] = end;
        stems[count++] = stem(text, i, end);
      }
      i = end;
    }
    return new Tokens(
        text,
        Arrays.copyOf(folded, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(stems, count));
  }

  private static int end(String text, int start) {
    int acronym = acronym(text, start);
    int i = acronym > start ? acronym : start + isWord(text, start);
    if (isIdeograph(text.charAt(start))) {
      return i;
    }
    while (i < text.length()) {
      int width = isWord(text, i);
      if (width > 0 && !isIdeograph(text.charAt(i))) {
        i += width;
      } else if (continues(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether an apostrophe, a mark or an invisible sign stands inside a word. */
  private static boolean continues(String text, int i) {
    char c = text.charAt(i);
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return true;
    }
    boolean inner = Folding.isApostrophe(c) || (type == Character.FORMAT && c != '\u200C');
    return inner && i + 1 < text.length() && isWord(text, i + 1) > 0;
  }

  /** The end of an acronym with points that begins here, or the start where none does. */
  private static int acronym(String text, int start) {
    int i = start;
    while (i + 1 < text.length()
        && i - start < LONGEST_ACRONYM
        && Character.isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (i == start || isWord(text, i) > 0)) {
      i += 2;
    }
    boolean lastLetter = i > start && i < text.length() && isWord(text, i) > 0;
    if (lastLetter) {
      boolean single = i + 1 == text.length() || isWord(text, i + 1) == 0;
      return single && Character.isLetter(text.charAt(i)) ? i + 1 : start;
    }
    return i - start >= 4 ? i : start;
  }

  /** How many units the letter or digit at a place has, 0 where there is none. */
  private static int isWord(String text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : 0;
    }
    if (Character.isHighSurrogate(c)) {
      return Character.isLetterOrDigit(text.codePointAt(i)) ? 2 : 0;
    }
    return Character.isLetterOrDigit(c) && !Folding.isApostrophe(c) ? 1 : 0;
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF');
  }

  private static int stem(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && Folding.isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  /** How many words there are. */
  public int count() {
    return folded.length;
  }

  /** Where a word begins. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends. */
  public int end(int word) {
    return ends[word];
  }

  /** Where a word ends without the possessive {@code 's}. */
  public int stem(int word) {
    return stems[word];
  }

  /** The word folded, with its possessive ending. */
  public String folded(int word) {
    return folded[word];
  }

  /** The word folded, without a possessive ending. */
  public String stemmed(int word) {
    return stems[word] == ends[word] ? folded[word] : Folding.word(text, starts[word], stems[word]);
  }

  /** The letters of a word as they stand. */
  public String surface(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Whether a word begins with a capital letter. */
  public boolean capital(int word) {
    return Character.isUpperCase(text.charAt(starts[word]));
  }

  /**
   * Whether a word has two letters or more, without its possessive ending, and all are capitals.
   */
  public boolean acronym(int word) {
    int letters = 0;
    for (int i = starts[word]; i < stems[word]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /** Whether a word and the next are parted by one hyphen and nothing else. */
  public boolean hyphened(int word) {
    return word >= 0
        && word + 1 < folded.length
        && starts[word + 1] - ends[word] == 1
        && Folding.isHyphen(text.charAt(ends[word]));
  }

  /**
   * Whether a word and the next may belong to one name: blanks or a hyphen part them, or the point
   * of an abbreviation; a dash with blanks on both sides does not.
   */
  public boolean joined(int word) {
    if (word < 0 || word + 1 >= folded.length) {
      return false;
    }
    int from = ends[word];
    int to = starts[word + 1];
    if (to - from > LONGEST_GAP) {
      return false;
    }
    boolean blankFirst = false;
    boolean hyphen = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (Folding.isHyphen(c) && !hyphen) {
        hyphen = true;
        if (blankFirst && i + 1 < to) {
          return false;
        }
      } else if (blank) {
        blankFirst |= !hyphen;
      } else if (!belongs(c, word, i == from, i + 1 == to)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a sign between two words is part of one: an ‘ayn at its edge, an abbreviation's point.
   */
  private boolean belongs(char sign, int word, boolean first, boolean last) {
    return Folding.isApostrophe(sign)
        ? first || last
        : first && sign == '.' && Sentences.isAbbreviation(folded[word]);
  }
}
