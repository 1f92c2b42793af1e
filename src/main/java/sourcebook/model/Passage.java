package sourcebook.model;

/**
 * The author's way to point at a passage: words that stand in a source.
 *
 * @param source the beginning of a source's id, up to a hyphen or its end
 * @param words as they stand in the clean text
 * @param line where the author's file says so
 */
public record Passage(String source, String words, int line) {}
