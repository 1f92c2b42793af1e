package sourcebook.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How EDTF spells one date: {@code 1985-04-12}, {@code 201X}, {@code 1985-04-XX}, {@code 2001-21},
 * {@code 1985-04-12T23:20:30Z}, {@code Y170000002}, each with {@code ?}, {@code ~} or {@code %}
 * behind it; after the specification of the Library of Congress, levels 0 and 1.
 */
final class Spelling {
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{2}(?:\\d\\d|\\dX|XX))((?:-(?:\\d\\d|XX)){0,2})(T[^?~%]*)?([?~%]?)");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})([?~%]?)");
  private static final Pattern TIME =
      Pattern.compile(
          "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?");
  private static final String LEFT_OPEN = "-XX";

  private Spelling() {}

  static Optional<EdtfDate> date(String text) {
    Matcher year = LONG_YEAR.matcher(text);
    if (year.matches()) {
      int number = Integer.parseInt(year.group(1));
      return Optional.of(EdtfDate.year(number).with(qualifier(year.group(2))));
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches() || date.group(1).equals("-0000")) {
      return Optional.empty();
    }
    String time = date.group(3) == null ? "" : date.group(3);
    try {
      return number(date.group(1), date.group(2), time)
          .map(found -> found.with(qualifier(date.group(4))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether a date of that precision may end so. */
  static boolean isTail(String tail, Precision precision) {
    return switch (precision) {
      case DAY -> TIME.matcher(tail).matches();
      case MONTH -> tail.equals(LEFT_OPEN);
      case YEAR -> tail.equals(LEFT_OPEN) || tail.equals(LEFT_OPEN + LEFT_OPEN);
      case SEASON, DECADE, CENTURY -> false;
    };
  }

  private static Optional<EdtfDate> number(String year, String parts, String time) {
    if (year.endsWith("X")) {
      if (!parts.isEmpty() || !time.isEmpty() || year.startsWith("-")) {
        return Optional.empty();
      }
      LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
      Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
      return Optional.of(new EdtfDate(first, precision, 0, Qualifier.NONE));
    }
    int named = Integer.parseInt(year);
    String open = parts.substring(parts.indexOf('X') < 0 ? parts.length() : parts.indexOf('X') - 1);
    String spelt = parts.substring(0, parts.length() - open.length());
    String tail = open + time;
    EdtfDate date = plain(named, spelt);
    if (tail.isEmpty()) {
      return Optional.of(date);
    }
    if (!isTail(tail, date.precision())) {
      return Optional.empty();
    }
    return Optional.of(new EdtfDate(date.start(), date.precision(), 0, Qualifier.NONE, tail));
  }

  private static EdtfDate plain(int year, String parts) {
    if (parts.isEmpty()) {
      return EdtfDate.year(year);
    }
    int month = Integer.parseInt(parts.substring(1, 3));
    if (parts.length() > 3) {
      return EdtfDate.day(LocalDate.of(year, month, Integer.parseInt(parts.substring(4))));
    }
    return EdtfDate.isSeason(month) ? EdtfDate.season(year, month) : EdtfDate.month(year, month);
  }

  private static Qualifier qualifier(String sign) {
    for (Qualifier each : Qualifier.values()) {
      if (each.sign().equals(sign)) {
        return each;
      }
    }
    throw new IllegalArgumentException("qualifier " + sign);
  }
}
