package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Doubt;
import sourcebook.model.Recognition;
import sourcebook.model.Tokens;

/**
 * Decides which actor each mention names.
 *
 * <p>A mention with one candidate names it. One with several names that of them which alone was
 * named in full earlier in the same source; else it stays unlinked, as a doubt.
 */
final class Resolver {
  private static final Comparator<Attestation> BY_ACTOR =
      Comparator.comparing(Attestation::actor)
          .thenComparing(attestation -> attestation.mention().span());

  private final List<Attestation> attestations = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** Decides on the mentions of one source; gives those that it could, by place. */
  List<Attestation> resolve(Recognition recognition, Passages passages) {
    Set<ActorId> named = new HashSet<>();
    int earlier = attestations.size();
    for (ActorMention mention : recognition.names()) {
      List<ActorId> candidates = mention.candidates();
      if (candidates.size() == 1) {
        attest(mention, passages);
        if (mention.certainty() == Certainty.EXACT_NAME
            || Tokens.of(mention.surface()).count() > 1) {
          named.add(candidates.get(0));
        }
        continue;
      }
      List<ActorId> before = candidates.stream().filter(named::contains).toList();
      if (before.size() == 1) {
        attest(
            new ActorMention(
                mention.span(),
                mention.line(),
                mention.surface(),
                before,
                "named-earlier",
                Certainty.SHORT_FORM),
            passages);
      } else {
        String names = String.join(", ", candidates.stream().map(ActorId::slug).toList());
        String reason =
            before.isEmpty()
                ? "may name " + names + "; none of them is named in full before"
                : "may name " + names + "; more than one of them is named in full before";
        doubts.add(new Doubt(mention, passages.around(mention.span()), reason));
      }
    }
    return List.copyOf(attestations.subList(earlier, attestations.size()));
  }

  private void attest(ActorMention mention, Passages passages) {
    attestations.add(
        new Attestation(mention.candidates().get(0), mention, passages.around(mention.span())));
  }

  /** The mentions that were decided, by actor, then place. */
  List<Attestation> attestations() {
    attestations.sort(BY_ACTOR);
    return attestations;
  }

  /** The mentions that were not, by place. */
  List<Doubt> doubts() {
    doubts.sort(Comparator.comparing(doubt -> doubt.mention().span()));
    return doubts;
  }
}
