package sourcebook.link;

import java.util.List;
import java.util.Optional;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.Tokens;

/**
 * A block with its words and the actors named in it.
 *
 * @param attestations those of the block, by place
 */
record Scene(Block block, Tokens tokens, List<Attestation> attestations, int[] at) {
  private static final int NOBODY = -1;

  static Scene of(Block block, List<Attestation> attestations) {
    Tokens tokens = Tokens.of(block.words());
    int[] at = new int[tokens.count()];
    int next = 0;
    for (int i = 0; i < at.length; i++) {
      while (next < attestations.size() && end(attestations, next) <= tokens.start(i)) {
        next++;
      }
      boolean inside = next < attestations.size() && start(attestations, next) < tokens.end(i);
      at[i] = inside ? next : NOBODY;
    }
    return new Scene(block, tokens, attestations, at);
  }

  private static int start(List<Attestation> attestations, int i) {
    return attestations.get(i).mention().span().start();
  }

  private static int end(List<Attestation> attestations, int i) {
    return attestations.get(i).mention().span().end();
  }

  /** Who is named by words of which this is one; nobody where there is no such word. */
  Optional<ActorId> named(int word) {
    boolean somebody = word >= 0 && word < at.length && at[word] != NOBODY;
    return somebody ? Optional.of(attestations.get(at[word]).actor()) : Optional.empty();
  }

  /** The first of the words that name somebody, of whom this is one. */
  int first(int word) {
    int first = word;
    while (first > 0 && at[first - 1] == at[word]) {
      first--;
    }
    return first;
  }

  /** The last of the words that name somebody, of whom this is one. */
  int last(int word) {
    int last = word;
    while (last + 1 < at.length && at[last + 1] == at[word]) {
      last++;
    }
    return last;
  }

  /**
   * Whether an actor is named right before or behind words, but for a comma: {@code the head of the
   * Guild, Ana Costa}.
   */
  boolean isBeside(int first, int last, ActorId actor) {
    return named(first - 1).filter(actor::equals).isPresent()
        || named(last + 1).filter(actor::equals).isPresent();
  }

  /** Whether an actor is named before a place in the block. */
  boolean names(ActorId actor, int before) {
    return attestations.stream()
        .anyMatch(each -> each.actor().equals(actor) && each.mention().span().start() < before);
  }
}
