package sourcebook.model;

/**
 * Why a derived fact is believed.
 *
 * @param rule what found it: {@code sidecar}, {@code front-matter}, {@code json-ld}, {@code byline}
 *     …
 * @param file where, relative to the folder of the sources
 * @param line 1-based line of that file
 * @param words the words that say so, as they stand
 */
public record Evidence(String rule, String file, int line, String words) {}
