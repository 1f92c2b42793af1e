package sourcebook.model;

import java.util.List;

/**
 * A source without its residue, and what was done to it.
 *
 * @param source the source with the blocks that stay
 * @param emendations in the order of their places in the text as found
 * @param account what became of each character
 * @param suspects blocks that stay and look like residue, in the order of the text
 */
public record Cleaned(
    Source source, List<Emendation> emendations, Account account, List<Suspect> suspects) {
  public Cleaned {
    emendations = List.copyOf(emendations);
    suspects = List.copyOf(suspects);
  }
}
