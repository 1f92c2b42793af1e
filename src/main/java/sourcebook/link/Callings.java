package sourcebook.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.HeadNouns;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;

/**
 * What one source calls its actors: {@code the cleric Ana Costa}, {@code Ana Costa, head of the
 * Guild}, {@code the Guild, a party of weavers}, {@code the Weavers’ Party}.
 */
final class Callings {
  private static final Lexicon ROLES = Lexicon.of("roles.txt");
  private static final Lexicon ARTICLES = Lexicon.of(List.of("a", "an", "the", "its", "their"));

  private static final Lexicon RELATIVES =
      Lexicon.of(List.of("that", "which", "who", "whom", "whose", "where", "when"));

  /** Those who lead a body are called by any of these. */
  private static final Set<String> LEADERS =
      Set.of("leader", "head", "chief", "founder", "chairman", "chairwoman", "chair", "commander");

  /** How far behind a comma a source says what somebody is. */
  private static final int LONGEST_APPOSITION = 16;

  private static final Calling CONTESTED = new Calling(new ActorId("contested"), 0, "");

  private final Map<ActorId, Actor> actors;
  private final Map<String, Calling> byNoun = new HashMap<>();
  private final Map<ActorId, Calling> leaders = new HashMap<>();

  Callings(Map<ActorId, Actor> actors) {
    this.actors = actors;
  }

  /** Whether nothing is called anything. */
  boolean isEmpty() {
    return byNoun.isEmpty() && leaders.isEmpty();
  }

  /** Whether a word is small and says what a person or body is. */
  static boolean isNoun(Tokens tokens, int word) {
    boolean small =
        word >= 0 && word < tokens.count() && Character.isLowerCase(tokens.initial(word));
    if (!small) {
      return false;
    }
    String noun = tokens.stemmed(word);
    return ROLES.has(noun) || HeadNouns.isBody(noun);
  }

  /** The one actor that the source calls so. */
  Optional<Calling> only(String noun) {
    return Optional.ofNullable(byNoun.get(noun)).filter(calling -> calling != CONTESTED);
  }

  /** The one person whom the source calls a leader of a body, where the noun is one for leaders. */
  Optional<Calling> leader(ActorId body, String noun) {
    return Optional.ofNullable(leaders.get(body))
        .filter(calling -> calling != CONTESTED && LEADERS.contains(noun));
  }

  /** Learns what a block calls the actors named in it. */
  void learn(Scene scene) {
    Tokens tokens = scene.tokens();
    int word = 0;
    while (word < tokens.count()) {
      Optional<ActorId> named = scene.named(word);
      int last = named.isPresent() ? scene.last(word) : word;
      if (named.isPresent()) {
        boolean person = actors.get(named.get()).type() == ActorType.PERSON;
        before(scene, word, named.get(), person);
        behind(scene, last, named.get(), person);
        if (!person) {
          own(tokens, last, scene, named.get());
        }
      }
      word = last + 1;
    }
  }

  /** {@code the cleric Ana Costa}, {@code Guild leader Ana Costa}. */
  private void before(Scene scene, int word, ActorId actor, boolean person) {
    Tokens tokens = scene.tokens();
    int noun = word - 1;
    if (!tokens.joined(noun) || !isNoun(tokens, noun) || !fits(tokens, noun, person)) {
      return;
    }
    call(scene, tokens.folded(noun), actor, words(scene, noun, scene.last(word)));
    Optional<ActorId> body = tokens.joined(noun - 1) ? scene.named(noun - 1) : Optional.empty();
    if (person && body.isPresent()) {
      lead(
          scene,
          tokens.folded(noun),
          body.get(),
          actor,
          words(scene, scene.first(noun - 1), scene.last(word)));
    }
  }

  /** {@code Ana Costa, the head of the Guild}. */
  private void behind(Scene scene, int last, ActorId actor, boolean person) {
    Tokens tokens = scene.tokens();
    int from = last + 1;
    boolean comma = from < tokens.count() && gap(scene, last).strip().equals(",");
    if (!comma
        || !(ARTICLES.has(tokens, from) || isNoun(tokens, from) || scene.named(from).isPresent())) {
      return;
    }
    String role = "";
    for (int i = from; i < tokens.count() && i < from + LONGEST_APPOSITION; i++) {
      String sign = gap(scene, i - 1).strip();
      boolean ends = i > from && !sign.isEmpty() && !sign.equals("-");
      if (ends || RELATIVES.has(tokens, i)) {
        return;
      }
      Optional<ActorId> body = scene.named(i);
      if (role.isEmpty() && isNoun(tokens, i) && fits(tokens, i, person) && !goesOn(scene, i)) {
        role = tokens.stemmed(i);
        call(scene, role, actor, words(scene, scene.first(last), i));
      } else if (person && !role.isEmpty() && body.isPresent() && !isOwner(tokens, scene.last(i))) {
        lead(scene, role, body.get(), actor, words(scene, scene.first(last), scene.last(i)));
        return;
      }
    }
  }

  /** Whether what is named only owns what is behind it: {@code Orma’s Guild}. */
  static boolean isOwner(Tokens tokens, int word) {
    return tokens.stem(word) != tokens.end(word);
  }

  /** Whether the noun belongs to one behind it: {@code party leader}. */
  private static boolean goesOn(Scene scene, int noun) {
    return scene.tokens().joined(noun) && isNoun(scene.tokens(), noun + 1);
  }

  /** {@code the Weavers’ Party} is the party. */
  private void own(Tokens tokens, int last, Scene scene, ActorId actor) {
    String noun = tokens.stemmed(last);
    if (scene.first(last) < last && tokens.capital(last) && HeadNouns.isBody(noun)) {
      call(scene, noun, actor, words(scene, scene.first(last), last));
    }
  }

  private static boolean fits(Tokens tokens, int noun, boolean person) {
    return person == ROLES.has(tokens.stemmed(noun));
  }

  private static String gap(Scene scene, int word) {
    return scene
        .block()
        .words()
        .substring(scene.tokens().end(word), scene.tokens().start(word + 1));
  }

  private static String words(Scene scene, int first, int last) {
    String words =
        scene.block().words().substring(scene.tokens().start(first), scene.tokens().stem(last));
    return "“" + words + "” in ¶" + scene.block().number();
  }

  private void call(Scene scene, String noun, ActorId actor, String evidence) {
    byNoun.merge(noun, new Calling(actor, scene.block().number(), evidence), Callings::one);
  }

  private void lead(Scene scene, String role, ActorId body, ActorId person, String evidence) {
    if (LEADERS.contains(role)) {
      leaders.merge(body, new Calling(person, scene.block().number(), evidence), Callings::one);
    }
  }

  private static Calling one(Calling earlier, Calling later) {
    return earlier.actor.equals(later.actor) ? earlier : CONTESTED;
  }

  /**
   * An actor that is called something.
   *
   * @param block number of the block that says so first
   * @param evidence the words that say so, and where
   */
  record Calling(ActorId actor, int block, String evidence) {}
}
