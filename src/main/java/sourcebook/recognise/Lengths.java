package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;
import sourcebook.model.TimeType;

/**
 * Durations and sets: {@code over nine months}, {@code 46-day}, {@code the past two years}, {@code
 * weeks}, {@code 22.8 years old}; {@code every Friday}, {@code daily}, {@code per week}.
 */
final class Lengths {
  private final TokenRow tokens;
  private final Amounts amounts;

  Lengths(TokenRow tokens) {
    this.tokens = tokens;
    this.amounts = new Amounts(tokens);
  }

  Optional<Match> at(int i) {
    Optional<Match> best = counted(i);
    best = Match.longer(best, bare(i));
    best = Match.longer(best, recent(i));
    return Match.longer(best, set(i));
  }

  private Optional<Match> counted(int i) {
    int at = tokens.skipRough(i);
    boolean led = tokens.at(at).reads("the");
    int numberAt = led ? at + 1 : at;
    boolean bounded = isBound(numberAt);
    numberAt = bounded ? numberAt + 1 : numberAt;
    Optional<Amounts.Amount> amount = amounts.at(numberAt);
    if (amount.isEmpty() || led && isArticle(numberAt)) {
      return Optional.empty();
    }
    int unitAt = tokens.skip(amount.get().end(), HYPHEN);
    unitAt = isAdjective(unitAt) ? unitAt + 1 : unitAt;
    Optional<String> unit = tokens.value(unitAt, UNIT).filter(name -> !name.equals("S"));
    boolean instant = tokens.value(unitAt, ORDINAL).isPresent() && isArticle(numberAt);
    if (unit.isEmpty() || instant || unit.get().equals("Q")) {
      return Optional.empty();
    }
    return Optional.of(new Match(i, behind(unitAt + 1), length(amount.get().digits(), unit.get())));
  }

  private boolean isArticle(int i) {
    return tokens.is(i, ARTICLE);
  }

  /** Next, last, first … between article and number. */
  private boolean isBound(int i) {
    boolean word = tokens.is(i, DEICTIC) || tokens.is(i, TOLD) || tokens.is(i, ORDINAL);
    return word && tokens.at(i).shape() == Token.Shape.WORD && !tokens.is(i + 1, UNIT);
  }

  /** One word between number and unit: {@code two bloody weeks}. */
  private boolean isAdjective(int i) {
    Token word = tokens.at(i);
    boolean plain = word.shape() == Token.Shape.WORD && word.senses().isEmpty() && !word.capital();
    return plain && !word.glued() && tokens.is(i + 1, UNIT) && tokens.is(i + 1, PLURAL);
  }

  private int behind(int i) {
    int at = tokens.skip(i, HYPHEN);
    return tokens.is(at, OLD) || tokens.is(at, LONG) ? at + 1 : i;
  }

  private static Meaning length(String digits, String unit) {
    String value =
        (unit.startsWith("T") ? "PT" : "P") + digits + unit.substring(unit.startsWith("T") ? 1 : 0);
    return context -> TimeValue.of(TimeType.DURATION, value);
  }

  /** "Weeks", "for years", "the following days". */
  private Optional<Match> bare(int i) {
    int at = tokens.skipThe(i);
    boolean pointed = isBound(at) || tokens.is(at, DEICTIC) || tokens.is(at, TOLD);
    at = pointed ? at + 1 : at;
    if (!tokens.is(at, PLURAL) || at > i && !pointed) {
      return Optional.empty();
    }
    boolean led = tokens.is(i - 1, PREPOSITION) || tokens.is(at + 1, OF) || tokens.begins(i);
    String unit = tokens.value(at, UNIT).orElse("S");
    if (!pointed && !led || unit.equals("S") || unit.equals("Q")) {
      return Optional.empty();
    }
    return Optional.of(new Match(i, at + 1, length("X", unit)));
  }

  private Optional<Match> recent(int i) {
    int at = tokens.skipThe(i);
    boolean recent = tokens.at(at).reads("recent") && tokens.is(at + 1, PLURAL);
    return tokens
        .value(at + 1, UNIT)
        .filter(unit -> recent && !unit.equals("S"))
        .map(unit -> new Match(i, at + 2, length("X", unit)));
  }

  private Optional<Match> set(int i) {
    Optional<String> often = tokens.value(i, FREQUENCY);
    if (often.isPresent()) {
      return Optional.of(set(i, i + 1, often.get()));
    }
    boolean each = tokens.is(i, EVERY) || tokens.is(i, PER);
    if (!each) {
      return Optional.empty();
    }
    Optional<String> weekday = tokens.value(i + 1, WEEKDAY);
    if (weekday.isPresent()) {
      return Optional.of(set(i, i + 2, "XXXX-WXX-" + weekday.get()));
    }
    Optional<String> season = tokens.value(i + 1, SEASON);
    if (season.isPresent()) {
      return Optional.of(set(i, i + 2, "XXXX-" + season.get()));
    }
    Optional<String> unit = tokens.value(i + 1, UNIT).filter(name -> !name.equals("S"));
    if (unit.isPresent()) {
      boolean hours = unit.get().startsWith("T");
      String each1 = hours ? "PT1" + unit.get().substring(1) : "P1" + unit.get();
      String value = tokens.is(i, PER) || hours ? each1 : Grain.of(unit.get()).get().unknown();
      return Optional.of(set(i, i + 2, value));
    }
    return amounts
        .at(i + 1)
        .filter(amount -> tokens.is(amount.end(), UNIT) && tokens.is(i, EVERY))
        .map(
            amount ->
                set(
                    i,
                    amount.end() + 1,
                    "P" + amount.digits() + tokens.value(amount.end(), UNIT).get()));
  }

  private static Match set(int start, int end, String value) {
    return new Match(start, end, context -> TimeValue.of(TimeType.SET, value));
  }
}
