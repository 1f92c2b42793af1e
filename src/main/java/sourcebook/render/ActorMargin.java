package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Actor;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Event;
import sourcebook.model.Listing;
import sourcebook.model.SourceId;

/** What stands beside the passages of an actor: its spellings, neighbours, events and likes. */
final class ActorMargin {
  private static final int EVENTS_SHOWN = 12;
  private static final int EVENTS_LISTED = 100;
  private static final int BESIDE_LISTED = 8;

  private final Catalogue catalogue;
  private final Lookalikes lookalikes;

  ActorMargin(Catalogue catalogue) {
    this.catalogue = catalogue;
    lookalikes = new Lookalikes(catalogue);
  }

  View of(ActorEntry entry, Passages passages, Neighbours.View beside) {
    Actor actor = entry.actor();
    List<Lookalikes.Alike> alike = lookalikes.of(actor);
    List<Dated> events = entry.events().stream().limit(EVENTS_LISTED).map(this::dated).toList();
    int shown = events.size() <= EVENTS_SHOWN + 2 ? events.size() : EVENTS_SHOWN;
    return new View(
        spellings(entry),
        beside.actors().stream().limit(BESIDE_LISTED).toList(),
        events.subList(0, shown),
        events.subList(shown, events.size()),
        cut(events.size(), entry.events().size()),
        actor.not().stream().map(not -> new Not(not.phrase(), not.reason())).toList(),
        alike,
        !actor.not().isEmpty() || !alike.isEmpty(),
        catalogue.credits().of(actor.id()).stream().map(this::work).toList(),
        listings(entry, passages));
  }

  /** That a list goes on elsewhere, in words; empty where all of it is shown. */
  static String cut(int shown, int all) {
    return shown == all
        ? ""
        : "The first " + shown + " of " + Counts.number(all) + "; the timeline has all.";
  }

  /** The forms seen in the sources, the commonest first, and as what each was taken. */
  private static List<Spelling> spellings(ActorEntry entry) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Set<Certainty>> certainties = new TreeMap<>();
    for (Attestation each : entry.attestations()) {
      ActorMention name = each.mention();
      counts.merge(name.surface(), 1, Integer::sum);
      certainties.computeIfAbsent(name.surface(), none -> new TreeSet<>()).add(name.certainty());
    }
    List<Spelling> spellings = new ArrayList<>();
    counts.forEach(
        (form, count) ->
            spellings.add(
                new Spelling(
                    form,
                    count,
                    Counts.list(
                        certainties.get(form).stream().map(Certainty::toString).toList()))));
    spellings.sort(Comparator.comparingInt(Spelling::count).reversed());
    return spellings;
  }

  private List<Link> listings(ActorEntry entry, Passages passages) {
    List<SourceId> sources = entry.listings().stream().map(Listing::source).distinct().toList();
    return passages.inTime(sources).stream()
        .map(source -> new Link(source.href(), source.title()))
        .toList();
  }

  private Work work(Credits.Credited credited) {
    SourceEntry source = catalogue.source(credited.source());
    return new Work(credited.role(), source.href(), source.title());
  }

  private Dated dated(Event event) {
    return new Dated(catalogue.href(event), event.date().map(DateWords::of), event.label());
  }

  /** A spelling seen in the sources, how often, and how sure it is. */
  record Spelling(String form, int count, String certainty) {}

  /** An event that names the actor. */
  record Dated(String href, Optional<DateWords> date, String label) {}

  /** A source in whose head the actor is named, and as what. */
  record Work(String role, String href, String title) {}

  /** A phrase that means something else. */
  record Not(String phrase, String reason) {}

  /**
   * What the margin shows.
   *
   * @param listed the first of those named beside it
   * @param confusable whether there is anything that it may be confused with
   */
  record View(
      List<Spelling> spellings,
      List<Neighbours.Beside> listed,
      List<Dated> events,
      List<Dated> moreEvents,
      String eventsCut,
      List<Not> not,
      List<Lookalikes.Alike> alike,
      boolean confusable,
      List<Work> works,
      List<Link> listings) {}
}
