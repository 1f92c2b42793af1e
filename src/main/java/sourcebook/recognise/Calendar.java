package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.time.LocalDate;
import java.util.Optional;
import sourcebook.model.TimeType;

/**
 * Days, months, seasons and years by their names: {@code 20 June 2024}, {@code May 10, 1940},
 * {@code February of 1940}, {@code the summer of 2022}, {@code 493 BC}, {@code the 1960s}.
 */
final class Calendar {
  /** How many tokens a list of days may have. */
  private static final int LIST = 20;

  private final TokenRow tokens;
  private final Years years;

  Calendar(TokenRow tokens) {
    this.tokens = tokens;
    this.years = new Years(tokens);
  }

  /** The longest such expression that begins at a token. */
  Optional<Match> at(int i) {
    Optional<Match> best = weekdayAndDay(i);
    best = Match.longer(best, monthFirst(i));
    best = Match.longer(best, dayFirst(i));
    best = Match.longer(best, new Seasons(tokens, this).at(i));
    best = Match.longer(best, new OtherCalendars(tokens).at(i));
    return Match.longer(best, years.at(i));
  }

  private Optional<Match> weekdayAndDay(int i) {
    if (!tokens.is(i, WEEKDAY) && !tokens.is(i, WEEKDAY_SHORT)) {
      return Optional.empty();
    }
    int at = tokens.at(i + 1).reads(".") ? i + 2 : i + 1;
    at = tokens.skipThe(tokens.skipComma(at));
    return Match.longer(monthFirst(at), dayFirst(at))
        .filter(match -> tokens.day(match.start()) > 0 || tokens.day(match.start() + 1) > 0)
        .map(match -> match.from(i));
  }

  /** The month named here, 0 where there is none; an abbreviation needs a number beside it. */
  int month(int i, boolean beside) {
    Optional<String> month = tokens.value(i, MONTH).filter(m -> beside || tokens.at(i).capital());
    if (month.isEmpty() && beside) {
      month = tokens.value(i, MONTH_SHORT).or(() -> tokens.value(i, MONTH_FOREIGN));
    }
    return month.map(Integer::parseInt).orElse(0);
  }

  private int behindMonth(int i) {
    boolean dotted = tokens.is(i, MONTH_SHORT) || tokens.is(i, MONTH_FOREIGN);
    if (dotted && tokens.at(i + 1).reads(".") && tokens.plain(i + 2) > 0) {
      return i + 2;
    }
    // Arabic papers give both names: حزيران/يونيو
    boolean twice = tokens.at(i + 1).reads("/") && month(i + 2, true) == month(i, true);
    return twice ? i + 3 : i + 1;
  }

  private Optional<Match> monthFirst(int i) {
    int month = month(i, true);
    boolean verb = (month == 3 || month == 5) && tokens.is(i, MONTH) && !tokens.at(i).capital();
    if (month == 0 || verb) {
      return Optional.empty();
    }
    int at = behindMonth(i);
    int dayAt = tokens.at(at).reads("the") ? at + 1 : at;
    if (isDay(dayAt)) {
      return Optional.of(ofDay(i, month, tokens.day(dayAt), tokens.behindDay(dayAt)));
    }
    Optional<Match> year = ofYear(at);
    if (year.isPresent()) {
      return year.map(match -> new Match(i, match.end(), inYearOf(match.meaning(), month, 0)));
    }
    return bareMonth(i);
  }

  private boolean isDay(int i) {
    boolean time = tokens.at(i + 1).reads(":") && tokens.glued(i + 2);
    boolean count = tokens.is(i + 1, UNIT) || tokens.is(i + 1, COUNTED) || tokens.is(i + 1, CLOCK);
    boolean the = tokens.at(i - 1).reads("the");
    boolean ordinal = tokens.plain(i) < 0 && (!the || tokens.at(i).capital());
    return tokens.day(i) > 0 && tokens.day(i) <= 31 && !time && !count && !ordinal;
  }

  private Match ofDay(int start, int month, int day, int end) {
    int[] list = {end};
    while (list[0] < end + LIST && isAnotherDay(list[0])) {
      list[0] = tokens.behindDay(list[0] + 1);
    }
    Optional<Match> year = ofYear(end);
    if (year.isPresent()) {
      return new Match(start, year.get().end(), inYearOf(year.get().meaning(), month, day));
    }
    Optional<Match> later = list[0] > end ? ofYear(list[0]) : yearAhead(end, month);
    Meaning meaning =
        later
            .map(match -> inYearOf(match.meaning(), month, day))
            .orElse(context -> context.inYear(month, day));
    return new Match(start, end, meaning);
  }

  /** Whether another day of the same month is joined on: {@code 29 and 30}, {@code 6-7}. */
  private boolean isAnotherDay(int i) {
    boolean joined = tokens.is(i, JOIN) || tokens.is(i, HYPHEN) || tokens.is(i, COMMA);
    int month = month(tokens.behindDay(i + 1), true);
    return joined && tokens.plain(i + 1) > 0 && isDay(i + 1) && month == 0;
  }

  /** The year that a later member of a range or list gives: {@code May-August 1950}. */
  private Optional<Match> yearAhead(int i, int month) {
    boolean joined = tokens.is(i, JOIN) || tokens.is(i, HYPHEN);
    int at = i + 1;
    if (!joined) {
      return Optional.empty();
    }
    if (isDay(at)) {
      at = tokens.behindDay(at);
    }
    int other = month(at, true);
    if (other < month || other == 0) {
      return Optional.empty();
    }
    at = behindMonth(at);
    return ofYear(isDay(at) ? tokens.behindDay(at) : at);
  }

  /** The year behind a month or day: {@code , 1940}, {@code of 1940}, {@code of that year}. */
  Optional<Match> ofYear(int i) {
    int at = tokens.skipComma(i);
    int behind = tokens.skip(at, OF);
    if (at > i && behind == at && tokens.year(at) == 0) {
      return Optional.empty();
    }
    Optional<Match> named = years.explicit(behind);
    if (named.isPresent()) {
      return named;
    }
    if (behind == at) {
      return Optional.empty();
    }
    return new Pointing(tokens).yearOrLess(behind, Grain.YEAR);
  }

  /** A month, or a day of it, in the year that a meaning comes to. */
  static Meaning inYearOf(Meaning year, int month, int day) {
    return context -> {
      TimeValue value = year.in(context);
      if (value.moment().isEmpty()) {
        return context.inYear(month, day);
      }
      int number = value.moment().get().year();
      if (day > 0 && !Moment.exists(number, month, day)) {
        return TimeValue.of(TimeType.DATE, "");
      }
      Moment moment =
          day == 0 ? Moment.month(number, month) : Moment.day(LocalDate.of(number, month, day));
      return TimeValue.of(moment, value.basis());
    };
  }

  private Optional<Match> bareMonth(int i) {
    int month = month(i, false);
    boolean doubtful = month == 3 || month == 5;
    boolean led =
        tokens.is(i - 1, PREPOSITION)
            || tokens.is(i - 1, JOIN)
            || tokens.is(i - 1, EDGE)
            || tokens.is(i - 1, DETERMINER)
            || tokens.is(i + 1, HYPHEN) && month(i + 2, false) > 0;
    boolean hyphened = tokens.glued(i) && !tokens.is(i - 2, EDGE);
    if (month == 0 || doubtful && !led && !isOf(i - 1) || hyphened && !isRange(i)) {
      return Optional.empty();
    }
    boolean name = doubtful || month == 4 || month == 6 || month == 8;
    if (name && tokens.at(i + 1).capital() && !tokens.begins(i + 1) && !led && !isOf(i - 1)) {
      return Optional.empty();
    }
    Meaning meaning =
        yearAhead(i + 1, month)
            .map(match -> inYearOf(match.meaning(), month, 0))
            .orElse(context -> context.inYear(month, 0));
    return Optional.of(new Match(i, i + 1, meaning));
  }

  private boolean isRange(int i) {
    return tokens.is(i - 1, HYPHEN) && month(i - 2, false) > 0 || tokens.at(i - 1).reads("(");
  }

  private boolean isOf(int i) {
    return tokens.is(i, OF) || tokens.is(i, COMMA) || tokens.is(i, HYPHEN);
  }

  private Optional<Match> dayFirst(int i) {
    boolean ordinal = tokens.at(i).shape() == Token.Shape.WORD;
    if (tokens.day(i) == 0 || ordinal && !tokens.at(i - 1).reads("the")) {
      return Optional.empty();
    }
    int at = tokens.behindDay(i);
    at = tokens.at(at).reads(".") && tokens.glued(at) ? at + 1 : at;
    int monthAt = tokens.skip(at, OF);
    int month = month(monthAt, true);
    if (month > 0) {
      return Optional.of(ofDay(i, month, tokens.day(i), behindMonth(monthAt)));
    }
    return dayBeforeDay(i, at);
  }

  /** The first day of {@code 6-7 February 1920}. */
  private Optional<Match> dayBeforeDay(int i, int end) {
    boolean joined = tokens.is(end, JOIN) || tokens.is(end, HYPHEN);
    if (!joined || tokens.plain(end + 1) <= tokens.day(i) || tokens.glued(i)) {
      return Optional.empty();
    }
    return dayFirst(end + 1)
        .map(
            last -> new Match(i, end, context -> onDay(last.meaning().in(context), tokens.day(i))));
  }

  private static TimeValue onDay(TimeValue other, int day) {
    return other
        .moment()
        .filter(moment -> Moment.exists(moment.year(), moment.month(), day))
        .map(moment -> TimeValue.of(Moment.day(moment.start().withDayOfMonth(day)), other.basis()))
        .orElse(other);
  }
}
