package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Allusion;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Lexicon;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * Finds in one source what means an actor without naming it, where the source itself has said that
 * the actor is such a one.
 *
 * <p>{@code the cleric} means the one actor whom the source calls a cleric ({@code the cleric Ana
 * Costa}, {@code Ana Costa, a cleric}), if it is named in this paragraph or the one before; {@code
 * the party} a body that is called one or has the word in its name; {@code the Guild’s leader} and
 * {@code the head of the Guild} the person whom the source calls leader or head of it. A word that
 * fits two actors means neither. What is found is told apart from mentions and counts as none.
 */
final class Allusions {
  private static final Comparator<Allusion> BY_ACTOR =
      Comparator.comparing(Allusion::actor).thenComparing(Allusion::words);
  private static final Lexicon OF = Lexicon.of(List.of("of", "for"));

  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final List<Allusion> allusions = new ArrayList<>();

  Allusions(List<Actor> actors) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
  }

  /** Adds what one source alludes to. */
  void read(Library.Shelf shelf) {
    if (shelf.attestations().isEmpty()) {
      return;
    }
    Callings callings = new Callings(actors);
    List<Scene> scenes = scenes(shelf);
    scenes.forEach(callings::learn);
    if (!callings.isEmpty()) {
      for (int i = 0; i < scenes.size(); i++) {
        find(shelf, scenes, i, callings);
      }
    }
  }

  private static List<Scene> scenes(Library.Shelf shelf) {
    List<Scene> scenes = new ArrayList<>();
    int next = 0;
    for (Block block : shelf.recognition().source().blocks()) {
      int from = next;
      while (next < shelf.attestations().size() && block(shelf, next) <= block.number()) {
        next++;
      }
      if (block.kind() != BlockKind.CHROME && block.kind() != BlockKind.HEADING) {
        scenes.add(Scene.of(block, shelf.attestations().subList(from, next)));
      }
    }
    return scenes;
  }

  private static int block(Library.Shelf shelf, int attestation) {
    return shelf.attestations().get(attestation).mention().span().block();
  }

  private void find(Library.Shelf shelf, List<Scene> scenes, int number, Callings callings) {
    Scene scene = scenes.get(number);
    Tokens tokens = scene.tokens();
    for (int noun = 0; noun < tokens.count(); noun++) {
      int before = tokens.joined(noun - 1) ? noun - 1 : -1;
      boolean definite = before >= 0 && tokens.is(before, "the");
      Optional<ActorId> body = scene.named(before);
      boolean meant = (definite || body.isPresent()) && scene.named(noun).isEmpty();
      if (meant && Callings.isNoun(tokens, noun) && !goesOn(scene, noun)) {
        if (body.isPresent()) {
          add(
              shelf,
              scene,
              scene.first(before),
              noun,
              callings.leader(body.get(), tokens.stemmed(noun)));
        } else if (definite && tokens.joined(noun) && OF.has(tokens, noun + 1)) {
          ofBody(shelf, scene, noun, callings);
        } else if (definite) {
          int start = tokens.start(before);
          add(
              shelf,
              scene,
              before,
              noun,
              callings
                  .only(tokens.stemmed(noun))
                  .filter(calling -> calling.block() <= scene.block().number())
                  .filter(calling -> isNear(scenes, number, calling.actor(), start)));
        }
      }
    }
  }

  /** Whether a noun belongs to a name or noun behind it: {@code the cleric Ana Costa}. */
  private static boolean goesOn(Scene scene, int noun) {
    Tokens tokens = scene.tokens();
    boolean owner = tokens.stem(noun) != tokens.end(noun);
    return !owner
        && tokens.joined(noun)
        && (tokens.capital(noun + 1) || Callings.isNoun(tokens, noun + 1));
  }

  /** {@code the head of the Guild}. */
  private void ofBody(Library.Shelf shelf, Scene scene, int noun, Callings callings) {
    Tokens tokens = scene.tokens();
    int named =
        tokens.joined(noun + 1) && noun + 2 < tokens.count() && tokens.is(noun + 2, "the")
            ? noun + 3
            : noun + 2;
    Optional<ActorId> body = tokens.joined(named - 1) ? scene.named(named) : Optional.empty();
    if (body.isPresent() && !Callings.isOwner(tokens, scene.last(named))) {
      Optional<Callings.Calling> leader = callings.leader(body.get(), tokens.stemmed(noun));
      add(shelf, scene, noun - 1, scene.last(named), leader);
    }
  }

  private void add(
      Library.Shelf shelf, Scene scene, int first, int last, Optional<Callings.Calling> meant) {
    if (meant.isEmpty() || scene.isBeside(first, last, meant.get().actor())) {
      return;
    }
    int start = scene.tokens().start(first);
    int end = scene.tokens().stem(last);
    Span span = new Span(shelf.recognition().source().id(), scene.block().number(), start, end);
    allusions.add(
        new Allusion(
            meant.get().actor(),
            span,
            scene.block().words().substring(start, end),
            shelf.passages().around(span),
            meant.get().evidence()));
  }

  /** Whether an actor is named in the same paragraph before a place, or in the one before. */
  private static boolean isNear(List<Scene> scenes, int number, ActorId actor, int start) {
    boolean here = scenes.get(number).names(actor, start);
    return here || (number > 0 && scenes.get(number - 1).names(actor, Integer.MAX_VALUE));
  }

  /** What was found, by actor, then place. */
  List<Allusion> all() {
    allusions.sort(BY_ACTOR);
    return allusions;
  }
}
