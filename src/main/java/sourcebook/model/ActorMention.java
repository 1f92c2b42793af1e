package sourcebook.model;

import java.util.List;

/**
 * A stretch of text that names an actor, or may name one of several.
 *
 * @param span where the name stands, without possessive ending
 * @param line 1-based line of the raw file
 * @param surface the letters as they stand
 * @param candidates the actors that it may name, sorted; several where it is ambiguous
 * @param rule what found it
 * @param certainty how sure it is
 */
public record ActorMention(
    Span span,
    int line,
    String surface,
    List<ActorId> candidates,
    String rule,
    Certainty certainty) {
  public ActorMention {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a mention of nobody: " + surface);
    }
  }
}
