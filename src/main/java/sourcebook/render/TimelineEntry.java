package sourcebook.render;

import java.util.List;
import java.util.Optional;
import sourcebook.model.Event;
import sourcebook.model.Telling;

/**
 * An event as the timeline shows it.
 *
 * @param id anchor of the entry
 * @param kind {@code told} or {@code published}
 * @param shape class name of its precision; {@code undated} where it has no date
 * @param edited whether the author gave it its title
 * @param telling how many passages tell it, in words
 */
record TimelineEntry(
    String id,
    String kind,
    boolean published,
    String shape,
    Optional<DateWords> date,
    String label,
    String lang,
    String dir,
    boolean edited,
    List<Link> actors,
    String telling,
    List<Told> told,
    Optional<String> disagreement) {

  static TimelineEntry of(Event event, Catalogue catalogue) {
    Optional<DateWords> date = event.date().map(DateWords::of);
    Writing site = Writing.of(catalogue.book().imprint().language());
    Writing writing = Writing.of(event.label(), site);
    List<Link> actors =
        event.actors().stream()
            .map(id -> new Link(Catalogue.href(id), catalogue.actor(id).actor().name()))
            .toList();
    return new TimelineEntry(
        "e-" + event.id(),
        event.kind().toString(),
        event.kind() == Event.Kind.PUBLISHED,
        date.map(DateWords::shape).orElse("undated"),
        date,
        event.label(),
        writing.lang(),
        writing.dir(),
        event.origin() == Event.Origin.CURATED,
        actors,
        Counts.of(event.told().size(), "passage"),
        event.told().stream().map(telling -> told(telling, catalogue)).toList(),
        event.disagreement());
  }

  private static Told told(Telling telling, Catalogue catalogue) {
    return new Told(
        Quote.of(telling.passage(), catalogue),
        telling.surface(),
        telling.date().map(DateWords::of),
        telling.basis());
  }

  /**
   * A passage that tells the event.
   *
   * @param surface the words that date it; empty where it is told without a date
   * @param means what these words mean
   * @param basis what that rests on; empty where the words say all
   */
  record Told(Quote quote, String surface, Optional<DateWords> means, String basis) {}
}
