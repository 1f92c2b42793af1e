package sourcebook.recognise;

import java.util.List;
import java.util.Optional;

/**
 * The tokens of a block, asked by index; an index outside gives a token that is nothing.
 *
 * @param ancient whether the text counts years before Christ, so that {@code in 480} is a year
 */
record TokenRow(List<Token> list, boolean ancient) {
  private static final Token NONE =
      new Token("", 0, 0, 0, Token.Shape.SIGN, false, false, Senses.NONE);
  private static final int FIRST_BARE_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  Token at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : NONE;
  }

  boolean is(int index, WordKind kind) {
    return at(index).is(kind);
  }

  Optional<String> value(int index, WordKind kind) {
    return at(index).value(kind);
  }

  int size() {
    return list.size();
  }

  /** The index itself, or the next where a token of that kind stands here. */
  int skip(int index, WordKind kind) {
    return is(index, kind) ? index + 1 : index;
  }

  /** Behind the article or another determiner, where one stands here. */
  int skipThe(int index) {
    return at(index).reads("the") ? index + 1 : index;
  }

  /** Behind up to three words such as "well over" and "about". */
  int skipRough(int index) {
    int at = index;
    while (at < index + 3 && (is(at, WordKind.ROUGH) || is(at, WordKind.ABOUT))) {
      at++;
    }
    return at;
  }

  /** Behind a comma. */
  int skipComma(int index) {
    return skip(index, WordKind.COMMA);
  }

  /** Whether a sentence begins here. */
  boolean begins(int index) {
    String before = at(index - 1).folded();
    return index == 0 || before.length() == 1 && ".!?:\"“”".contains(before);
  }

  /** The number of a token of digits that is no part of a larger number; -1 where there is none. */
  int plain(int index) {
    Token token = at(index);
    if (token.shape() != Token.Shape.DIGITS || is(index - 1, WordKind.MONEY)) {
      return -1;
    }
    boolean behindLetters = token.glued() && at(index - 1).shape() == Token.Shape.WORD;
    return behindLetters || isPercent(index + 1) ? -1 : token.number();
  }

  private boolean isPercent(int index) {
    return at(index).reads("%");
  }

  /** A day of a month: {@code 5}, {@code 5th}, {@code fifth}; its number, or 0. */
  int day(int index) {
    int number = plain(index);
    int day = number >= 1 && number <= 31 && at(index).length() <= 2 ? number : 0;
    if (day == 0) {
      day = value(index, WordKind.ORDINAL).map(Integer::parseInt).orElse(0);
    }
    return day;
  }

  /** Behind a day's number and its ending. */
  int behindDay(int index) {
    boolean ending = is(index + 1, WordKind.ORDINAL_ENDING) && at(index + 1).glued();
    return ending && plainOrdinal(index) ? index + 2 : index + 1;
  }

  private boolean plainOrdinal(int index) {
    return at(index).shape() == Token.Shape.DIGITS;
  }

  /** A year of four digits, or 0. */
  int year(int index) {
    int number = plain(index);
    return number >= FIRST_BARE_YEAR && number <= LAST_YEAR && at(index).length() == 4 ? number : 0;
  }

  /** The number that a letter stands before, as in {@code Q3}; -1 where there is none. */
  int plainAfterLetter(int index) {
    return at(index).number();
  }

  boolean glued(int index) {
    return at(index).glued();
  }
}
