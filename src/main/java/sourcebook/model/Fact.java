package sourcebook.model;

/**
 * Something that is known of a source, with what says so.
 *
 * @param <T> what kind of thing is known
 */
public record Fact<T>(T value, Evidence evidence) {}
