package sourcebook.recognise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.EdtfInterval;
import sourcebook.edtf.Precision;
import sourcebook.edtf.Qualifier;

/**
 * A stretch of the calendar that a text names, with its spellings in TIMEX3 and EDTF.
 *
 * @param start its first day, proleptic Gregorian, 1 BC being year 0; of a season the first day of
 *     its year
 * @param part which season (1 spring to 4 winter), quarter or half; else 0
 */
record Moment(Grain grain, LocalDate start, int part) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Moment year(int year) {
    return new Moment(Grain.YEAR, LocalDate.of(year, 1, 1), 0);
  }

  static Moment month(int year, int month) {
    return new Moment(Grain.MONTH, LocalDate.of(year, month, 1), 0);
  }

  static Moment day(LocalDate day) {
    return new Moment(Grain.DAY, day, 0);
  }

  static Moment season(int year, String season) {
    int part = 1;
    while (!SEASONS[part - 1].equals(season)) {
      part++;
    }
    return new Moment(Grain.SEASON, LocalDate.of(year, 1, 1), part);
  }

  static Moment part(Grain grain, int year, int part) {
    return new Moment(grain, LocalDate.of(year, 1, 1), part);
  }

  static Moment decade(int year) {
    return new Moment(Grain.DECADE, LocalDate.of(year, 1, 1), 0);
  }

  static Moment century(int year) {
    return new Moment(Grain.CENTURY, LocalDate.of(year, 1, 1), 0);
  }

  int year() {
    return start.getYear();
  }

  /** The month it begins in; for seasons, quarters and halves their first. */
  int month() {
    return switch (grain) {
      case SEASON -> 3 * part;
      case QUARTER -> 3 * part - 2;
      case HALF -> 6 * part - 5;
      default -> start.getMonthValue();
    };
  }

  /** Whether it lies within one month. */
  boolean hasMonth() {
    return grain.compareTo(Grain.MONTH) >= 0;
  }

  /** The stretch of the given grain that this one lies in, or begins with if it is longer. */
  Moment within(Grain coarser) {
    int year = year();
    return switch (coarser) {
      case DAY -> day(start.withMonth(month()));
      case WEEK, WEEKEND ->
          new Moment(coarser, start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 0);
      case MONTH -> month(year, month());
      case SEASON -> part(Grain.SEASON, year, Math.max(1, month() / 3));
      case QUARTER -> part(Grain.QUARTER, year, (month() + 2) / 3);
      case HALF -> part(Grain.HALF, year, month() <= 6 ? 1 : 2);
      case YEAR -> year(year);
      case DECADE -> decade(floor(year, 10));
      case CENTURY -> century(floor(year, 100));
    };
  }

  /** The first year of the decade or century in which a year lies; 499 BC lies in the 490s BC. */
  private static int floor(int year, int size) {
    if (year > 0) {
      return year - year % size;
    }
    int before = 1 - year;
    return size == 10 ? -(before / 10 * 10 + 8) : 1 - ((before - 1) / size + 1) * size;
  }

  /** So many units on, as a stretch of that unit. */
  Moment plus(int count, Grain unit) {
    return switch (unit) {
      case DAY -> day(start.plusDays(count));
      case WEEK, WEEKEND -> new Moment(unit, within(unit).start.plusWeeks(count), 0);
      case MONTH -> month(year(), month()).shifted(start.withDayOfMonth(1).plusMonths(count));
      case QUARTER, HALF, SEASON -> year(year() + count);
      case YEAR -> year(year() + count);
      case DECADE -> decade(floor(year() + 10 * count, 10));
      case CENTURY -> century(floor(year() + 100 * count, 100));
    };
  }

  private Moment shifted(LocalDate to) {
    return new Moment(grain, to, part);
  }

  /**
   * The spelling of TIMEX3: {@code 1939-09-01}, {@code BC0480-SU}, {@code 193}, {@code 2013-W12}.
   */
  String timex() {
    int year = year();
    return switch (grain) {
      case CENTURY -> year >= 0 ? digits(year / 100, 2) : "BC" + digits(-year / 100, 2);
      case DECADE -> year > 0 ? digits(year / 10, 3) : "BC" + digits((1 - year) / 10, 3);
      case YEAR -> years();
      case HALF -> years() + "-H" + part;
      case QUARTER -> years() + "-Q" + part;
      case SEASON -> years() + "-" + SEASONS[part - 1];
      case MONTH -> years() + "-" + digits(month(), 2);
      case WEEK, WEEKEND ->
          digits(start.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + digits(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2)
              + (grain == Grain.WEEK ? "" : "-WE");
      case DAY -> years() + "-" + digits(month(), 2) + "-" + digits(start.getDayOfMonth(), 2);
    };
  }

  private String years() {
    return year() > 0 ? digits(year(), 4) : "BC" + digits(1 - year(), 4);
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** The value in EDTF; a week is the interval of its days. */
  Edtf edtf(Qualifier doubt) {
    return switch (grain) {
      case DAY -> EdtfDate.day(start).with(doubt);
      case WEEK -> days(start, start.plusDays(6), doubt);
      case WEEKEND -> days(start.plusDays(5), start.plusDays(6), doubt);
      case MONTH -> EdtfDate.month(year(), month()).with(doubt);
      case SEASON -> EdtfDate.season(year(), 20 + part).with(doubt);
      case QUARTER -> EdtfDate.season(year(), 32 + part).with(doubt);
      case HALF -> EdtfDate.season(year(), 39 + part).with(doubt);
      case YEAR -> EdtfDate.year(year()).with(doubt);
      case DECADE -> years(10, Precision.DECADE, doubt);
      case CENTURY -> years(100, Precision.CENTURY, doubt);
    };
  }

  private static Edtf days(LocalDate first, LocalDate last, Qualifier doubt) {
    return EdtfInterval.between(EdtfDate.day(first).with(doubt), EdtfDate.day(last).with(doubt));
  }

  private Edtf years(int count, Precision precision, Qualifier doubt) {
    if (year() >= 0) {
      return new EdtfDate(start, precision, 0, doubt);
    }
    return EdtfInterval.between(
        EdtfDate.year(year()).with(doubt), EdtfDate.year(year() + count - 1).with(doubt));
  }

  static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
