package sourcebook.model;

import java.util.List;

/**
 * All that the pages tell, in flat lists joined by ids.
 *
 * @param sources what was recognised in each, by id
 * @param actors with those that only sources' own lists name, by id
 * @param attestations by actor, then place
 * @param allusions by actor, then place
 * @param statements by actor, then place
 * @param listings by actor, then source
 * @param events in the order of the timeline
 * @param parallels by place of the first passage, then of the other
 * @param reprints by source that comes first, then the other
 * @param candidates most mentioned first
 * @param doubts by place
 * @param problems of all stages so far
 */
public record Book(
    Imprint imprint,
    List<Recognition> sources,
    List<Actor> actors,
    List<Attestation> attestations,
    List<Allusion> allusions,
    List<Statement> statements,
    List<Listing> listings,
    List<Event> events,
    List<Parallel> parallels,
    List<Reprint> reprints,
    List<Candidate> candidates,
    List<Doubt> doubts,
    List<Problem> problems) {
  public Book {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    attestations = List.copyOf(attestations);
    allusions = List.copyOf(allusions);
    statements = List.copyOf(statements);
    listings = List.copyOf(listings);
    events = List.copyOf(events);
    parallels = List.copyOf(parallels);
    reprints = List.copyOf(reprints);
    candidates = List.copyOf(candidates);
    doubts = List.copyOf(doubts);
    problems = List.copyOf(problems);
  }
}
