package sourcebook.recognise;

import java.util.Locale;

/**
 * What a word can be in an expression of time; the names of the kinds in the data files under
 * {@code sourcebook/recognise/dates}, there in lower case with hyphens.
 */
enum WordKind {
  MONTH,
  /** A month's abbreviation, which counts only beside a number. */
  MONTH_SHORT,
  /** A month's name in another language than English; counts only beside a number. */
  MONTH_FOREIGN,
  /** A month of the Persian calendar. */
  MONTH_PERSIAN,
  /** A month of the Islamic calendar. */
  MONTH_HIJRI,
  WEEKDAY,
  WEEKDAY_SHORT,
  SEASON,
  PART,
  UNIT,
  PLURAL,
  NUMBER,
  VAGUE,
  ORDINAL,
  ORDINAL_ENDING,
  DECADE,
  ARTICLE,
  OF,
  IN,
  COMMA,
  HYPHEN,
  EDGE,
  EDGE_NOUN,
  HALF,
  ABOUT,
  ROUGH,
  LATER,
  EARLIER,
  AFTER,
  BEFORE,
  AGO,
  /** Points from the time of writing: last, next, this. */
  DEICTIC,
  /** Points from the time last told: previous, following, that. */
  TOLD,
  DAY_WORD,
  NIGHT_WORD,
  REF,
  TIME_REF,
  VAGUE_LATER,
  FREQUENCY,
  EVERY,
  PER,
  OLD,
  THAN,
  /** What is named after a season: offensive, campaign. */
  SEASONAL,
  /** What can stand before a year of its own kind: fiscal. */
  FISCAL,
  LONG,
  CLOCK,
  OCLOCK,
  ZONE,
  HOLIDAY,
  ERA,
  PREPOSITION,
  JOIN,
  FUTURE,
  DETERMINER,
  LABEL,
  MONEY,
  COUNTED;

  /** Whether no expression begins with such a word. */
  boolean isOnlyInside() {
    return switch (this) {
      case OF, IN, COMMA, HYPHEN, PREPOSITION, JOIN, FUTURE, DETERMINER, LABEL, MONEY -> true;
      case COUNTED, THAN, OLD, LONG, SEASONAL, FISCAL, CLOCK, ZONE, ORDINAL_ENDING -> true;
      default -> false;
    };
  }

  static WordKind named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
