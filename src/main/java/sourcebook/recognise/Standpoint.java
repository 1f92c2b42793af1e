package sourcebook.recognise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sourcebook.model.TimeType;

/**
 * What the text has told so far of when it speaks, and the date it was written.
 *
 * <p>A narrative tells of a time long before it was written: its "next year" and its bare months
 * hang on the date last told. Other texts speak from the day they were written.
 */
final class Standpoint {
  private static final String FROM_PUBLICATION = "from the date of publication";

  /** A month that lies more than so many months back in the year is one of the next year. */
  private static final int FAR_BACK = 7;

  private static final int FAR_AHEAD = 9;

  /** A month up to so many months from now is one to come, where no tense says otherwise. */
  private static final int SOON = 4;

  /** Months within which a story is taken to go on. */
  private static final int ONWARD = 3;

  private final Optional<LocalDate> written;
  private final boolean narrative;
  private Optional<Moment> told = Optional.empty();
  private Optional<Moment> toldDay = Optional.empty();
  private Optional<Moment> dated = Optional.empty();
  private Optional<Moment> way = Optional.empty();
  private int toldLine;
  private int block;
  private int datedBlock;
  private boolean future;

  Standpoint(Optional<LocalDate> written, boolean narrative) {
    this.written = written;
    this.narrative = narrative;
  }

  /**
   * The text has come to another expression.
   *
   * @param number of the block
   * @param ahead whether the sentence speaks of what is to come
   */
  void enter(int number, boolean ahead) {
    block = number;
    future = ahead;
  }

  /**
   * The text has told a date.
   *
   * @param aside whether it is told beside the way of the text: in brackets
   * @param leads whether it leads its sentence, so that what follows is told of its year
   */
  void tell(TimeValue value, int line, boolean aside, boolean leads) {
    if (leads && value.moment().filter(moment -> !moment.hasMonth()).isPresent()) {
      way = Optional.empty();
    }
    value.moment().ifPresent(moment -> tell(moment, value.basis(), line, aside));
  }

  private void tell(Moment moment, String basis, int line, boolean aside) {
    boolean near = moment.grain().compareTo(Grain.WEEKEND) >= 0;
    boolean fromWriting = near && basis.startsWith(FROM_PUBLICATION);
    if (aside && told.isPresent() || isWithinTold(moment)) {
      return;
    }
    told = Optional.of(moment);
    toldLine = line;
    if (moment.grain().compareTo(Grain.DECADE) > 0 && !fromWriting) {
      dated = told;
      datedBlock = block;
    }
    if (moment.hasMonth()) {
      way = told;
    }
    if (moment.grain() == Grain.DAY) {
      toldDay = told;
    }
  }

  /** A year says nothing new where a month or day of that year was told last. */
  private boolean isWithinTold(Moment moment) {
    boolean coarse = moment.grain().compareTo(Grain.YEAR) <= 0;
    return coarse
        && told.filter(last -> last.hasMonth())
            .map(last -> last.within(moment.grain()))
            .filter(moment::equals)
            .isPresent();
  }

  /** The date last told, else the day of writing. */
  Optional<Moment> told() {
    return told.or(this::today);
  }

  /** The day of writing; in a narrative, or where that is unknown, the date last told. */
  Optional<Moment> speaking() {
    return narrative && told.isPresent() || written.isEmpty() ? told : today();
  }

  private Optional<Moment> today() {
    return written.map(Moment::day);
  }

  boolean isNarrative() {
    return narrative;
  }

  String basis() {
    return told.isPresent() ? "from line " + toldLine : FROM_PUBLICATION;
  }

  private String speakingBasis() {
    return narrative && told.isPresent() || written.isEmpty()
        ? "from line " + toldLine
        : FROM_PUBLICATION;
  }

  /** A day or month whose year the text does not say. */
  TimeValue inYear(int month, int day) {
    Optional<Integer> year = yearOf(month);
    if (year.isEmpty()) {
      String value = "XXXX-" + two(month) + (day > 0 ? "-" + two(day) : "");
      return TimeValue.of(TimeType.DATE, value);
    }
    String basis = "year " + yearBasis();
    if (day == 0) {
      return TimeValue.of(Moment.month(year.get(), month), basis);
    }
    if (!Moment.exists(year.get(), month, day)) {
      return TimeValue.of(TimeType.DATE, "XXXX-" + two(month) + "-" + two(day));
    }
    return TimeValue.of(Moment.day(LocalDate.of(year.get(), month, day)), basis);
  }

  private String yearBasis() {
    return told.isPresent() ? "from line " + toldLine : FROM_PUBLICATION;
  }

  /** A season whose year the text does not say. */
  TimeValue inYear(String season) {
    Moment any = Moment.season(2001, season);
    return yearOf(any.month())
        .map(year -> TimeValue.of(Moment.season(year, season), "year " + yearBasis()))
        .orElse(TimeValue.of(TimeType.DATE, "XXXX-" + season));
  }

  /** A holiday, or another day given as {@code 12-25}. */
  TimeValue inYear(LocalDate any) {
    return inYear(any.getMonthValue(), any.getDayOfMonth());
  }

  private Optional<Integer> yearOf(int month) {
    if (dated.isPresent() && (narrative || block == datedBlock || dated.get().hasMonth())) {
      Moment last = dated.get();
      if (last.grain().compareTo(Grain.HALF) < 0) {
        return Optional.of(onWay(month).orElse(last.year()));
      }
      int ahead = month - last.month();
      int turn = ahead < -FAR_BACK ? 1 : ahead > FAR_AHEAD ? -1 : 0;
      return Optional.of(last.year() + turn);
    }
    return written.map(day -> nearestYear(day, month));
  }

  /** The year in which a month goes on from the last one told, though a bare year stood between. */
  private Optional<Integer> onWay(int month) {
    return way.filter(last -> Math.floorMod(month - last.month(), 12) <= ONWARD)
        .map(last -> month < last.month() ? last.year() + 1 : last.year());
  }

  private int nearestYear(LocalDate day, int month) {
    int ahead = month - day.getMonthValue();
    if (future) {
      return ahead < 0 ? day.getYear() + 1 : day.getYear();
    }
    int turn = ahead > SOON ? -1 : ahead < -FAR_BACK ? 1 : 0;
    return day.getYear() + turn;
  }

  /** "Last October", "next summer": the nearest before, in or after the time of speaking. */
  TimeValue pointed(int way, int month, String season) {
    Optional<Moment> now = speaking();
    if (now.isEmpty()) {
      return TimeValue.of(
          TimeType.DATE, season.isEmpty() ? "XXXX-" + two(month) : "XXXX-" + season);
    }
    int named = season.isEmpty() ? month : Moment.season(2001, season).month();
    int year = now.get().year();
    int ahead = now.get().grain().compareTo(Grain.HALF) < 0 ? 0 : named - now.get().month();
    if (way < 0 && ahead >= 0 || way > 0 && ahead <= 0) {
      year += way;
    }
    Moment moment = season.isEmpty() ? Moment.month(year, month) : Moment.season(year, season);
    return TimeValue.of(moment, speakingBasis());
  }

  /** A weekday: the nearest one by the tense of the sentence, or in the week pointed to. */
  TimeValue weekday(int weekday, Optional<Integer> way) {
    Optional<Moment> now = speaking().filter(moment -> moment.grain() == Grain.DAY);
    if (now.isEmpty() && narrative) {
      now = toldDay.filter(day -> told.isPresent() && sameMonth(day, told.get()));
    }
    if (now.isEmpty()) {
      return TimeValue.of(TimeType.DATE, "XXXX-WXX-" + weekday);
    }
    LocalDate today = now.get().start();
    int behind = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
    boolean after = way.map(step -> step > 0).orElse(future);
    LocalDate day = after ? today.plusDays((7 - behind) % 7) : today.minusDays(behind);
    if (way.isPresent() && way.get() != 0 && behind == 0) {
      day = today.plusWeeks(way.get());
    }
    if (way.isPresent() && way.get() == 0) {
      day = today.with(DayOfWeek.of(weekday));
    }
    return TimeValue.of(Moment.day(day), speakingBasis());
  }

  private static boolean sameMonth(Moment day, Moment other) {
    return Math.abs(ChronoUnit.DAYS.between(day.start(), other.start())) < 32;
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** "Last week", "this year": counted from the time of speaking. */
  TimeValue fromSpeaking(int count, Grain unit) {
    return TimeValue.shifted(speaking(), count, unit, speakingBasis());
  }

  /** "The following day", "that year": counted from the date last told. */
  TimeValue fromTold(int count, Grain unit) {
    return TimeValue.shifted(told(), count, unit, basis());
  }
}
