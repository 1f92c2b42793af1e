package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.FunctionWords;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * Actors that a reader may take for one another, since their names share a word.
 *
 * <p>A word tells only where few have it and the passages never write it small: {@code Sadr} does,
 * {@code Movement} does not. Persons who share a first name alone are not taken for one another.
 * Found by an index of words, so that no two actors are ever compared.
 */
final class Lookalikes {
  /** A word that more actors have tells nobody apart. */
  private static final int FEW = 6;

  private static final int SHOWN = 8;
  private static final int SHORTEST_WORD = 3;

  /** Words that many names are made with. */
  private static final Set<String> PARTICLES =
      Set.of("abu", "abd", "ahl", "bin", "bint", "der", "des", "ibn", "saint", "umm", "van", "von");

  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final Map<ActorId, Map<String, Boolean>> words = new HashMap<>();
  private final Map<String, TreeSet<ActorId>> having = new HashMap<>();

  Lookalikes(Catalogue catalogue) {
    for (Actor actor : catalogue.book().actors()) {
      actors.put(actor.id(), actor);
      words.put(actor.id(), words(actor));
      words
          .get(actor.id())
          .keySet()
          .forEach(word -> having.computeIfAbsent(word, none -> new TreeSet<>()).add(actor.id()));
    }
    having.keySet().removeAll(common(catalogue.book().attestations()));
    having.values().removeIf(those -> those.size() < 2 || those.size() > FEW);
  }

  /** The words of the names of an actor, and whether each is more than a first name. */
  private static Map<String, Boolean> words(Actor actor) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    List<String> forms = new ArrayList<>(List.of(actor.name()));
    actor.aliases().stream()
        .filter(each -> !each.elsewhere())
        .forEach(each -> forms.add(each.form()));
    for (String form : forms) {
      Tokens tokens = Tokens.of(form);
      for (int i = 0; i < tokens.count(); i++) {
        String word = tokens.folded(i);
        boolean tells =
            word.length() >= SHORTEST_WORD
                && !FunctionWords.any(word)
                && !PARTICLES.contains(word)
                && !Character.isDigit(word.charAt(0));
        if (tells) {
          words.merge(word, i > 0, Boolean::logicalOr);
        }
      }
    }
    return words;
  }

  /** The words that passages write small: of a language, not of a name. */
  private static Set<String> common(List<Attestation> names) {
    Set<String> common = new HashSet<>();
    Set<Span> read = new HashSet<>();
    for (Attestation each : names) {
      if (read.add(each.passage().span())) {
        Tokens tokens = Tokens.of(each.passage().quote());
        for (int i = 0; i < tokens.count(); i++) {
          if (Character.isLowerCase(each.passage().quote().codePointAt(tokens.start(i)))) {
            common.add(tokens.folded(i));
          }
        }
      }
    }
    return common;
  }

  /** Those that share most words with an actor first. */
  List<Alike> of(Actor actor) {
    Map<ActorId, List<String>> shared = new TreeMap<>();
    for (String word : words.get(actor.id()).keySet()) {
      for (ActorId other : having.getOrDefault(word, new TreeSet<>())) {
        if (!other.equals(actor.id()) && tells(word, actor, actors.get(other))) {
          shared.computeIfAbsent(other, none -> new ArrayList<>()).add(word);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<ActorId, List<String>> each) -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(SHOWN)
        .map(each -> alike(actors.get(each.getKey())))
        .toList();
  }

  private boolean tells(String word, Actor one, Actor other) {
    boolean persons = one.type() == ActorType.PERSON && other.type() == ActorType.PERSON;
    return !persons || words.get(one.id()).get(word) || words.get(other.id()).get(word);
  }

  private static Alike alike(Actor actor) {
    return new Alike(
        Catalogue.href(actor.id()),
        actor.name(),
        ActorList.type(actor),
        actor.description().orElse(""));
  }

  /** An actor of a similar name, what it is and who. */
  record Alike(String href, String name, String type, String description) {}
}
