package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;
import sourcebook.model.TimeType;

/**
 * Expressions that point from the time of speaking or the time last told: {@code last October},
 * {@code that year}, {@code the following day}, {@code two months later}, {@code four years ago}.
 */
final class Pointing {
  private final TokenRow tokens;
  private final Amounts amounts;

  Pointing(TokenRow tokens) {
    this.tokens = tokens;
    this.amounts = new Amounts(tokens);
  }

  Optional<Match> at(int i) {
    Optional<Match> best = yearOrLess(i, Grain.DAY);
    best = Match.longer(best, named(i));
    best = Match.longer(best, shifted(i));
    best = Match.longer(best, theDay(i));
    best = Match.longer(best, dayWord(i));
    return Match.longer(best, weekday(i));
  }

  /** "That year", "the following day", "this week": a unit no finer than the grain. */
  Optional<Match> yearOrLess(int i, Grain finest) {
    int at = tokens.skipThe(i);
    boolean the = at > i;
    int unitAt = at + 1;
    if (tokens.is(unitAt, TOLD) && tokens.value(at, TOLD).filter("0"::equals).isPresent()) {
      unitAt++;
    }
    unitAt = tokens.skip(unitAt, FISCAL);
    int behind = unitAt + 1;
    Optional<Grain> unit = tokens.value(unitAt, UNIT).flatMap(Grain::of);
    if (unit.isEmpty() || tokens.is(unitAt, PLURAL) || unit.get().compareTo(finest) > 0) {
      return Optional.empty();
    }
    if (unit.get() == Grain.SEASON) {
      return Optional.empty();
    }
    if (tokens.is(unitAt + 1, HYPHEN) && tokens.glued(unitAt + 1) && tokens.glued(unitAt + 2)) {
      return Optional.empty();
    }
    Optional<Integer> told = tokens.value(at, TOLD).map(Integer::valueOf);
    Optional<Integer> spoken = tokens.value(at, DEICTIC).map(Integer::valueOf);
    Grain grain = unit.get();
    String sign = tokens.value(unitAt, UNIT).get();
    if (told.isPresent() && (the || spoken.isEmpty())) {
      return Optional.of(new Match(i, behind, context -> context.fromTold(told.get(), grain)));
    }
    if (spoken.isEmpty() || the && !isPast(at)) {
      return Optional.empty();
    }
    if (the && (grain.compareTo(Grain.DECADE) <= 0 || tokens.at(at).reads("past"))) {
      return Optional.of(new Match(i, behind, context -> length("P1" + sign)));
    }
    if (the && grain != Grain.WEEK) {
      return Optional.empty();
    }
    int way = spoken.get();
    return Optional.of(new Match(i, behind, context -> context.fromSpeaking(way, grain)));
  }

  private boolean isPast(int i) {
    return tokens.value(i, DEICTIC).filter(way -> way.equals("-1")).isPresent();
  }

  private static TimeValue length(String value) {
    return TimeValue.of(TimeType.DURATION, value);
  }

  /** "Last October", "next summer", "this Friday". */
  private Optional<Match> named(int i) {
    int at = tokens.skipThe(i);
    Optional<Integer> told = tokens.value(at, TOLD).map(Integer::valueOf);
    Optional<Integer> way = tokens.value(at, DEICTIC).map(Integer::valueOf).or(() -> told);
    if (way.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> month = tokens.value(at + 1, MONTH).map(Integer::valueOf);
    if (month.isPresent() && tokens.at(at + 1).capital() && tokens.day(at + 2) == 0) {
      return Optional.of(
          new Match(i, at + 2, context -> context.pointed(way.get(), month.get(), "")));
    }
    Optional<String> season = tokens.value(at + 1, SEASON);
    if (season.isPresent()) {
      return Optional.of(
          new Match(i, at + 2, context -> context.pointed(way.get(), 0, season.get())));
    }
    Optional<Integer> weekday = tokens.value(at + 1, WEEKDAY).map(Integer::valueOf);
    return weekday.map(day -> new Match(i, at + 2, context -> context.weekday(day, way)));
  }

  /** "Two months later", "four years ago", "a decade earlier". */
  private Optional<Match> shifted(int i) {
    int at = tokens.skipRough(i);
    Optional<Amounts.Amount> amount = amounts.at(at);
    boolean bare = amount.isEmpty() && tokens.is(at, PLURAL) && tokens.is(at, UNIT);
    int unitAt = amount.map(Amounts.Amount::end).orElse(at);
    Optional<String> unit = tokens.value(unitAt, UNIT);
    if (unit.isEmpty() || amount.isEmpty() && !bare) {
      return Optional.empty();
    }
    int wordAt = unitAt + 1;
    Optional<Integer> way = way(wordAt);
    if (way.isEmpty() || tokens.is(wordAt + 1, THAN)) {
      return Optional.empty();
    }
    boolean ago = tokens.is(wordAt, AGO);
    int count = amount.map(Amounts.Amount::whole).orElse(-1);
    Optional<Grain> grain = Grain.of(unit.get());
    return Optional.of(
        new Match(i, wordAt + 1, context -> shift(context, way.get(), count, grain, ago)));
  }

  private Optional<Integer> way(int i) {
    boolean closed = tokens.at(i + 1).shape() == Token.Shape.SIGN && !tokens.is(i + 1, HYPHEN);
    Optional<String> sure =
        tokens.value(i, LATER).or(() -> tokens.value(i, EARLIER)).or(() -> tokens.value(i, AGO));
    if (sure.isPresent() && tokens.at(i).reads("on")) {
      return Optional.empty();
    }
    boolean plainly = sure.isPresent() && !tokens.is(i, BEFORE);
    if (plainly) {
      return sure.map(Integer::valueOf);
    }
    Optional<String> open = tokens.value(i, AFTER).or(() -> tokens.value(i, BEFORE));
    return open.filter(word -> closed).map(Integer::valueOf);
  }

  private static TimeValue shift(
      Standpoint context, int way, int count, Optional<Grain> grain, boolean ago) {
    if (count < 0) {
      return TimeValue.of(TimeType.DATE, way > 0 ? "FUTURE_REF" : "PAST_REF");
    }
    if (grain.isEmpty()) {
      Optional<Moment> from = ago ? context.speaking() : context.told();
      return from.map(moment -> TimeValue.of(moment, context.basis()))
          .orElse(TimeValue.of(TimeType.DATE, ""));
    }
    return ago
        ? context.fromSpeaking(way * count, grain.get())
        : context.fromTold(way * count, grain.get());
  }

  /** "The day before", "the day after", "the day following", where no event follows. */
  private Optional<Match> theDay(int i) {
    int at = tokens.skipThe(i);
    Optional<Grain> grain = tokens.value(at, UNIT).flatMap(Grain::of);
    boolean closed = tokens.at(at + 2).shape() == Token.Shape.SIGN;
    if (at == i || grain.isEmpty() || tokens.is(at, PLURAL) || !closed) {
      return Optional.empty();
    }
    Optional<Integer> way =
        tokens.value(at + 1, AFTER).or(() -> tokens.value(at + 1, BEFORE)).map(Integer::valueOf);
    return way.map(step -> new Match(i, at + 2, context -> context.fromTold(step, grain.get())));
  }

  private Optional<Match> dayWord(int i) {
    return tokens
        .value(i, DAY_WORD)
        .map(Integer::valueOf)
        .map(step -> new Match(i, i + 1, context -> day(context, step)));
  }

  private static TimeValue day(Standpoint context, int step) {
    if (context.isNarrative() && step == 0) {
      return TimeValue.of(TimeType.DATE, "PRESENT_REF");
    }
    return context.fromSpeaking(step, Grain.DAY);
  }

  private Optional<Match> weekday(int i) {
    boolean plain = tokens.is(i, WEEKDAY) && tokens.at(i).capital() && !isName(i);
    return tokens
        .value(i, WEEKDAY)
        .filter(day -> plain)
        .map(Integer::valueOf)
        .map(day -> new Match(i, i + 1, context -> context.weekday(day, Optional.empty())));
  }

  /** Whether a weekday is part of a name: {@code Black Friday}, {@code Bloody Sunday}. */
  private boolean isName(int i) {
    Token before = tokens.at(i - 1);
    boolean unknown = before.shape() == Token.Shape.WORD && before.senses().isEmpty();
    return before.capital() && unknown && !tokens.begins(i - 1);
  }
}
