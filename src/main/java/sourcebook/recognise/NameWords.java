package sourcebook.recognise;

import java.util.List;
import sourcebook.model.FunctionWords;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;

/**
 * The words of a block as parts of names: which may belong to one, which stands next to which.
 *
 * <p>No parts are the first word of a sentence that stands small elsewhere, an acronym, a demonym,
 * a day, a title, and what belongs to another mention.
 */
final class NameWords {
  private static final Lexicon THE =
      Lexicon.of(List.of("the", "der", "die", "das", "le", "les", "los", "il"));
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final Lexicon OPENINGS = Lexicon.of("openings.txt");
  private static final int LONGEST_HEADING = 20;
  private static final Lexicon TITLES = Lexicon.of("titles.txt");

  private final Tokens tokens;
  private final Capitals capitals;
  private final boolean[] taken;
  private final boolean plain;

  /**
   * The words of one block.
   *
   * @param taken which of them belong to names by themselves
   */
  NameWords(String text, Tokens tokens, Capitals capitals, boolean[] taken) {
    this.tokens = tokens;
    this.capitals = capitals;
    this.taken = taken;
    this.plain = !isTitleCase(text, tokens);
  }

  /** Whether a block is a heading, or stands for one, in which all words have capitals. */
  private static boolean isTitleCase(String text, Tokens tokens) {
    boolean sentence = ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (sentence || tokens.count() > LONGEST_HEADING) {
      return false;
    }
    int large = 0;
    int small = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (FunctionWords.languages(tokens, i) == 0) {
        large += tokens.capital(i) ? 1 : 0;
        small += tokens.capital(i) ? 0 : 1;
      }
    }
    return large > 2 * small;
  }

  /** Whether a capital tells a name here. */
  boolean isPlain() {
    return plain;
  }

  /**
   * Whether a part of a name is rather a word: behind an article, a day or month, or first in a
   * sentence where the source also writes it small.
   */
  boolean isWord(int first, int last) {
    if (first != last) {
      return false;
    }
    boolean article = tokens.joined(first - 1) && THE.has(tokens, first - 1);
    boolean opens = !tokens.joined(first - 1) && capitals.isSmall(tokens, first);
    return article || opens || NO_NAMES.has(tokens, first);
  }

  /** The initials right before a name, without points: {@code JP} of {@code J. P. Harlan}. */
  String initials(int first) {
    StringBuilder initials = new StringBuilder();
    for (int i = first - 1; tokens.joined(i) && isInitials(i); i--) {
      String letters = tokens.text(i).replace(".", "");
      initials.insert(0, letters);
    }
    return initials.toString();
  }

  private boolean isInitials(int word) {
    return tokens.isInitial(word)
        || (tokens.acronym(word) && tokens.text(word).indexOf('.') > 0 && tokens.capital(word));
  }

  /** The word before that may belong to the same name, articles and particles passed over. */
  int before(int word) {
    int before = word - 1;
    while (tokens.joined(before) && isLink(before)) {
      before--;
    }
    return tokens.joined(before) && tokens.stem(before) == tokens.end(before) ? before : -1;
  }

  /** Whether a word ties the words around it to one name. */
  private boolean isLink(int word) {
    return Particles.OF_SURNAMES.has(tokens, word)
        || Particles.CLEAR_ARTICLES.has(tokens, word)
        || (Particles.ARTICLES.has(tokens, word) && tokens.hyphened(word));
  }

  /** Whether a word may be part of a longer name. */
  boolean isName(int word) {
    boolean name =
        plain
            && tokens.capital(word)
            && !taken[word]
            && !tokens.acronym(word)
            && tokens.end(word) - tokens.start(word) > 1;
    return name && !isCommon(word) && !TITLES.has(tokens, word);
  }

  private boolean isCommon(int word) {
    return FunctionWords.languages(tokens, word) != 0
        || OPENINGS.has(tokens, word)
        || tokens.folded(word).endsWith("ly")
        || NO_NAMES.has(tokens, word)
        || (capitals.isSmall(tokens, word) && !capitals.isLarge(tokens, word));
  }

  /** The word behind that may belong to the same name, articles and particles passed over. */
  int behind(int word) {
    int behind = word;
    do {
      if (!tokens.joined(behind) || tokens.stem(behind) != tokens.end(behind)) {
        return -1;
      }
      behind++;
    } while (behind < tokens.count() && isLink(behind));
    return behind;
  }
}
