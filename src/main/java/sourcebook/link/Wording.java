package sourcebook.link;

import sourcebook.model.FunctionWords;
import sourcebook.model.Tokens;

/** The words of one source as far as they say what it is about, and what they stand for. */
final class Wording {
  private static final int SHORTEST = 3;

  private final int language;
  private final boolean english;
  private final StringBuilder letters = new StringBuilder();

  private Wording(int language) {
    this.language = language;
    this.english = language == FunctionWords.bit("en");
  }

  /** The wording of a source in its language. */
  static Wording of(Library.Shelf shelf) {
    return new Wording(
        FunctionWords.bit(
            shelf.recognition().description().language().map(fact -> fact.value()).orElse("en")));
  }

  /** Whether a word is a number or says what the text is about; its letters are then at hand. */
  boolean tells(Tokens tokens, int word) {
    boolean owner = tokens.stem(word) != tokens.end(word);
    if (!owner && isFunction(FunctionWords.languages(tokens, word))) {
      return false;
    }
    letters.setLength(0);
    tokens.stemmed(word, letters);
    return isNumber()
        || (letters.length() >= SHORTEST
            && !(owner && isFunction(FunctionWords.languages(letters.toString()))));
  }

  private boolean isNumber() {
    return !letters.isEmpty() && Character.isDigit(letters.charAt(0));
  }

  private boolean isFunction(int languages) {
    return (languages & language) != 0;
  }

  /** The stem of the word whose letters are at hand, as a hash; a number stays whole. */
  int stem() {
    int length = isNumber() ? letters.length() : Stem.length(letters);
    int stem = 0;
    for (int i = 0; i < length; i++) {
      stem = 31 * stem + letters.charAt(i);
    }
    return stem;
  }

  /** What a stem stands for, as a hash. */
  int sense(int stem) {
    return english ? Senses.of(stem) : stem;
  }

  /** Whether a stem says little of what a sentence tells. */
  boolean isFaint(int stem) {
    return english && Senses.isFaint(stem);
  }
}
