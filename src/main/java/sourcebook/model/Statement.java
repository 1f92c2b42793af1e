package sourcebook.model;

/**
 * What an actor says in a turn of an interview.
 *
 * @param actor who speaks
 * @param turn the turn
 * @param passage its beginning
 */
public record Statement(ActorId actor, Turn turn, Citation passage) {}
