package sourcebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the world: their names, and the words for what belongs to them.
 *
 * <p>{@code US} and {@code U.S.} name the United States and say that something is of them; {@code
 * Iraqi} only says so.
 */
public final class States {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> BELONGING = new HashMap<>();

  static {
    for (String line : Words.lines("states.tsv")) {
      List<String> cells = List.of(line.split("\t"));
      String state = cells.get(0);
      names(state + ", " + cells.get(1)).forEach(name -> NAMES.put(name, state));
      names(cells.get(2)).forEach(word -> BELONGING.put(word, state));
      names(state).forEach(name -> BELONGING.putIfAbsent(name, state));
    }
  }

  private static final Lexicon OF_STATES =
      Lexicon.of(BELONGING.keySet().stream().sorted().toList());

  private States() {}

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.split(", ")) {
      if (!name.equals("-")) {
        names.add(Folding.of(name));
      }
    }
    return names;
  }

  /** The state that a folded name means: {@code usa} → {@code United States}. */
  public static Optional<String> named(String folded) {
    return Optional.ofNullable(NAMES.get(folded));
  }

  /** The state to which a folded word says that something belongs: {@code iraqi}, {@code iraq}. */
  public static Optional<String> of(String folded) {
    return Optional.ofNullable(BELONGING.get(folded));
  }

  /**
   * Whether a word of a text, with its capital, says that something belongs to a state; {@code us}
   * does not.
   */
  public static boolean of(Tokens words, int word) {
    if (!words.capital(word)) {
      return false;
    }
    boolean pronoun = words.is(word, "us") && !words.acronym(word);
    return !pronoun && OF_STATES.has(words.stemmed(word));
  }
}
