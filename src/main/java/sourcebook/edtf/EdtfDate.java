package sourcebook.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date: a day, month, season, year, decade or century.
 *
 * @param start the first day of what is named; of a season the first day of its year
 * @param season 0 where the date is no season; else the code of ISO 8601-2, clause 4.8: 21 spring,
 *     22 summer, 23 autumn, 24 winter, 25 to 28 the same of the northern and 29 to 32 of the
 *     southern half, 33 to 36 quarters, 37 to 39 thirds and 40 to 41 halves of a year
 * @param tail what is spelt behind the precision: {@code T23:20:30Z} behind a day, {@code -XX}
 *     where month or day are left unspecified ({@code 2004-XX}, {@code 1985-04-XX}, {@code
 *     1985-XX-XX}); else empty
 */
public record EdtfDate(
    LocalDate start, Precision precision, int season, Qualifier qualifier, String tail)
    implements Edtf {
  private static final int LARGEST_PLAIN_YEAR = 9999;
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 41;

  public EdtfDate {
    if ((precision == Precision.SEASON) != isSeason(season)) {
      throw new IllegalArgumentException("season " + season + " with precision " + precision);
    }
    if (!tail.isEmpty() && !Spelling.isTail(tail, precision)) {
      throw new IllegalArgumentException("tail " + tail + " with precision " + precision);
    }
  }

  /** A date with nothing behind its precision. */
  public EdtfDate(LocalDate start, Precision precision, int season, Qualifier qualifier) {
    this(start, precision, season, qualifier, "");
  }

  /** The day itself, without doubt. */
  public static EdtfDate day(LocalDate day) {
    return new EdtfDate(day, Precision.DAY, 0, Qualifier.NONE);
  }

  /** A whole month. */
  public static EdtfDate month(int year, int month) {
    return new EdtfDate(LocalDate.of(year, month, 1), Precision.MONTH, 0, Qualifier.NONE);
  }

  /** A whole year. */
  public static EdtfDate year(int year) {
    return new EdtfDate(LocalDate.of(year, 1, 1), Precision.YEAR, 0, Qualifier.NONE);
  }

  /** A season, quarter, third or half of a year, by its code. */
  public static EdtfDate season(int year, int season) {
    return new EdtfDate(LocalDate.of(year, 1, 1), Precision.SEASON, season, Qualifier.NONE);
  }

  /** The same date with another doubt. */
  public EdtfDate with(Qualifier doubt) {
    return new EdtfDate(start, precision, season, doubt, tail);
  }

  static boolean isSeason(int code) {
    return code >= FIRST_SEASON && code <= LAST_SEASON;
  }

  static Optional<EdtfDate> of(String text) {
    return Spelling.date(text);
  }

  /**
   * The first day. Seasons are those of the northern half unless their code says otherwise: spring
   * from March, winter from December on.
   */
  @Override
  public LocalDate earliest() {
    return precision == Precision.SEASON ? start.withMonth(firstMonth()) : start;
  }

  @Override
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> start;
      case MONTH -> YearMonth.from(start).atEndOfMonth();
      case SEASON -> earliest().plusMonths(months()).minusDays(1);
      case YEAR -> endOfYear(start.getYear());
      case DECADE -> endOfYear(start.getYear() + 9);
      case CENTURY -> endOfYear(start.getYear() + 99);
    };
  }

  private static LocalDate endOfYear(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private int firstMonth() {
    if (season <= 28) {
      return 3 * ((season - 21) % 4 + 1);
    }
    if (season <= 32) {
      int month = 9 + 3 * (season - 29);
      return month > 12 ? month - 12 : month;
    }
    int first = season <= 36 ? 33 : season <= 39 ? 37 : 40;
    return (season - first) * months() + 1;
  }

  private int months() {
    return season <= 36 ? 3 : season <= 39 ? 4 : 6;
  }

  @Override
  public String toString() {
    String years = years(start.getYear());
    String written =
        switch (precision) {
          case DAY -> years + twoDigits(start.getMonthValue()) + twoDigits(start.getDayOfMonth());
          case MONTH -> years + twoDigits(start.getMonthValue());
          case SEASON -> years + "-" + season;
          case YEAR -> years;
          case DECADE -> years.substring(0, years.length() - 1) + "X";
          case CENTURY -> years.substring(0, years.length() - 2) + "XX";
        };
    return written + tail + qualifier.sign();
  }

  private static String years(int year) {
    String digits = Integer.toString(Math.abs(year));
    String sign = year < 0 ? "-" : "";
    if (Math.abs(year) > LARGEST_PLAIN_YEAR) {
      return "Y" + sign + digits;
    }
    return sign + "0".repeat(4 - digits.length()) + digits;
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
