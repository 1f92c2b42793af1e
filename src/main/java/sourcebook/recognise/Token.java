package sourcebook.recognise;

import java.util.Optional;

/**
 * A word, a number, a phrase that is read as one word, or a sign.
 *
 * @param text the words of the block in which it stands
 * @param start first UTF-16 unit within them
 * @param end the unit after the last
 * @param hash the hash code of its folded form
 * @param shape what it is made of
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 * @param senses what it can be in an expression of time
 */
record Token(
    String text,
    int start,
    int end,
    int hash,
    Shape shape,
    boolean glued,
    boolean capital,
    Senses senses) {
  private static final int LONGEST_NUMBER = 8;

  /** What a token is made of. */
  enum Shape {
    WORD,
    /** Digits alone. */
    DIGITS,
    /** Digits with separators, such as {@code 10,000} or {@code 22.8}. */
    QUANTITY,
    SIGN
  }

  /** Lower case, dots of an abbreviation left out, digits Latin; made when asked for. */
  String folded() {
    return senses.isEmpty() ? Tokeniser.folded(text, start, end, shape) : senses.phrase();
  }

  /** Whether this is its folded form. */
  boolean reads(String word) {
    if (!senses.isEmpty()) {
      return senses.phrase().equals(word);
    }
    return hash == word.hashCode() && (isPlain(word) || folded().equals(word));
  }

  /** Whether it has the very letters of a word, or capitals for them. */
  private boolean isPlain(String word) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(start + i);
      char small = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      if (small != word.charAt(i) || c >= 128) {
        return false;
      }
    }
    return true;
  }

  boolean is(WordKind kind) {
    return senses.has(kind);
  }

  Optional<String> value(WordKind kind) {
    return senses.value(kind);
  }

  /** How many UTF-16 units it has. */
  int length() {
    return end - start;
  }

  /** The number that the digits say, or -1 where it is no number of up to eight digits. */
  int number() {
    if (shape != Shape.DIGITS || length() > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  Token with(Senses others) {
    return new Token(text, start, end, hash, shape, glued, capital, others);
  }

  /** This token and those up to another as one word. */
  Token upTo(Token last, Senses others) {
    return new Token(
        text, start, last.end, others.phrase().hashCode(), Shape.WORD, glued, capital, others);
  }
}
