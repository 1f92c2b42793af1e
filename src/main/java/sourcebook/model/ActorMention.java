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
 * @param footing what it stands on by itself
 * @param evidence what in the source speaks for it, in words; empty where the form says enough
 */
public record ActorMention(
    Span span,
    int line,
    String surface,
    List<ActorId> candidates,
    String rule,
    Certainty certainty,
    Footing footing,
    String evidence) {
  public ActorMention {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a mention of nobody: " + surface);
    }
  }

  /** A mention that takes no support. */
  public ActorMention(
      Span span,
      int line,
      String surface,
      List<ActorId> candidates,
      String rule,
      Certainty certainty) {
    this(span, line, surface, candidates, rule, certainty, Footing.WHOLE, "");
  }

  /** The same words as a mention of one actor: by which rule, how sure, and why. */
  public ActorMention of(ActorId actor, String by, Certainty sure, String why) {
    return new ActorMention(span, line, surface, List.of(actor), by, sure, footing, why);
  }
}
