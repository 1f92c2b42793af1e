package sourcebook.model;

/**
 * A mention left unlinked, for the author to settle.
 *
 * @param mention the words and the actors that they may name
 * @param passage the sentence around them
 * @param reason why it was not linked
 */
public record Doubt(ActorMention mention, Citation passage, String reason) {}
