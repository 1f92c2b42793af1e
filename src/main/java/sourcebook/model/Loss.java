package sourcebook.model;

import java.util.List;

/**
 * An actor or a date that went with words that were taken out.
 *
 * @param emendation the place of the removal among those of its source, from 0
 * @param actors names of actors in the words, as they stand, each once
 * @param dates expressions of a date in the words, as they stand, each once
 */
public record Loss(int emendation, List<String> actors, List<String> dates) {
  public Loss {
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
  }
}
