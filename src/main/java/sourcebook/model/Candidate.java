package sourcebook.model;

import java.util.List;

/**
 * A name that no actor's file describes.
 *
 * @param name its commonest spelling
 * @param spellings all spellings with their counts, commonest first
 * @param mentions how often it stands in the sources
 * @param sources in how many sources
 * @param examples up to two passages
 */
public record Candidate(
    String name, List<Spelling> spellings, int mentions, int sources, List<Citation> examples) {
  /** A spelling and how often it stands. */
  public record Spelling(String form, int count) {}

  public Candidate {
    spellings = List.copyOf(spellings);
    examples = List.copyOf(examples);
  }
}
