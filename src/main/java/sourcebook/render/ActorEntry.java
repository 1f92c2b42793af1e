package sourcebook.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.Attestation;
import sourcebook.model.Event;
import sourcebook.model.Listing;
import sourcebook.model.SourceId;
import sourcebook.model.Statement;

/** What a book says of one actor. */
record ActorEntry(
    Actor actor,
    List<Attestation> attestations,
    List<Statement> statements,
    List<Listing> listings,
    List<Event> events) {
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
