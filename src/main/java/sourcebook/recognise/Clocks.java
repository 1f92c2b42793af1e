package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;
import sourcebook.model.TimeType;

/**
 * Times of the day: {@code 3:00 a.m.}, {@code 8 PM}, {@code 15:00 GMT Saturday}, {@code that
 * night}.
 */
final class Clocks {
  private final TokenRow tokens;

  Clocks(TokenRow tokens) {
    this.tokens = tokens;
  }

  /** A time by the clock, with its day where that stands behind it. */
  Optional<Match> at(int i) {
    int hour = tokens.plain(i);
    if (hour < 0 || hour > 24) {
      return Optional.empty();
    }
    boolean minutes = isMinutes(i + 1);
    int at = minutes ? i + 3 : i + 1;
    Optional<String> half = tokens.value(at, CLOCK);
    at = half.isPresent() ? at + 1 : at;
    boolean sharp = tokens.is(at, OCLOCK);
    at = sharp ? at + 1 : at;
    boolean zoned = tokens.is(at, ZONE);
    boolean led = tokens.at(i - 1).reads("at");
    if (half.isEmpty() && !sharp && !(minutes && (zoned || led))) {
      return Optional.empty();
    }
    at = tokens.skip(at, ZONE);
    String time = "T" + two(hour24(hour, half)) + (minutes ? ":" + two(tokens.plain(i + 2)) : "");
    return Optional.of(behind(i, at, time));
  }

  private boolean isMinutes(int i) {
    boolean sign = tokens.at(i).reads(":") && tokens.glued(i) && tokens.glued(i + 1);
    return sign
        && tokens.at(i + 1).folded().length() == 2
        && tokens.at(i + 1).number() >= 0
        && tokens.at(i + 1).number() < 60;
  }

  private static int hour24(int hour, Optional<String> half) {
    boolean after = half.filter("pm"::equals).isPresent();
    return hour == 12 && half.isPresent()
        ? (after ? 12 : 0)
        : after && hour < 12 ? hour + 12 : hour;
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private Match behind(int start, int end, String time) {
    int at = tokens.skipComma(end);
    Optional<Match> day = new Calendar(tokens).at(at).filter(match -> isDay(match.start()));
    if (day.isEmpty() && tokens.is(end, WEEKDAY)) {
      day = new Pointing(tokens).at(end);
    }
    Meaning meaning = day.map(Match::meaning).orElse(context -> context.fromTold(0, Grain.DAY));
    int behind = day.map(Match::end).orElse(end);
    return new Match(start, behind, context -> meaning.in(context).at(time));
  }

  private boolean isDay(int i) {
    return tokens.day(i) > 0 || tokens.day(i + 1) > 0;
  }

  /** A part of the day: {@code the night of 8 February}, {@code that morning}, {@code at night}. */
  Optional<Match> part(int i) {
    int at = tokens.skipThe(i);
    Optional<Integer> told =
        tokens.value(at, TOLD).or(() -> tokens.value(at, DEICTIC)).map(Integer::valueOf);
    int partAt = told.isPresent() ? at + 1 : at;
    Optional<String> part = tokens.value(partAt, PART);
    if (tokens.is(i, NIGHT_WORD)) {
      return Optional.of(
          new Match(i, i + 1, context -> context.fromSpeaking(0, Grain.DAY).at("TNI")));
    }
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int end = tokens.at(partAt + 1).reads("hours") ? partAt + 2 : partAt + 1;
    String sign = "T" + part.get();
    if (told.isPresent()) {
      return Optional.of(
          new Match(i, end, context -> context.fromTold(told.get(), Grain.DAY).at(sign)));
    }
    if (tokens.is(end, OF)) {
      Optional<Match> day = new Calendar(tokens).at(tokens.skipThe(end + 1));
      if (day.isPresent()) {
        return day.map(match -> match.from(i, value -> value.at(sign)));
      }
    }
    boolean led = tokens.is(i - 1, PREPOSITION) || at > i;
    TimeValue some = TimeValue.of(TimeType.TIME, "XXXX-XX-XX" + sign);
    return Optional.of(new Match(i, end, context -> some)).filter(match -> led);
  }
}
