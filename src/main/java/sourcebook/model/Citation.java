package sourcebook.model;

/**
 * A passage quoted with its address.
 *
 * @param span where the passage stands
 * @param line 1-based line of the raw file where it begins
 * @param quote its words
 */
public record Citation(Span span, int line, String quote) {}
