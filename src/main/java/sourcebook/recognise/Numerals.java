package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates in digits alone: {@code 2021-06-14}, {@code 14.06.2021}, {@code 6/14/2021}, {@code
 * 2021/06/14}.
 */
final class Numerals {
  private final TokenRow tokens;

  Numerals(TokenRow tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    String sign = tokens.at(i + 1).folded();
    boolean parted =
        (sign.equals("-") || sign.equals(".") || sign.equals("/")) && tokens.at(i + 3).reads(sign);
    boolean whole =
        tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.glued(i + 3) && tokens.glued(i + 4);
    if (!parted || !whole || isLonger(i, sign)) {
      return Optional.empty();
    }
    int first = tokens.plain(i);
    int second = tokens.plain(i + 2);
    int third = tokens.at(i + 4).number();
    if (tokens.year(i) > 0) {
      return day(i, first, second, third);
    }
    if (third < 1000 || third > 2100 || first < 1 || second < 1) {
      return Optional.empty();
    }
    // 6/14/2021 can only be June; 06/07/2021 is read day first, as most of the world writes it
    boolean monthFirst = sign.equals("/") && second > 12;
    return monthFirst ? day(i, third, first, second) : day(i, third, second, first);
  }

  /** Whether the figures go on, as in telephone numbers and addresses. */
  private boolean isLonger(int i, String sign) {
    boolean on = tokens.at(i + 5).reads(sign) && tokens.plain(i + 6) >= 0 && tokens.glued(i + 6);
    boolean before =
        tokens.glued(i) && (tokens.is(i - 1, HYPHEN) || "/.=".contains(tokens.at(i - 1).folded()));
    return on || before;
  }

  private static Optional<Match> day(int i, int year, int month, int day) {
    if (!Moment.exists(year, month, day)) {
      return Optional.empty();
    }
    Moment moment = Moment.day(LocalDate.of(year, month, day));
    return Optional.of(new Match(i, i + 5, context -> TimeValue.of(moment, "")));
  }
}
