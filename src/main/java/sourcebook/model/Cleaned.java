package sourcebook.model;

import java.util.List;

/**
 * A source without its residue, and what was done to it.
 *
 * @param source the source with the blocks that stay
 * @param emendations in the order of their places in the text as found
 * @param account what became of each character
 */
public record Cleaned(Source source, List<Emendation> emendations, Account account) {
  public Cleaned {
    emendations = List.copyOf(emendations);
  }
}
