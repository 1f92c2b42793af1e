package sourcebook.recognise;

import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.Qualifier;
import sourcebook.model.TimeType;

/**
 * What an expression of time comes to in its context.
 *
 * @param timex in TIMEX3 spelling; empty where it has no value
 * @param moment the stretch of the calendar it names, where there is one
 * @param doubt how sure the text is of it
 * @param basis what it rests on, in words; empty where the expression says all itself
 */
record TimeValue(
    TimeType type, String timex, Optional<Moment> moment, Qualifier doubt, String basis) {

  static TimeValue of(Moment moment, String basis) {
    return new TimeValue(TimeType.DATE, moment.timex(), Optional.of(moment), Qualifier.NONE, basis);
  }

  static TimeValue of(TimeType type, String timex) {
    return new TimeValue(type, timex, Optional.empty(), Qualifier.NONE, "");
  }

  /**
   * So many units from a moment; where that is coarser than the unit, only it is known, and the
   * rest is {@code XX}: the day after June 1943 is {@code 1943-06-XX}.
   */
  static TimeValue shifted(Optional<Moment> from, int count, Grain unit, String basis) {
    if (from.isEmpty()) {
      return of(TimeType.DATE, unit.unknown());
    }
    Moment start = from.get();
    boolean fine = start.grain().compareTo(unit) >= 0 || unit.compareTo(Grain.HALF) < 0;
    if (fine) {
      return of(start.plus(count, unit), basis);
    }
    return new TimeValue(TimeType.DATE, blurred(start, unit), from, Qualifier.NONE, basis);
  }

  private static String blurred(Moment start, Grain unit) {
    return switch (start.grain()) {
      case YEAR -> start.timex() + unit.unknown().substring(4);
      case MONTH -> unit == Grain.DAY ? start.timex() + "-XX" : start.timex();
      default -> unit.unknown();
    };
  }

  /** The same, said to be approximate. */
  TimeValue about() {
    return new TimeValue(type, timex, moment, Qualifier.APPROXIMATE, basis);
  }

  /** The same, with one more thing that it rests on. */
  TimeValue because(String more) {
    String joined = basis.isEmpty() ? more : basis + "; " + more;
    return new TimeValue(type, timex, moment, doubt, joined);
  }

  /** A time of the day named here: {@code TMO}, {@code T03:00}. */
  TimeValue at(String time) {
    boolean day = moment.isEmpty() || moment.get().grain() == Grain.DAY;
    String date = day ? timex : "XXXX-XX-XX";
    return new TimeValue(TimeType.TIME, date + time, moment, doubt, basis);
  }

  /** The place on the calendar; {@code XX} stays where only the month or year is known. */
  Optional<Edtf> date() {
    Optional<Edtf> blurred = timex.endsWith("-XX") ? Edtf.of(timex) : Optional.empty();
    return moment.map(stretch -> blurred.orElseGet(() -> stretch.edtf(doubt)));
  }
}
