package sourcebook.model;

/**
 * Words that mean an actor without naming it: {@code the cleric}, {@code the Guild's leader}.
 *
 * @param words where they stand
 * @param surface the words as they stand
 * @param passage the sentence around them
 * @param evidence where the source says that it is such a one, in words
 */
public record Allusion(
    ActorId actor, Span words, String surface, Citation passage, String evidence) {}
