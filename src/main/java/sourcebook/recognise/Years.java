package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.Optional;

/**
 * Years, decades and centuries: {@code 1939}, {@code 493 BC}, {@code the 1960s}, {@code 20th
 * century}.
 */
final class Years {
  private static final int LAST_CENTURY = 21;

  /** Letters below this code point are Latin. */
  private static final char BEYOND_LATIN = 0x250;

  private final TokenRow tokens;

  Years(TokenRow tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    Optional<Match> best = decade(i);
    best = Match.longer(best, century(i));
    best = Match.longer(best, explicit(i).filter(year -> isYear(year, i)));
    best = Match.longer(best, rangeOfEra(i));
    best = Match.longer(best, theYear(i));
    return Match.longer(best, ancient(i));
  }

  /** {@code the year 2003}, {@code the years 1955}. */
  private Optional<Match> theYear(int i) {
    int at = tokens.skipThe(i);
    boolean year = tokens.value(at, UNIT).filter("Y"::equals).isPresent() && at > i;
    return year ? explicit(at + 1).map(match -> match.from(i)) : Optional.empty();
  }

  /** A year of four digits or with its era, whatever stands around it. */
  Optional<Match> explicit(int i) {
    int number = tokens.plain(i);
    Optional<String> era = tokens.value(i + 1, ERA);
    if (number > 0 && number < 10000 && era.isPresent() && !isWord(i + 1)) {
      return Optional.of(year(i, i + 2, era.get().equals("bc") ? 1 - number : number));
    }
    if (tokens.is(i, ERA) && tokens.value(i, ERA).get().equals("ad") && tokens.plain(i + 1) > 0) {
      return Optional.of(year(i, i + 2, tokens.plain(i + 1)));
    }
    int year = tokens.year(i);
    if (year == 0 || year % 10 == 0 && isDecade(i + 1) || isLettered(i)) {
      return Optional.empty();
    }
    return Optional.of(year(i, i + 1, year));
  }

  /** Whether Latin letters touch the number: {@code 1440p}, {@code MX2019}. */
  private boolean isLettered(int i) {
    Token before = tokens.at(i - 1);
    Token after = tokens.at(i + 1);
    return tokens.glued(i) && isLatin(before) || tokens.glued(i + 1) && isLatin(after);
  }

  private static boolean isLatin(Token token) {
    boolean word = token.shape() == Token.Shape.WORD;
    char first = word ? token.text().charAt(token.start()) : BEYOND_LATIN;
    return first < BEYOND_LATIN && Character.isLetter(first);
  }

  /** Whether the letters of an era are a common word instead. */
  private boolean isWord(int i) {
    return !tokens.at(i).capital() && tokens.at(i).reads("ad");
  }

  private static Match year(int start, int end, int year) {
    return new Match(start, end, context -> TimeValue.of(Moment.year(year), ""));
  }

  /** Whether a number of four digits that stands alone is a year and no count. */
  private boolean isYear(Match year, int i) {
    if (year.end() > i + 1) {
      return true;
    }
    Token before = tokens.at(i - 1);
    Token after = tokens.at(i + 1);
    if (after.is(COUNTED) || after.is(UNIT) || before.is(LABEL) && !before.is(ABOUT) || hangs(i)) {
      return false;
    }
    boolean sure =
        before.is(PREPOSITION) || before.is(DETERMINER) || before.is(OF) || before.is(HYPHEN);
    boolean counts = after.shape() == Token.Shape.WORD && !after.capital() && isPlural(after);
    return sure || !counts;
  }

  private static boolean isPlural(Token word) {
    String letters = word.folded();
    return letters.length() > 4 && letters.endsWith("s") && !letters.endsWith("ss");
  }

  /**
   * Whether the number hangs on other signs: {@code F-1941}, {@code 12.1941}, {@code 1941/12345}.
   */
  private boolean hangs(int i) {
    Token before = tokens.at(i - 1);
    boolean sign = tokens.glued(i) && before.shape() == Token.Shape.SIGN;
    boolean open = before.folded().length() == 1 && "([{\"“'‘—–-/".contains(before.folded());
    if (sign && !open) {
      return true;
    }
    if (sign && tokens.glued(i - 1) && (before.is(HYPHEN) || before.reads("/"))) {
      return !mayLead(i - 2);
    }
    boolean colon = tokens.at(i + 1).reads(":") && tokens.glued(i + 2);
    return colon || tokens.is(i + 1, HYPHEN) && tokens.plain(i + 2) > 9999;
  }

  /**
   * Whether what stands before a hyphen and a year is itself of a date, or of {@code post-1945}.
   */
  private boolean mayLead(int i) {
    Token token = tokens.at(i);
    if (token.shape() == Token.Shape.DIGITS) {
      boolean chain = tokens.is(i - 1, HYPHEN) && tokens.glued(i);
      return tokens.year(i) > 0 && !chain;
    }
    return token.is(MONTH) || token.is(EDGE) || token.is(PREPOSITION) || token.is(SEASON);
  }

  /** The first year of {@code 499-493 BC}. */
  private Optional<Match> rangeOfEra(int i) {
    int number = tokens.plain(i);
    boolean joined = tokens.is(i + 1, HYPHEN) || tokens.is(i + 1, JOIN);
    int last = tokens.plain(i + 2);
    boolean before = tokens.value(i + 3, ERA).filter(era -> era.equals("bc")).isPresent();
    if (number > 0 && number < 10000 && joined && last > 0 && last < number && before) {
      return Optional.of(year(i, i + 1, 1 - number));
    }
    return Optional.empty();
  }

  /** A bare number that a text on antiquity uses as a year: {@code in 480}. */
  private Optional<Match> ancient(int i) {
    int number = tokens.plain(i);
    boolean led = tokens.is(i - 1, PREPOSITION) || tokens.is(i - 1, OF) && !tokens.is(i + 1, OF);
    boolean counted = tokens.is(i + 1, COUNTED) || tokens.is(i + 1, UNIT);
    Token after = tokens.at(i + 1);
    boolean ends = after.shape() == Token.Shape.SIGN || after.is(JOIN) || after.is(PREPOSITION);
    if (!tokens.ancient() || number < 100 || number > 999 || !led || counted || !ends) {
      return Optional.empty();
    }
    return Optional.of(year(i, i + 1, 1 - number));
  }

  private boolean isDecade(int i) {
    int at = tokens.at(i).reads("'") ? i + 1 : i;
    String ending = tokens.at(at).folded();
    return tokens.glued(at) && (ending.equals("s") || ending.equals("'s")) && tokens.glued(i);
  }

  private Optional<Match> decade(int i) {
    int at = tokens.skipThe(i);
    Optional<String> word = tokens.value(at, DECADE);
    if (word.isPresent() && at > i) {
      int year = 1900 + Integer.parseInt(word.get());
      return Optional.of(new Match(i, at + 1, context -> TimeValue.of(Moment.decade(year), "")));
    }
    int apostrophe =
        tokens.at(at).folded().length() == 1 && "'’‘".contains(tokens.at(at).folded())
            ? at + 1
            : at;
    int number = tokens.plain(apostrophe);
    if (number < 0 || number % 10 != 0 || !isDecade(apostrophe + 1)) {
      return Optional.empty();
    }
    int end = apostrophe + 2;
    if (tokens.value(end, ERA).filter(era -> era.equals("bc")).isPresent()) {
      int first = 1 - (number + 9);
      return Optional.of(new Match(i, end + 1, context -> TimeValue.of(Moment.decade(first), "")));
    }
    boolean full = number >= 1000 && number <= 2100;
    boolean brief = number >= 10 && number < 100 && at > i;
    if (!full && !brief) {
      return Optional.empty();
    }
    Moment decade = Moment.decade(full ? number : 1900 + number);
    return Optional.of(new Match(i, end, context -> TimeValue.of(decade, "")));
  }

  private Optional<Match> century(int i) {
    int at = tokens.skipThe(i);
    int number = tokens.value(at, ORDINAL).map(Integer::parseInt).orElse(tokens.plain(at));
    int unit = tokens.behindDay(at);
    unit = tokens.skip(unit, HYPHEN);
    boolean century = tokens.value(unit, UNIT).filter(name -> name.equals("CE")).isPresent();
    boolean ordinal = tokens.is(at, ORDINAL) || tokens.is(at + 1, ORDINAL_ENDING);
    if (!century || !ordinal || number < 1 || number > LAST_CENTURY) {
      return Optional.empty();
    }
    boolean before = tokens.value(unit + 1, ERA).filter(era -> era.equals("bc")).isPresent();
    int first = before ? 1 - 100 * number : 100 * (number - 1);
    int end = tokens.is(unit + 1, ERA) ? unit + 2 : unit + 1;
    return Optional.of(new Match(i, end, context -> TimeValue.of(Moment.century(first), "")));
  }
}
