package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Seasons and fixed holidays: {@code the summer of 2022}, {@code spring}, {@code Christmas 1963}.
 */
final class Seasons {
  private final TokenRow tokens;
  private final Calendar calendar;

  Seasons(TokenRow tokens, Calendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  Optional<Match> at(int i) {
    return Match.longer(season(i), holiday(i));
  }

  private Optional<Match> season(int i) {
    int at = tokens.skipThe(i);
    Optional<String> season = tokens.value(at, SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> year = calendar.ofYear(at + 1);
    if (year.isPresent()) {
      Meaning named = year.get().meaning();
      return Optional.of(
          new Match(i, year.get().end(), context -> seasonOf(named, season.get(), context)));
    }
    boolean paired = tokens.is(at + 1, JOIN) && tokens.is(at + 2, SEASON);
    Optional<Match> later = paired ? calendar.ofYear(at + 3) : Optional.empty();
    if (later.isPresent()) {
      Meaning named = later.get().meaning();
      return Optional.of(new Match(i, at + 1, context -> seasonOf(named, season.get(), context)));
    }
    boolean led = tokens.is(i - 1, PREPOSITION) || tokens.is(i - 1, EDGE) || tokens.is(i - 1, OF);
    boolean fall = tokens.at(at).reads("fall");
    boolean the = at > i;
    boolean seasonal = tokens.is(at + 1, SEASONAL);
    boolean sure = fall ? the && led || seasonal : led || the || seasonal || tokens.is(i - 1, JOIN);
    if (!sure || tokens.is(at + 1, OF)) {
      return Optional.empty();
    }
    return Optional.of(new Match(i, at + 1, context -> context.inYear(season.get())));
  }

  private static TimeValue seasonOf(Meaning named, String season, Standpoint context) {
    TimeValue value = named.in(context);
    return value
        .moment()
        .map(year -> TimeValue.of(Moment.season(year.year(), season), value.basis()))
        .orElseGet(() -> context.inYear(season));
  }

  private Optional<Match> holiday(int i) {
    Optional<String> day = tokens.value(i, HOLIDAY);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate any = LocalDate.parse("2000-" + day.get());
    Optional<Match> year = calendar.ofYear(i + 1);
    return Optional.of(
        year.map(
                match ->
                    new Match(
                        i,
                        match.end(),
                        Calendar.inYearOf(
                            match.meaning(), any.getMonthValue(), any.getDayOfMonth())))
            .orElse(new Match(i, i + 1, context -> context.inYear(any))));
  }
}
