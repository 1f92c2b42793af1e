package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;

/** The second and further members of lists and ranges whose rest is said once: {@code 1941-45}. */
final class Rests {
  private static final int TWO_DIGITS = 100;

  private final TokenRow tokens;

  Rests(TokenRow tokens) {
    this.tokens = tokens;
  }

  /** What goes on behind an expression that ends at a token. */
  Optional<Match> at(int end, Found before) {
    Optional<Moment> moment = before.value().moment();
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    return switch (moment.get().grain()) {
      case YEAR -> year(end, moment.get());
      case DAY -> day(end, moment.get());
      default -> Optional.empty();
    };
  }

  private Optional<Match> year(int end, Moment first) {
    boolean range = tokens.is(end, HYPHEN) || tokens.at(end).reads("/");
    boolean two = tokens.at(end + 1).folded().length() == 2 && tokens.year(end - 1) > 0;
    int number = tokens.plain(end + 1);
    int year = first.year() / TWO_DIGITS * TWO_DIGITS + number;
    boolean glued = tokens.glued(end) && tokens.glued(end + 1);
    boolean on = tokens.is(end + 2, HYPHEN) && tokens.glued(end + 2) && tokens.plain(end + 3) >= 0;
    if (!range || !two || !glued || on || year <= first.year()) {
      return Optional.empty();
    }
    return Optional.of(new Match(end + 1, end + 2, context -> TimeValue.of(Moment.year(year), "")));
  }

  /** Behind {@code August 29}: {@code and 30}, {@code -30}, {@code and 30, 2022}. */
  private Optional<Match> day(int end, Moment first) {
    boolean monthFirst = tokens.day(end - 1) > 0 || tokens.is(end - 1, ORDINAL_ENDING);
    boolean joined = tokens.is(end, HYPHEN) || tokens.is(end, JOIN) || tokens.is(end, COMMA);
    int day = tokens.plain(end + 1);
    if (!monthFirst || !joined || day <= first.start().getDayOfMonth()) {
      return Optional.empty();
    }
    int behind = tokens.behindDay(end + 1);
    boolean month = tokens.is(behind, MONTH) || tokens.is(behind, OF);
    Token after = tokens.at(behind);
    boolean noun = isNoun(after);
    boolean comma = tokens.is(end, COMMA);
    if (month
        || noun && !tokens.is(end, HYPHEN)
        || after.is(COUNTED)
        || after.is(UNIT)
        || comma && !isList(behind)) {
      return Optional.empty();
    }
    if (day > 31 || !Moment.exists(first.year(), first.month(), day)) {
      return Optional.empty();
    }
    int yearAt = tokens.skipComma(behind);
    int last = tokens.year(yearAt) == first.year() ? yearAt + 1 : behind;
    Moment moment = Moment.day(first.start().withDayOfMonth(day));
    return Optional.of(new Match(end + 1, last, context -> TimeValue.of(moment, "")));
  }

  private static boolean isNoun(Token word) {
    boolean plural = word.folded().length() > 4 && word.folded().endsWith("s");
    return word.shape() == Token.Shape.WORD
        && word.senses().isEmpty()
        && (plural || word.capital());
  }

  private boolean isList(int i) {
    return tokens.is(i, JOIN) || tokens.is(i, COMMA) && tokens.plain(i + 1) > 0;
  }
}
