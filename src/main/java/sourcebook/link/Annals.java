package sourcebook.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Citation;
import sourcebook.model.DateMention;
import sourcebook.model.Event;
import sourcebook.model.Evidence;
import sourcebook.model.Recognition;
import sourcebook.model.Slug;
import sourcebook.model.Span;
import sourcebook.model.Telling;
import sourcebook.model.TimeType;

/**
 * Gathers the events that sources tell: each sentence that dates something, and each publication.
 *
 * <p>Ids are the date and the first words of the label; of two that would be equal the second in
 * the order of the timeline gets a number.
 */
final class Annals {
  private static final int WORDS_OF_ID = 6;

  private Annals() {}

  /** The dated sentences of a source, by place; a date that a sentence repeats counts once. */
  static List<Happening> told(Library.Shelf shelf) {
    List<Happening> happenings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DateMention mention : shelf.recognition().dates()) {
      if (mention.type() == TimeType.DATE
          && mention.date().isPresent()
          && isProse(shelf, mention.span())) {
        Citation passage = shelf.passages().around(mention.span());
        if (seen.add(passage.span() + " " + mention.date().get())) {
          happenings.add(new Happening(tell(shelf, passage, Optional.of(mention))));
        }
      }
    }
    return happenings;
  }

  private static boolean isProse(Library.Shelf shelf, Span span) {
    return shelf
        .recognition()
        .block(span.block())
        .map(Block::kind)
        .filter(kind -> kind != BlockKind.CHROME && kind != BlockKind.HEADING)
        .isPresent();
  }

  /** A passage with who is named in it. */
  static Happening.Told tell(Library.Shelf shelf, Citation passage, Optional<DateMention> date) {
    Set<ActorId> actors = new TreeSet<>();
    List<Attestation> all = shelf.attestations();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).mention().span().compareTo(passage.span()) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // A mention that begins where the passage does, but ends sooner, sorts before it.
    int first = low;
    while (first > 0 && passage.span().contains(all.get(first - 1).mention().span())) {
      first--;
    }
    for (int i = first; i < all.size(); i++) {
      Span span = all.get(i).mention().span();
      if (!passage.span().contains(span)) {
        break;
      }
      actors.add(all.get(i).actor());
    }
    return new Happening.Told(passage, date, List.copyOf(actors));
  }

  /** The publication of a source, where a date is known. */
  static Optional<Event> publication(Recognition recognition) {
    return recognition
        .description()
        .published()
        .map(
            fact -> {
              Evidence evidence = fact.evidence();
              int block =
                  recognition.source().blocks().stream()
                      .mapToInt(Block::number)
                      .findFirst()
                      .orElse(1);
              Span span = new Span(recognition.source().id(), block, 0, 0);
              Citation citation = new Citation(span, evidence.line(), evidence.words());
              String basis = evidence.rule() + ", " + evidence.file() + " line " + evidence.line();
              String slug = recognition.source().id().slug();
              return new Event(
                  Slug.of(fact.value() + " published " + slug),
                  Optional.of(fact.value()),
                  recognition.title(),
                  Event.Kind.PUBLISHED,
                  Event.Origin.EXTRACTED,
                  List.of(),
                  List.of(
                      new Telling(citation, evidence.words(), Optional.of(fact.value()), basis)),
                  Optional.empty());
            });
  }

  /** An event of what was told. */
  static Event event(Happening happening) {
    String label = happening.label();
    Optional<Edtf> date = happening.date();
    String[] words = label.split("\\s+", WORDS_OF_ID + 1);
    StringBuilder id = new StringBuilder(date.map(Edtf::toString).orElse("undated"));
    for (int i = 0; i < Math.min(words.length, WORDS_OF_ID); i++) {
      id.append(' ').append(words[i]);
    }
    return new Event(
        Slug.of(id.toString()),
        date,
        label,
        Event.Kind.TOLD,
        Event.Origin.EXTRACTED,
        List.copyOf(happening.actors()),
        happening.told().stream().map(Happening.Told::telling).toList(),
        happening.disagreement());
  }

  /**
   * The events in the order of the timeline, each with an id of its own.
   *
   * @param fixed events whose ids the author gave, in the author's order
   */
  static List<Event> inOrder(List<Event> fixed, List<Event> others) {
    Set<String> taken = new HashSet<>();
    List<Event> events = new ArrayList<>();
    List<Event> sorted = new ArrayList<>(others);
    sorted.sort(Event.ORDER);
    for (List<Event> some : List.of(fixed, sorted)) {
      for (Event event : some) {
        String id = event.id();
        for (int next = 2; !taken.add(id); next++) {
          String number = "-" + next;
          int room = Math.min(event.id().length(), Slug.MAX_LENGTH - number.length());
          id = Slug.of(event.id().substring(0, room) + number);
        }
        events.add(
            new Event(
                id,
                event.date(),
                event.label(),
                event.kind(),
                event.origin(),
                event.actors(),
                event.told(),
                event.disagreement()));
      }
    }
    events.sort(Event.ORDER);
    return events;
  }
}
