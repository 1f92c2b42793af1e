package sourcebook.recognise;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.FunctionWords;
import sourcebook.model.HeadNouns;
import sourcebook.model.Hint;
import sourcebook.model.Lexicon;
import sourcebook.model.States;
import sourcebook.model.Tokens;

/** Reads what stands beside a name and tells of its kind. */
final class Beside {
  private static final Lexicon TITLES = Lexicon.of("titles.txt");
  private static final Lexicon SAYS = Lexicon.of("says.txt");
  private static final Lexicon ROLES = Lexicon.of("roles.txt");
  private static final Lexicon IN =
      Lexicon.of(List.of("in", "at", "near", "outside", "across", "throughout", "en", "à", "a"));

  private static final Lexicon DETERMINERS =
      Lexicon.of(
          List.of("a", "an", "the", "his", "her", "their", "its", "our", "my", "one", "who"));
  private static final Lexicon FOLLOWERS =
      Lexicon.of(List.of("of", "at", "for", "in", "to", "and"));

  /** How far behind a comma a role may stand. */
  private static final int REACH = 4;

  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  private Beside() {}

  /** Whether a word is a title or rank. */
  static boolean isTitle(Tokens words, int word) {
    return TITLES.has(words, word);
  }

  /** A name without the titles before it: {@code Prof. Costa} → {@code Costa}. */
  static String untitled(String name) {
    Tokens words = Tokens.of(name);
    int first = 0;
    while (first + 1 < words.count() && TITLES.has(words, first)) {
      first++;
    }
    return first == 0 ? name : name.substring(words.start(first));
  }

  /**
   * The hints beside a name.
   *
   * @param titled whether a title with a capital stands before it
   */
  static List<Hint> hints(String text, Tokens words, int first, int last, boolean titled) {
    List<Hint> hints = new ArrayList<>();
    boolean before = first > 0 && words.joined(first - 1);
    boolean behind = words.joined(last) && words.stem(last) == words.end(last);
    if (titled || before && TITLES.has(words, first - 1)) {
      hints.add(Hint.TITLE);
    }
    if (hasRole(text, words, last)) {
      hints.add(Hint.ROLE);
    }
    if (before && SAYS.has(words, first - 1) || behind && SAYS.has(words, last + 1)) {
      hints.add(Hint.SAYS);
    }
    if (behind && !words.capital(last + 1) && HeadNouns.isBody(words.stemmed(last + 1))) {
      hints.add(Hint.BODY);
    }
    if (before && words.is(first - 1, "the") && !isOfNext(words, last)) {
      hints.add(Hint.ARTICLE);
    }
    if (before && IN.has(words, first - 1)) {
      hints.add(Hint.PLACE);
    }
    return hints;
  }

  /** Whether a noun stands behind the name, to which what stands before the name belongs. */
  private static boolean isOfNext(Tokens words, int last) {
    return words.joined(last)
        && FunctionWords.languages(words, last + 1) == 0
        && !SAYS.has(words, last + 1);
  }

  private static boolean hasRole(String text, Tokens words, int last) {
    if (last + 1 >= words.count()
        || words.start(last + 1) - words.end(last) > 2
        || text.charAt(words.end(last)) != ',') {
      return false;
    }
    int next = last + 1;
    if (Character.isDigit(text.charAt(words.start(next)))) {
      return isAge(text, words, next);
    }
    boolean told = DETERMINERS.has(words, next) || States.of(words, next);
    for (int i = next; i < Math.min(words.count(), told ? next + REACH : next + 1); i++) {
      if (ROLES.has(words, i) && (told || words.joined(i) && FOLLOWERS.has(words, i + 1))) {
        return true;
      }
      if (!words.joined(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAge(String text, Tokens words, int word) {
    String number = words.surface(word);
    boolean parted =
        words.end(word) < text.length() && ",.;)".indexOf(text.charAt(words.end(word))) >= 0;
    if (number.length() > 3 || !parted || !number.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int age = Integer.parseInt(number);
    return age >= YOUNGEST && age <= OLDEST;
  }
}
