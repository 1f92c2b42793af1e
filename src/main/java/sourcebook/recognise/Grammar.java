package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;
import sourcebook.model.TimeType;

/** The expressions of time that a row of tokens can hold, and how they nest. */
final class Grammar {
  private static final int EDGES = 3;

  private final TokenRow tokens;
  private final Calendar calendar;
  private final Pointing pointing;
  private final Lengths lengths;
  private final Clocks clocks;
  private final Numerals numerals;

  Grammar(TokenRow tokens) {
    this.tokens = tokens;
    this.calendar = new Calendar(tokens);
    this.pointing = new Pointing(tokens);
    this.lengths = new Lengths(tokens);
    this.clocks = new Clocks(tokens);
    this.numerals = new Numerals(tokens);
  }

  /** The longest expression of time that begins at a token. */
  Optional<Match> at(int i) {
    if (!mayBegin(i)) {
      return Optional.empty();
    }
    Optional<Match> best = stretch(i, EDGES);
    best = Match.longer(best, clocks.at(i));
    best = Match.longer(best, lengths.at(i));
    best = Match.longer(best, weekdayPart(i));
    return Match.longer(best, reference(i));
  }

  /** Most words of a text are no words of time; they are passed over at once. */
  private boolean mayBegin(int i) {
    Token token = tokens.at(i);
    if (token.senses().isEmpty()) {
      return switch (token.shape()) {
        case WORD -> token.reads("q");
        case SIGN -> isApostrophe(token);
        case DIGITS, QUANTITY -> true;
      };
    }
    if (token.is(ARTICLE)) {
      Token next = tokens.at(i + 1);
      return !next.senses().isEmpty() || next.shape() != Token.Shape.WORD;
    }
    return token.senses().begins();
  }

  private static boolean isApostrophe(Token token) {
    return token.reads("'") || token.reads("’") || token.reads("‘");
  }

  /**
   * A stretch of the calendar, with what narrows it: {@code the end of}, {@code late}, {@code
   * about}.
   */
  private Optional<Match> stretch(int i, int edges) {
    Optional<Match> best = numerals.at(i);
    best = Match.longer(best, calendar.at(i));
    best = Match.longer(best, pointing.at(i));
    best = Match.longer(best, clocks.part(i));
    if (edges == 0) {
      return best;
    }
    best = Match.longer(best, about(i, edges));
    best = Match.longer(best, edge(i, edges));
    best = Match.longer(best, edgeOf(i, edges));
    return Match.longer(best, partOfYear(i));
  }

  private Optional<Match> about(int i, int edges) {
    if (!tokens.is(i, ABOUT)) {
      return Optional.empty();
    }
    int at = tokens.at(i + 1).reads(".") ? i + 2 : i + 1;
    boolean spelt = tokens.at(i).folded().length() > 1 || at > i + 1;
    return stretch(at, edges - 1)
        .filter(match -> spelt && tokens.is(at, EDGE) || isDated(at))
        .map(match -> match.from(i, TimeValue::about));
  }

  private boolean isDated(int i) {
    return tokens.plain(i) > 0 || tokens.is(i, MONTH);
  }

  /** "Late August", "mid-2007", "early in 1862", "later that year". */
  private Optional<Match> edge(int i, int edges) {
    int start = tokens.skipThe(i);
    if (!tokens.is(start, EDGE)) {
      return Optional.empty();
    }
    int at = tokens.skip(start + 1, HYPHEN);
    int in = tokens.skip(at, IN);
    boolean the = tokens.at(in).reads("the");
    Optional<Match> stretch = stretch(in, edges - 1).or(() -> the ? theUnit(in) : Optional.empty());
    String word = tokens.at(start).folded();
    return stretch
        .filter(match -> !isMonthWithDay(match))
        .map(match -> match.from(i, value -> value.because("“" + word + "”")));
  }

  private boolean isMonthWithDay(Match match) {
    return tokens.plain(match.start()) > 0 && tokens.plain(match.start()) < 100;
  }

  /** "The end of March", "the start of the year". */
  private Optional<Match> edgeOf(int i, int edges) {
    int start = tokens.skipThe(i);
    boolean edge = tokens.is(start, EDGE_NOUN) || tokens.is(start, EDGE);
    int of = start + 1;
    if (!edge || !tokens.is(of, OF)) {
      return Optional.empty();
    }
    String word = tokens.at(start).folded();
    return stretch(of + 1, edges - 1)
        .or(() -> theUnit(of + 1))
        .map(match -> match.from(i, value -> value.because("“" + word + "”")));
  }

  /** "The year", "the month" behind an edge: that last told; "the end of the day" is an idiom. */
  private Optional<Match> theUnit(int i) {
    int at = tokens.skipThe(i);
    Optional<Grain> unit = tokens.value(at, UNIT).flatMap(Grain::of);
    return unit.filter(grain -> !tokens.is(at, PLURAL) && grain.compareTo(Grain.WEEK) <= 0)
        .filter(grain -> grain != Grain.SEASON)
        .map(grain -> new Match(i, at + 1, context -> context.fromTold(0, grain)));
  }

  /** "The second half of 2008", "the third quarter of 2012", "Q3 2012". */
  private Optional<Match> partOfYear(int i) {
    int start = tokens.skipThe(i);
    Optional<Integer> half = tokens.value(start, HALF).map(Integer::valueOf);
    int of = start + 1;
    Grain grain = Grain.HALF;
    Optional<Integer> part = half;
    if (half.isEmpty() && tokens.value(start + 1, UNIT).filter("Q"::equals).isPresent()) {
      part = tokens.value(start, ORDINAL).map(Integer::valueOf).filter(number -> number <= 4);
      of = start + 2;
      grain = Grain.QUARTER;
    }
    if (half.isEmpty() && tokens.at(start).reads("q") && tokens.glued(start + 1)) {
      part = Optional.of(tokens.plainAfterLetter(start + 1)).filter(n -> n >= 1 && n <= 4);
      of = start + 2;
      grain = Grain.QUARTER;
    }
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int yearAt = tokens.skip(of, OF);
    Optional<Match> year = calendar.ofYear(of).or(() -> pointing.yearOrLess(yearAt, Grain.YEAR));
    if (yearAt > of) {
      year = year.or(() -> theUnit(yearAt));
    }
    int number = part.get();
    Grain named = grain;
    return year.map(match -> match.from(i, value -> inPart(value, named, number)));
  }

  private static TimeValue inPart(TimeValue value, Grain grain, int part) {
    return value
        .moment()
        .map(year -> TimeValue.of(Moment.part(grain, year.year(), part), value.basis()))
        .orElse(value);
  }

  private Optional<Match> weekdayPart(int i) {
    Optional<String> part = tokens.value(i + 1, PART);
    boolean day = tokens.is(i, WEEKDAY) || tokens.is(i, DAY_WORD);
    return part.filter(sign -> day)
        .flatMap(
            sign -> pointing.at(i).map(match -> match.to(i + 2).from(i, v -> v.at("T" + sign))));
  }

  private Optional<Match> reference(int i) {
    Optional<String> value = tokens.value(i, REF);
    if (tokens.is(i, VAGUE_LATER)) {
      value = Optional.of("FUTURE_REF");
    }
    if (isPast(i)) {
      return Optional.of(new Match(i, i + 2, context -> TimeValue.of(TimeType.DATE, "PAST_REF")));
    }
    if (tokens.is(i, TIME_REF) && !tokens.at(i - 1).reads("all")) {
      value = Optional.of("");
    }
    return value.map(ref -> new Match(i, i + 1, context -> TimeValue.of(TimeType.DATE, ref)));
  }

  private boolean isPast(int i) {
    boolean past = tokens.at(i).reads("the") && tokens.at(i + 1).reads("past");
    boolean closed = tokens.at(i + 2).shape() == Token.Shape.SIGN || tokens.is(i + 2, PREPOSITION);
    return past && closed;
  }
}
