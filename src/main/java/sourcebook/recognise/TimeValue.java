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

  Optional<Edtf> date() {
    return moment.map(stretch -> stretch.edtf(doubt));
  }
}
