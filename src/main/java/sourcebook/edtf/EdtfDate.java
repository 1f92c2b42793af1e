package sourcebook.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date: a day, month, season, year, decade or century.
 *
 * @param start the first day of what is named; of a season the first day of its year
 * @param season 21 spring, 22 summer, 23 autumn, 24 winter; 0 where the date is no season
 */
public record EdtfDate(LocalDate start, Precision precision, int season, Qualifier qualifier)
    implements Edtf {
  private static final Pattern SYNTAX =
      Pattern.compile("(-?\\d{2}(?:\\d\\d|\\dX|XX))(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");

  public EdtfDate {
    if ((precision == Precision.SEASON) != (season >= 21 && season <= 24)) {
      throw new IllegalArgumentException("season " + season + " with precision " + precision);
    }
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

  /** The same date with another doubt. */
  public EdtfDate with(Qualifier doubt) {
    return new EdtfDate(start, precision, season, doubt);
  }

  static Optional<EdtfDate> of(String text) {
    Matcher syntax = SYNTAX.matcher(text);
    if (!syntax.matches()) {
      return Optional.empty();
    }
    String year = syntax.group(1);
    boolean unspecified = year.endsWith("X");
    if (unspecified && (syntax.group(2) != null || year.startsWith("-"))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(year.replace('X', '0'));
    Qualifier doubt = qualifier(syntax.group(4));
    try {
      if (year.endsWith("XX")) {
        return Optional.of(new EdtfDate(LocalDate.of(first, 1, 1), Precision.CENTURY, 0, doubt));
      }
      if (unspecified) {
        return Optional.of(new EdtfDate(LocalDate.of(first, 1, 1), Precision.DECADE, 0, doubt));
      }
      if (syntax.group(2) == null) {
        return Optional.of(year(first).with(doubt));
      }
      int month = Integer.parseInt(syntax.group(2));
      if (syntax.group(3) != null) {
        LocalDate day = LocalDate.of(first, month, Integer.parseInt(syntax.group(3)));
        return Optional.of(day(day).with(doubt));
      }
      if (month >= 21 && month <= 24) {
        return Optional.of(new EdtfDate(LocalDate.of(first, 1, 1), Precision.SEASON, month, doubt));
      }
      return Optional.of(month(first, month).with(doubt));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Qualifier qualifier(String sign) {
    for (Qualifier each : Qualifier.values()) {
      if (each.sign().equals(sign)) {
        return each;
      }
    }
    throw new IllegalArgumentException("qualifier " + sign);
  }

  /** Seasons are those of the northern half: spring from March, winter from December on. */
  @Override
  public LocalDate earliest() {
    return switch (precision) {
      case SEASON -> start.withMonth(3 * (season - 20));
      default -> start;
    };
  }

  @Override
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> start;
      case MONTH -> YearMonth.from(start).atEndOfMonth();
      case SEASON -> earliest().plusMonths(3).minusDays(1);
      case YEAR -> start.plusYears(1).minusDays(1);
      case DECADE -> start.plusYears(10).minusDays(1);
      case CENTURY -> start.plusYears(100).minusDays(1);
    };
  }

  @Override
  public String toString() {
    int year = start.getYear();
    String years = (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    String written =
        switch (precision) {
          case DAY -> years + twoDigits(start.getMonthValue()) + twoDigits(start.getDayOfMonth());
          case MONTH -> years + twoDigits(start.getMonthValue());
          case SEASON -> years + "-" + season;
          case YEAR -> years;
          case DECADE -> years.substring(0, years.length() - 1) + "X";
          case CENTURY -> years.substring(0, years.length() - 2) + "XX";
        };
    return written + qualifier.sign();
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
