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
  private static final int WORD_AND_BLANK = 5;
  private static final String AND = "and";

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] hashes;

  private Tokens(String text) {
    int room = text.length() / WORD_AND_BLANK + 4;
    this.text = text;
    this.starts = new int[room];
    this.ends = new int[room];
    this.hashes = new int[room];
  }

  /** The words of a text, in one pass. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.read();
    return tokens;
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < Folding.ASCII && Folding.ascii(c) == 0) {
        if (c == '&') {
          add(i, i + 1, AND.hashCode());
        }
        i++;
        continue;
      }
      int hash = 0;
      int end = i;
      while (c < Folding.ASCII && Folding.ascii(c) != 0 && ++end < text.length()) {
        hash = 31 * hash + Folding.ascii(c);
        c = text.charAt(end);
      }
      if (end == text.length()) {
        hash = 31 * hash + Folding.ascii(c);
        add(i, end, hash);
      } else if (c >= Folding.ASCII || Folding.isApostrophe(c) || (c == '.' && end == i + 1)) {
        end = special(i);
      } else {
        add(i, end, hash);
      }
      i = end;
    }
  }

  /** Reads what is no plain run of ASCII letters and digits; gives where to go on. */
  private int special(int start) {
    if (isWord(text, start) == 0) {
      return start + 1;
    }
    int end = end(text, start);
    long print = Folding.print(text, start, end);
    if (Folding.length(print) > 0) {
      add(start, end, Folding.hash(print));
    }
    return end;
  }

  private void add(int start, int end, int hash) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = hash;
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
    if (c < Folding.ASCII) {
      return Folding.ascii(c) == 0 ? 0 : 1;
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
    return count;
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
    return stem(text, starts[word], ends[word]);
  }

  /** The word folded, with its possessive ending; made when asked for. */
  public String folded(int word) {
    return isSign(word) ? AND : Folding.word(text, starts[word], ends[word]);
  }

  /** The word folded, without a possessive ending; made when asked for. */
  public String stemmed(int word) {
    return isSign(word) ? AND : Folding.word(text, starts[word], stem(word));
  }

  /** Adds the folded letters of a word, without a possessive ending, to others. */
  public void stemmed(int word, StringBuilder to) {
    int stem = stem(word);
    for (int i = starts[word]; i < stem; i++) {
      char c = text.charAt(i);
      char letter = c < Folding.ASCII ? Folding.ascii(c) : 0;
      if (letter != 0) {
        to.append(letter);
      } else {
        to.append(c == '&' ? AND : Folding.word(text, i, i + 1));
      }
    }
  }

  private boolean isSign(int word) {
    return text.charAt(starts[word]) == '&';
  }

  /** The hash code of {@link #folded}, at hand without making it. */
  public int hash(int word) {
    return hashes[word];
  }

  /** Whether a word, folded, is this one. */
  public boolean is(int word, String other) {
    if (hashes[word] != other.hashCode()) {
      return false;
    }
    int start = starts[word];
    int length = ends[word] - start;
    boolean plain = length == other.length();
    for (int i = 0; plain && i < length; i++) {
      char c = text.charAt(start + i);
      plain = c < Folding.ASCII && Folding.ascii(c) == other.charAt(i);
    }
    return plain || folded(word).equals(other);
  }

  /** The letters of a word as they stand. */
  public String surface(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** The first unit of a word as it stands. */
  public char initial(int word) {
    return text.charAt(starts[word]);
  }

  /** The letters of a word as they stand, without a possessive ending. */
  public String text(int word) {
    return text.substring(starts[word], stem(word));
  }

  /**
   * Whether words are part of an address on the web or of a handle: {@code orma.com}, {@code
   * /orma/}, {@code @orma}, {@code #orma}.
   */
  public boolean inAddress(int first, int last) {
    char before = starts[first] > 0 ? text.charAt(starts[first] - 1) : ' ';
    boolean handle = before == '@' || before == '#' || before == '_';
    boolean path = before == '/' && starts[first] > 1 && !isName(starts[first] - 2);
    int end = ends[last];
    boolean domain =
        end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == '_' || text.charAt(end) == '@')
            && Character.isLowerCase(text.charAt(end + 1));
    return handle || path || domain;
  }

  /** Whether a slash behind a character parts two names, and is no part of an address. */
  private boolean isName(int at) {
    int i = at;
    while (i >= 0 && isWord(text, i) > 0) {
      i--;
    }
    return i < 0 || Folding.isBlank(text.charAt(i)) || "(“\"".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a word begins with a letter of ASCII. */
  public boolean latin(int word) {
    char first = text.charAt(starts[word]);
    return first < Folding.ASCII && Folding.ascii(first) > '9';
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
    int stem = stem(word);
    for (int i = starts[word]; i < stem; i++) {
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
        && word + 1 < count
        && starts[word + 1] - ends[word] == 1
        && Folding.isHyphen(text.charAt(ends[word]));
  }

  /**
   * Whether a word and the next may belong to one name: blanks or a hyphen part them, the point of
   * an abbreviation or of a {@code Name.com}; a dash with blanks on both sides does not.
   */
  public boolean joined(int word) {
    if (word < 0 || word + 1 >= count) {
      return false;
    }
    int from = ends[word];
    int to = starts[word + 1];
    if (to - from > LONGEST_GAP) {
      return false;
    }
    if (to - from == 1 && text.charAt(from) == '.' && Character.isLowerCase(text.charAt(to))) {
      return true;
    }
    boolean blankFirst = false;
    boolean hyphen = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Folding.isBlank(c);
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

  /** Whether a word is one capital letter. */
  public boolean isInitial(int word) {
    return ends[word] - starts[word] == 1 && capital(word);
  }

  /**
   * Whether a sign between two words is part of one: an ‘ayn at its edge, an abbreviation's point.
   */
  private boolean belongs(char sign, int word, boolean first, boolean last) {
    return Folding.isApostrophe(sign)
        ? first || last
        : first && sign == '.' && (isInitial(word) || Sentences.isAbbreviation(folded(word)));
  }
}
