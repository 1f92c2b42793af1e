package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Doubt;
import sourcebook.model.Footing;
import sourcebook.model.Recognition;

/**
 * Decides which actor each mention names.
 *
 * <p>A whole name names its actor, and so does a form that its file lists, unless it is part of a
 * longer name. A part of a name, another spelling of one, and a form that several actors have take
 * support from the same source, see {@link Support}. What nothing supports stays unlinked, as a
 * doubt.
 */
final class Resolver {
  private static final Comparator<Attestation> BY_ACTOR =
      Comparator.comparing(Attestation::actor)
          .thenComparing(attestation -> attestation.mention().span());

  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final Verdicts verdicts;
  private final List<Attestation> attestations = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Resolver(List<Actor> actors, Verdicts verdicts) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    this.verdicts = verdicts;
  }

  /** Decides on the mentions of one source; gives those that it could, by place. */
  List<Attestation> resolve(Recognition recognition, Passages passages) {
    int earlier = attestations.size();
    Support support = new Support(recognition, actors);
    Set<String> doubted = new HashSet<>();
    for (ActorMention found : verdicts.settled(recognition)) {
      Support.Finding finding = decide(found, support);
      if (finding.mention().isPresent()) {
        ActorMention mention = finding.mention().get();
        attestations.add(
            new Attestation(mention.candidates().get(0), mention, passages.around(mention.span())));
      } else if (finding.isDoubt() && doubted.add(found.surface() + "\n" + finding.reason())) {
        doubts.add(new Doubt(found, passages.around(found.span()), finding.reason()));
      }
    }
    return List.copyOf(attestations.subList(earlier, attestations.size()));
  }

  private static Support.Finding decide(ActorMention mention, Support support) {
    if (mention.certainty() == Certainty.AUTHOR_CONFIRMED) {
      return Support.Finding.of(mention);
    }
    Footing footing = mention.footing();
    boolean sure = footing.reach() != Footing.Reach.PART && !footing.inside();
    return sure && mention.candidates().size() == 1
        ? Support.Finding.of(mention)
        : support.decide(mention);
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
