package sourcebook.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns that head the names of bodies and places, and what they tell: a {@code Party} is a
 * party, a {@code River} a place, an {@code Act} neither.
 */
public final class HeadNouns {
  private static final Map<String, Meaning> MEANINGS = new HashMap<>();
  private static final Set<String> BEHIND_STATES = new HashSet<>();
  private static final Set<String> BEHIND_NAMES = new HashSet<>();

  static {
    for (Map.Entry<String, List<String>> section : Words.sections("heads.txt").entrySet()) {
      Meaning meaning = Meaning.of(section.getKey());
      for (String line : section.getValue()) {
        String noun = Folding.of(line);
        String signs = line.substring(0, line.indexOf(noun.charAt(0)));
        MEANINGS.putIfAbsent(noun, meaning);
        if (signs.contains("+")) {
          BEHIND_STATES.add(noun);
        }
        if (signs.contains("*")) {
          BEHIND_NAMES.add(noun);
        }
      }
    }
  }

  private HeadNouns() {}

  /**
   * What a head noun tells.
   *
   * @param type of a body what it is; {@link ActorType#UNKNOWN} of what is none
   * @param place whether it heads names of places
   */
  public record Meaning(ActorType type, boolean place) {
    private static Meaning of(String section) {
      return new Meaning(ActorType.of(section).orElse(ActorType.UNKNOWN), section.equals("place"));
    }

    /** Whether it heads names of bodies. */
    public boolean isBody() {
      return type != ActorType.UNKNOWN;
    }
  }

  /** What a folded noun tells of the name that it heads, if anything. */
  public static Optional<Meaning> of(String folded) {
    return Optional.ofNullable(MEANINGS.get(folded));
  }

  /** Whether a folded noun heads names of bodies. */
  public static boolean isBody(String folded) {
    Meaning meaning = MEANINGS.get(folded);
    return meaning != null && meaning.isBody();
  }

  /** Whether a noun, small as it stands, makes a body of the word for a state before it. */
  public static boolean makesBodyOfState(String folded) {
    return BEHIND_STATES.contains(folded);
  }

  /** Whether a noun, small as it stands, makes a body of any name before it. */
  public static boolean makesBodyOfName(String folded) {
    return BEHIND_NAMES.contains(folded);
  }
}
