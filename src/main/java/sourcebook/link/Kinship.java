package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.FunctionWords;
import sourcebook.model.HeadNouns;
import sourcebook.model.Hint;
import sourcebook.model.States;
import sourcebook.model.Words;

/**
 * Joins families that are one name: an acronym and its long form, a surname and the one full name
 * that ends with it, a name with and without the noun or adjective around it, spellings that hear
 * one letter in two ways.
 *
 * <p>Whatever is joined meets under a key in an index; where two could be meant, nothing is.
 */
final class Kinship {
  /** How many times as often as any other a name must stand to be meant by a short form. */
  private static final int BY_FAR = 4;

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central");
  private static final Set<String> NO_NAMES = Words.of("no-names.txt");
  private static final Set<String> OPENINGS = Words.of("openings.txt");

  private final Map<String, Family> families;
  private final Map<String, Map<String, Integer>> introduced;

  /**
   * The families by key, which are joined in place.
   *
   * @param introduced acronyms with the keys of the names that introduced them and how often
   */
  Kinship(Map<String, Family> families, Map<String, Map<String, Integer>> introduced) {
    this.families = families;
    this.introduced = introduced;
  }

  void join() {
    hearings();
    adjectives();
    nouns();
    acronyms();
    surnames();
    firstNames();
  }

  /** {@code Khadimi} and {@code Kazimi}, where another word of the name is the same. */
  private void hearings() {
    Map<String, List<String>> alike = new HashMap<>();
    families.forEach(
        (key, family) -> {
          if (family.key().personal()) {
            alike.computeIfAbsent(Bones.coarse(key), any -> new ArrayList<>(1)).add(key);
          }
        });
    for (String key : List.copyOf(families.keySet())) {
      List<String> others = alike.getOrDefault(Bones.coarse(key), List.of());
      if (others.size() == 2 && families.containsKey(key)) {
        String other = others.get(others.get(0).equals(key) ? 1 : 0);
        boolean arabic =
            hasArticle(families.get(key))
                || families.containsKey(other) && hasArticle(families.get(other));
        if (families.containsKey(other) && arabic) {
          join(rank(key, other) ? other : key, rank(key, other) ? key : other);
        }
      }
    }
  }

  private static boolean hasArticle(Family family) {
    return family.spellings().stream()
        .anyMatch(each -> each.form().matches("(?i).*\\b[aeu]l[ -].*"));
  }

  private boolean rank(String one, String other) {
    return families.get(one).mentions() >= families.get(other).mentions();
  }

  /** {@code Shia Coordination Framework} and {@code Coordination Framework}. */
  private void adjectives() {
    for (String key : List.copyOf(families.keySet())) {
      Family family = families.get(key);
      if (family.key().isLong() && !family.key().isOfState() && isAdjective(family.key().first())) {
        String rest = family.key().withoutFirst();
        if (families.containsKey(rest) && !families.get(rest).key().isState()) {
          join(key, rest);
        }
      }
    }
  }

  private static boolean isAdjective(String word) {
    if (DIRECTIONS.contains(word)) {
      return false;
    }
    return NO_NAMES.contains(word)
        || States.of(word).isPresent()
        || FunctionWords.any(word)
        || OPENINGS.contains(word);
  }

  /** {@code State of Law Coalition} and {@code State of Law}. */
  private void nouns() {
    Map<String, List<String>> longer = new HashMap<>();
    families.forEach(
        (key, family) -> {
          if (family.key().isLong()
              && !family.key().isOfState()
              && HeadNouns.isBody(family.key().last())) {
            longer.computeIfAbsent(family.key().withoutLast(), any -> new ArrayList<>(1)).add(key);
          }
        });
    for (String key : List.copyOf(families.keySet())) {
      List<String> full = longer.getOrDefault(key, List.of());
      Family family = families.get(key);
      if (full.size() == 1 && families.containsKey(full.get(0)) && mayShorten(family)) {
        join(key, full.get(0));
      }
    }
  }

  private static boolean mayShorten(Family family) {
    return !family.key().isOfState()
        && !family.key().personal()
        && !family.isPerson()
        && (family.key().isLong() || !isActing(family));
  }

  /** Whether it is a place, or somebody who says something, rather than the beginning of a name. */
  private static boolean isActing(Family family) {
    return family.count(Hint.PLACE) > 0 || family.count(Hint.SAYS) * 2 > family.mentions();
  }

  private void acronyms() {
    Map<String, List<String>> byInitials = new HashMap<>();
    families.forEach(
        (key, family) -> {
          for (String letters : family.initials()) {
            if (letters.length() > 2 ? !isPerson(family) : family.key().isDescriptive()) {
              byInitials.computeIfAbsent(letters, any -> new ArrayList<>(1)).add(key);
            }
          }
        });
    for (String key : List.copyOf(families.keySet())) {
      if (key.startsWith("=")) {
        acronym(key, byInitials.getOrDefault(key.substring(1), List.of()))
            .filter(families::containsKey)
            .ifPresent(name -> join(key, name));
      }
    }
  }

  private Optional<String> acronym(String key, List<String> fitting) {
    Map<String, Integer> told = introduced.getOrDefault(key, Map.of());
    if (told.size() == 1) {
      return told.keySet().stream().findFirst();
    }
    return told.isEmpty() && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private void surnames() {
    Map<String, List<String>> byLast = new HashMap<>();
    families.forEach(
        (key, family) -> {
          if (family.key().personal()) {
            byLast
                .computeIfAbsent(Bones.vowels(family.key().last()), any -> new ArrayList<>(1))
                .add(key);
          }
        });
    for (String key : List.copyOf(families.keySet())) {
      NameKey name = families.get(key).key();
      if (isShort(name)) {
        foremost(byLast.getOrDefault(key, List.of())).ifPresent(full -> join(key, full));
      }
    }
  }

  /** {@code Ana} is the one {@code Ana Costa} of every source that has it. */
  private void firstNames() {
    Map<String, List<String>> byFirst = new HashMap<>();
    families.forEach(
        (key, family) -> {
          if (family.key().personal()) {
            byFirst
                .computeIfAbsent(Bones.vowels(family.key().first()), any -> new ArrayList<>(1))
                .add(key);
          }
        });
    for (String key : List.copyOf(families.keySet())) {
      Family family = families.get(key);
      if (isShort(family.key()) && family.count(Hint.PLACE) == 0) {
        foremost(byFirst.getOrDefault(key, List.of()))
            .filter(full -> isFirstNameOf(families.get(full), family))
            .ifPresent(full -> join(key, full));
      }
    }
  }

  private static boolean isFirstNameOf(Family full, Family first) {
    return isPerson(full) && full.standsWith(first) && first.mentions() <= full.mentions();
  }

  private static boolean isPerson(Family family) {
    boolean person = family.isPerson() || family.count(Hint.SAYS) > 0;
    return family.key().personal() && (person || family.key().hasGivenName());
  }

  private static boolean isShort(NameKey name) {
    return name.words().size() == 1 && !name.acronym() && !name.isState();
  }

  private Optional<String> foremost(List<String> names) {
    return Foremost.of(names, name -> families.get(name).mentions(), BY_FAR);
  }

  private void join(String from, String to) {
    if (!from.equals(to)) {
      families.get(to).join(families.remove(from));
    }
  }
}
