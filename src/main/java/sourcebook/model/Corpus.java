package sourcebook.model;

import java.util.List;

/**
 * A collection as read, nothing dropped.
 *
 * @param sources by id
 * @param actors by id
 * @param problems what was wrong with files
 */
public record Corpus(
    Imprint imprint,
    List<Source> sources,
    List<Actor> actors,
    Curation curation,
    List<Problem> problems) {
  public Corpus {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    problems = List.copyOf(problems);
  }
}
