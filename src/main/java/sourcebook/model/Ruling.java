package sourcebook.model;

/**
 * What the author of the collection says of some lines of a source, whatever the rules say.
 *
 * @param lines of the raw file
 * @param where he says so
 */
public record Ruling(LineRange lines, Locus where) {}
