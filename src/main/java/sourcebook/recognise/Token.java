package sourcebook.recognise;

import java.util.Map;
import java.util.Optional;

/**
 * A word, a number, a phrase that is read as one word, or a sign.
 *
 * @param start first UTF-16 unit within the block's words
 * @param end the unit after the last
 * @param folded lower case, dots of an abbreviation left out, digits Latin
 * @param shape what it is made of
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 * @param senses what it can be in an expression of time, with the value of each
 */
record Token(
    int start,
    int end,
    String folded,
    Shape shape,
    boolean glued,
    boolean capital,
    Map<WordKind, String> senses) {
  /** What a token is made of. */
  enum Shape {
    WORD,
    /** Digits alone. */
    DIGITS,
    /** Digits with separators, such as {@code 10,000} or {@code 22.8}. */
    QUANTITY,
    SIGN
  }

  boolean is(WordKind kind) {
    return senses.containsKey(kind);
  }

  Optional<String> value(WordKind kind) {
    return Optional.ofNullable(senses.get(kind));
  }

  /** The number that the digits say, or -1 where it is no number of up to eight digits. */
  int number() {
    return shape == Shape.DIGITS && folded.length() <= 8 ? Integer.parseInt(folded) : -1;
  }

  Token with(Map<WordKind, String> others) {
    return new Token(start, end, folded, shape, glued, capital, others);
  }
}
