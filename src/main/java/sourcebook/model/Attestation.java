package sourcebook.model;

/**
 * A resolved mention: this actor, in this passage.
 *
 * @param mention the words that name the actor
 * @param passage the sentence or sentences around them
 */
public record Attestation(ActorId actor, ActorMention mention, Citation passage) {}
