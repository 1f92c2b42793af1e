package sourcebook.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.EdtfInterval;
import sourcebook.edtf.Precision;
import sourcebook.edtf.Qualifier;

/**
 * A date in words.
 *
 * @param words such as {@code about 29–30 August 2022}
 * @param edtf the value, such as {@code 2022-08-29/2022-08-30~}
 * @param machine what a {@code time} element may say of it; empty where HTML has no form for it
 * @param precision how exact it is, such as {@code year only, about}
 * @param shape the same as the name of a class: {@code day}, {@code month}, {@code year}, {@code
 *     span} or {@code open}
 * @param about whether it is approximate or uncertain
 */
record DateWords(
    String words, String edtf, String machine, String precision, String shape, boolean about) {
  private static final int MONTHS = 12;

  static DateWords of(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      boolean open = interval.from().isEmpty() || interval.to().isEmpty();
      boolean about = interval.from().filter(DateWords::about).isPresent();
      about |= interval.to().filter(DateWords::about).isPresent();
      String precision = open ? "open at one end" : "between two dates";
      String shape = open ? "open" : "span";
      return new DateWords(
          words(interval), date.toString(), "", precision + (about ? ", about" : ""), shape, about);
    }
    EdtfDate single = (EdtfDate) date;
    return new DateWords(
        words(single),
        date.toString(),
        machine(single),
        precision(single.precision()) + doubt(single.qualifier()),
        shape(single.precision()),
        about(single));
  }

  /** The year under which a timeline shows a date. */
  static int year(Edtf date) {
    boolean open = date.earliest().equals(LocalDate.MIN);
    return (open ? date.latest() : date.earliest()).getYear();
  }

  /** The month under which a timeline shows a date, where it names one. */
  static Optional<String> month(Edtf date) {
    return monthNumber(date).map(DateWords::monthWords);
  }

  /**
   * The month that a date begins in, where it names one, numbered on from January of the year 0.
   */
  static Optional<Integer> monthNumber(Edtf date) {
    EdtfDate first =
        date instanceof EdtfInterval interval
            ? interval.from().orElseGet(() -> interval.to().orElseThrow())
            : (EdtfDate) date;
    boolean named = first.precision() == Precision.DAY || first.precision() == Precision.MONTH;
    long month = YearMonth.from(first.start()).getLong(ChronoField.PROLEPTIC_MONTH);
    return named ? Optional.of((int) month) : Optional.empty();
  }

  /** A month by its number, such as {@code May 2021}. */
  static String monthWords(int number) {
    LocalDate first =
        LocalDate.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1, 1);
    return month(first) + " " + year(first);
  }

  /** {@code 44 BC} for the year -43, else the number. */
  static String yearWords(int year) {
    return year > 0 ? Integer.toString(year) : 1 - year + " BC";
  }

  private static String words(EdtfInterval interval) {
    if (interval.from().isEmpty()) {
      return "until " + words(interval.to().orElseThrow());
    }
    EdtfDate from = interval.from().get();
    if (interval.to().isEmpty()) {
      return "since " + words(from);
    }
    EdtfDate to = interval.to().get();
    boolean plain = !about(from) && !about(to) && from.precision() == to.precision();
    boolean sameYear = from.start().getYear() == to.start().getYear();
    if (plain && from.precision() == Precision.YEAR) {
      return words(from) + "–" + words(to);
    }
    if (plain && sameYear && from.precision() == Precision.MONTH) {
      return month(from.start()) + " – " + words(to);
    }
    if (plain && sameYear && from.precision() == Precision.DAY) {
      boolean sameMonth = from.start().getMonth() == to.start().getMonth();
      String first = from.start().getDayOfMonth() + (sameMonth ? "–" : " " + month(from.start()));
      return first + (sameMonth ? "" : " – ") + words(to);
    }
    return words(from) + " – " + words(to);
  }

  private static String words(EdtfDate date) {
    String doubt =
        switch (date.qualifier()) {
          case NONE -> "";
          case UNCERTAIN -> "perhaps ";
          case APPROXIMATE -> "about ";
          case BOTH -> "perhaps about ";
        };
    return doubt + plain(date);
  }

  private static String plain(EdtfDate date) {
    LocalDate start = date.start();
    return switch (date.precision()) {
      case DAY -> start.getDayOfMonth() + " " + month(start) + " " + year(start);
      case MONTH -> month(start) + " " + year(start);
      case SEASON -> season(date.season()) + " " + year(start);
      case YEAR -> year(start);
      case DECADE -> "the " + year(start) + "s";
      case CENTURY -> "the years from " + year(start) + " to " + year(start.plusYears(99));
    };
  }

  private static String season(int season) {
    return switch (season) {
      case 21 -> "spring";
      case 22 -> "summer";
      case 23 -> "autumn";
      default -> "winter";
    };
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String year(LocalDate date) {
    return yearWords(date.getYear());
  }

  private static boolean about(EdtfDate date) {
    return date.qualifier() != Qualifier.NONE;
  }

  private static String doubt(Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> "";
      case UNCERTAIN -> ", uncertain";
      case APPROXIMATE -> ", about";
      case BOTH -> ", about, uncertain";
    };
  }

  private static String precision(Precision precision) {
    return switch (precision) {
      case DAY -> "exact day";
      case MONTH -> "month only";
      case SEASON -> "season only";
      case YEAR -> "year only";
      case DECADE -> "decade only";
      case CENTURY -> "century only";
    };
  }

  private static String shape(Precision precision) {
    return switch (precision) {
      case DAY -> "day";
      case MONTH, SEASON -> "month";
      case YEAR, DECADE, CENTURY -> "year";
    };
  }

  private static String machine(EdtfDate date) {
    int year = date.start().getYear();
    boolean known =
        switch (date.precision()) {
          case DAY, MONTH, YEAR -> true;
          case SEASON, DECADE, CENTURY -> false;
        };
    return known && year > 0 && year < 10_000 ? date.with(Qualifier.NONE).toString() : "";
  }
}
