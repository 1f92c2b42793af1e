package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * Dates of the Persian and the Islamic calendar, turned into days of ours: {@code 24 Khordad 1400}
 * is 2021-06-14; {@code Ramadan 1442} is about April 2021.
 *
 * <p>Persian leap years by the cycle of 33, right from 1178 to 1634. Islamic days are those of Umm
 * al-Qura; elsewhere a month may begin a day or two apart, so they are approximate.
 */
final class OtherCalendars {
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1500;
  private static final int NEW_YEAR = 1400;
  private static final LocalDate NEW_YEAR_1400 = LocalDate.of(2021, 3, 21);
  private static final int LONG_MONTHS = 6;
  private static final int MIDDLE = 15;

  private final TokenRow tokens;

  OtherCalendars(TokenRow tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    int monthAt = tokens.plain(i) > 0 ? tokens.behindDay(i) : i;
    int day = monthAt > i ? tokens.day(i) : 0;
    Optional<Integer> persian = tokens.value(monthAt, MONTH_PERSIAN).map(Integer::valueOf);
    Optional<Integer> hijri = tokens.value(monthAt, MONTH_HIJRI).map(Integer::valueOf);
    if (persian.isEmpty() && hijri.isEmpty()) {
      return Optional.empty();
    }
    int end = monthAt + 1;
    if (day == 0 && tokens.day(end) > 0) {
      day = tokens.day(end);
      end = tokens.behindDay(end);
    }
    int yearAt = tokens.skip(tokens.skipComma(end), OF);
    int year = tokens.plain(yearAt);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    Optional<TimeValue> value =
        persian.isPresent() ? persian(year, persian.get(), day) : hijri(year, hijri.get(), day);
    return value.map(found -> new Match(i, yearAt + 1, context -> found));
  }

  private static Optional<TimeValue> persian(int year, int month, int day) {
    int length = month <= LONG_MONTHS ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    if (day > length) {
      return Optional.empty();
    }
    LocalDate found = persianDay(year, month, day == 0 ? MIDDLE : day);
    return Optional.of(value(found, day == 0, "Persian calendar"));
  }

  private static LocalDate persianDay(int year, int month, int day) {
    LocalDate first = NEW_YEAR_1400;
    for (int y = NEW_YEAR; y < year; y++) {
      first = first.plusDays(isLeap(y) ? 366 : 365);
    }
    for (int y = year; y < NEW_YEAR; y++) {
      first = first.minusDays(isLeap(y) ? 366 : 365);
    }
    int before = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
    return first.plusDays(before + day - 1L);
  }

  private static boolean isLeap(int year) {
    return (8 * year + 29) % 33 < 8;
  }

  private static Optional<TimeValue> hijri(int year, int month, int day) {
    try {
      LocalDate found = LocalDate.from(HijrahDate.of(year, month, day == 0 ? MIDDLE : day));
      return Optional.of(value(found, day == 0, "Islamic calendar").about());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static TimeValue value(LocalDate day, boolean wholeMonth, String basis) {
    Moment moment = wholeMonth ? Moment.month(day.getYear(), day.getMonthValue()) : Moment.day(day);
    TimeValue value = TimeValue.of(moment, basis);
    return wholeMonth ? value.about() : value;
  }
}
