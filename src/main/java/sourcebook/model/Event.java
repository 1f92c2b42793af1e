package sourcebook.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcebook.edtf.Edtf;

/**
 * Something dated that sources tell; a claim of theirs, not of ours.
 *
 * @param id slug, unique in a book
 * @param date its place on the timeline; empty where no telling can be placed
 * @param label the clause that tells it, or the author's title
 * @param actors who is named in its tellings, by id
 * @param told the passages that tell it, by place; at least one unless it is curated
 * @param disagreement what the tellings disagree about, in words; empty where they agree
 */
public record Event(
    String id,
    Optional<Edtf> date,
    String label,
    Kind kind,
    Origin origin,
    List<ActorId> actors,
    List<Telling> told,
    Optional<String> disagreement) {
  /**
   * Timeline order: dated before undated, by date; of one date those that the author titled, then
   * the others by the place of their first telling, then by id.
   *
   * <p>Those that the author titled are left in the order in which they come, which is the
   * author's: sort them with a stable sort.
   */
  public static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.date().isEmpty())
          .thenComparing(event -> event.date().orElse(null), Comparator.nullsLast(Edtf.ORDER))
          .thenComparing(Event::origin, Comparator.reverseOrder())
          .thenComparing(Event::byPlace);

  private static int byPlace(Event one, Event other) {
    if (one.origin == Origin.CURATED) {
      return 0;
    }
    if (one.told.isEmpty() || other.told.isEmpty()) {
      int untold = Boolean.compare(one.told.isEmpty(), other.told.isEmpty());
      return untold != 0 ? untold : one.id.compareTo(other.id);
    }
    int place = one.told.get(0).passage().span().compareTo(other.told.get(0).passage().span());
    return place != 0 ? place : one.id.compareTo(other.id);
  }

  /** What the date dates. */
  public enum Kind {
    /** The publication of a source. */
    PUBLISHED,
    /** Something that a source tells. */
    TOLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who made it an event. */
  public enum Origin {
    EXTRACTED,
    CURATED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Event {
    Slug.require(id);
    actors = List.copyOf(actors);
    told = List.copyOf(told);
  }
}
