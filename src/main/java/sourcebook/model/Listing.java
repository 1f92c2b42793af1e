package sourcebook.model;

/**
 * An actor that a source's own list of actors names.
 *
 * @param line where that list stands
 */
public record Listing(ActorId actor, SourceId source, int line) {}
