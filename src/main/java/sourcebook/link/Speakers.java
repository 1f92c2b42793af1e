package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Cast;
import sourcebook.model.Footing;
import sourcebook.model.Recognition;
import sourcebook.model.Statement;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;

/**
 * Tells which actor speaks in each turn of an interview.
 *
 * <p>A label is an actor's name or other form; a short label is who had it as last word of a longer
 * one in the same source: {@code Mira Haddad (Radio 4):}, later {@code Haddad:}.
 */
final class Speakers {
  private final Cast cast;
  private final List<Statement> statements = new ArrayList<>();

  Speakers(Cast cast) {
    this.cast = cast;
  }

  /**
   * Adds what actors say in one source.
   *
   * @param named who is named in it
   */
  void hear(Recognition recognition, Passages passages, List<Attestation> named) {
    if (recognition.turns().isEmpty()) {
      return;
    }
    Map<String, ActorId> byLastWord = surnames(named);
    for (Turn turn : recognition.turns()) {
      int bracket = turn.label().indexOf('(');
      String label = bracket > 0 ? turn.label().substring(0, bracket) : turn.label();
      Tokens words = Tokens.of(label);
      if (words.count() == 0) {
        continue;
      }
      String last = words.folded(words.count() - 1);
      Optional<ActorId> actor =
          cast.named(label).or(() -> Optional.ofNullable(byLastWord.get(last)));
      if (actor.isPresent()) {
        byLastWord.putIfAbsent(last, actor.get());
        int block = turn.span().block();
        statements.add(new Statement(actor.get(), turn, passages.from(block, turn.labelEnd())));
      }
    }
  }

  /** The persons whose whole name stands in a source, by its last word; of two the first. */
  private static Map<String, ActorId> surnames(List<Attestation> named) {
    Map<String, ActorId> surnames = new HashMap<>();
    for (Attestation each : named) {
      Tokens words = Tokens.of(each.mention().surface());
      if (each.mention().footing().reach() == Footing.Reach.WHOLE && words.count() > 1) {
        surnames.putIfAbsent(words.stemmed(words.count() - 1), each.actor());
      }
    }
    return surnames;
  }

  /** What was heard, by actor, then place. */
  List<Statement> statements() {
    statements.sort(
        Comparator.comparing(Statement::actor).thenComparing(statement -> statement.turn().span()));
    return statements;
  }
}
