package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;

/** Numbers before a unit of time: {@code 46}, {@code 22.8}, {@code seventy-nine}, {@code a few}. */
final class Amounts {
  /**
   * A number as it is read.
   *
   * @param end index of the token behind it
   * @param digits in digits; {@code X} where the text leaves it open
   */
  record Amount(int end, String digits) {
    /** The whole number; -1 where it is open or a fraction. */
    int whole() {
      boolean whole = digits.length() <= 6 && digits.chars().allMatch(Character::isDigit);
      return whole ? Integer.parseInt(digits) : -1;
    }
  }

  /** How many tokens a number may have, so that a list of numbers is not read over and over. */
  private static final int LONGEST = 5;

  private final TokenRow tokens;

  Amounts(TokenRow tokens) {
    this.tokens = tokens;
  }

  Optional<Amount> at(int i) {
    Token token = tokens.at(i);
    if (token.is(VAGUE)) {
      return Optional.of(new Amount(i + 1, "X"));
    }
    if (token.shape() == Token.Shape.DIGITS || token.shape() == Token.Shape.QUANTITY) {
      boolean money = tokens.is(i - 1, MONEY);
      return Optional.of(new Amount(i + 1, token.folded().replace(",", ""))).filter(a -> !money);
    }
    if (token.is(NUMBER)) {
      return Optional.of(words(i));
    }
    boolean article = token.reads("a") || token.reads("an");
    if (article && tokens.is(i + 1, NUMBER)) {
      return Optional.of(words(i + 1));
    }
    return article ? Optional.of(new Amount(i + 1, "1")) : Optional.empty();
  }

  /** {@code twenty-five}, {@code two hundred}, {@code sixty}. */
  private Amount words(int i) {
    int sum = 0;
    int at = i;
    while (at < i + LONGEST && tokens.is(at, NUMBER)) {
      int number = Integer.parseInt(tokens.value(at, NUMBER).get());
      sum = number >= 100 ? Math.max(1, sum) * number : sum + number;
      boolean more = tokens.is(at + 1, HYPHEN) && tokens.is(at + 2, NUMBER);
      at += more ? 2 : 1;
    }
    return new Amount(at, Integer.toString(sum));
  }
}
