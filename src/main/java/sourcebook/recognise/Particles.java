package sourcebook.recognise;

import java.util.List;
import sourcebook.model.Lexicon;

/** The small words inside names. */
final class Particles {
  /** The Arabic article, as it is and as it is spoken before some letters: {@code ash-Sharq}. */
  static final Lexicon ARTICLES =
      Lexicon.of(List.of("al", "el", "ul", "as", "ash", "an", "ar", "ad", "at", "az"));

  /** The spellings of the article that are no English words and stand apart too. */
  static final Lexicon CLEAR_ARTICLES = Lexicon.of(List.of("al", "el", "ul"));

  /** Words that belong to the surname behind them. */
  static final Lexicon OF_SURNAMES =
      Lexicon.of(
          List.of(
              "bin", "ibn", "bint", "ben", "van", "von", "der", "den", "de", "la", "del", "della",
              "di", "da", "dos", "du", "le", "ter", "ten", "st", "abu", "abo"));

  /** Words that belong to the given name behind them. */
  static final Lexicon OF_GIVEN_NAMES =
      Lexicon.of(List.of("abu", "abo", "umm", "abd", "abdul", "abdel", "abdol"));

  private Particles() {}
}
