package sourcebook.render;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.Allusion;
import sourcebook.model.Attestation;
import sourcebook.model.Event;
import sourcebook.model.Listing;
import sourcebook.model.SourceId;
import sourcebook.model.Statement;

/** What a book says of one actor. */
record ActorEntry(
    Actor actor,
    List<Attestation> attestations,
    List<Allusion> allusions,
    List<Statement> statements,
    List<Listing> listings,
    List<Event> events) {
  /** Those in most sources first, of these those with most mentions. */
  static final Comparator<ActorEntry> MOST_NAMED =
      Comparator.comparingInt(ActorEntry::sources)
          .thenComparingInt(entry -> entry.attestations().size())
          .reversed()
          .thenComparing(entry -> entry.actor().id());

  String href() {
    return Catalogue.href(actor.id());
  }

  /** In how many sources the actor is named, speaks or is listed. */
  int sources() {
    Set<SourceId> in = new HashSet<>();
    attestations.forEach(each -> in.add(each.mention().span().source()));
    statements.forEach(each -> in.add(each.turn().span().source()));
    listings.forEach(each -> in.add(each.source()));
    return in.size();
  }
}
