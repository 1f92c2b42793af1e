package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Cast;
import sourcebook.model.Citation;
import sourcebook.model.Curation;
import sourcebook.model.DateMention;
import sourcebook.model.Event;
import sourcebook.model.Locus;
import sourcebook.model.Passage;
import sourcebook.model.Problem;
import sourcebook.model.Slug;
import sourcebook.model.Span;

/**
 * Puts the author's say of the timeline into effect: leaves out what is no event, titles events and
 * gathers their tellings. What points at nothing is a problem at its line.
 */
final class Curator {
  private final Curation curation;
  private final Library library;
  private final Set<ActorId> known = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Curator(Curation curation, Library library, Cast cast) {
    this.curation = curation;
    this.library = library;
    cast.actors().stream().map(Actor::id).forEach(known::add);
  }

  /** What pointed at nothing. */
  List<Problem> problems() {
    return problems;
  }

  /** The events without those that the author leaves out. */
  List<Happening> keep(List<Happening> happenings) {
    Map<Span, List<Happening>> byBlock = byBlock(happenings);
    Set<Happening> gone = new HashSet<>();
    for (Curation.Omission omission : curation.omissions()) {
      Optional<Span> place = find(omission.passage());
      if (place.isEmpty()) {
        continue;
      }
      Citation sentence = library.of(place.get().source()).passages().around(place.get());
      List<Happening> there = in(byBlock, sentence.span());
      List<Happening> meant =
          there.stream()
              .filter(
                  happening ->
                      happening.told().get(0).date().stream()
                          .anyMatch(date -> touches(date.span(), place.get())))
              .toList();
      if (there.isEmpty()) {
        warn(
            omission.passage().line(),
            "\""
                + omission.passage().words()
                + "\" dates nothing in "
                + place.get().source()
                + "; take the entry out of \"omit\"");
      }
      gone.addAll(meant.isEmpty() ? there : meant);
    }
    return happenings.stream().filter(happening -> !gone.contains(happening)).toList();
  }

  /**
   * The events that the author titles.
   *
   * @param happenings what was extracted; what an entry tells is taken out of the list
   */
  List<Event> entries(List<Happening> happenings) {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<Span, List<Happening>> byBlock = byBlock(happenings);
    Set<Happening> taken = new HashSet<>();
    for (Curation.Entry entry : curation.entries()) {
      if (ids.add(entry.id())) {
        events.add(entry(entry, byBlock, taken));
      } else {
        problems.add(
            Problem.error(
                new Locus(curation.file(), entry.line()),
                "a second event has the id \"" + entry.id() + "\"; give it another"));
      }
    }
    happenings.removeIf(taken::contains);
    return events;
  }

  private Event entry(
      Curation.Entry entry, Map<Span, List<Happening>> byBlock, Set<Happening> taken) {
    Optional<Happening> whole = Optional.empty();
    for (Passage passage : entry.told()) {
      Optional<Span> place = find(passage);
      if (place.isEmpty()) {
        continue;
      }
      Library.Shelf shelf = library.of(place.get().source());
      Citation sentence = shelf.passages().around(place.get());
      Optional<Happening> extracted =
          meant(in(byBlock, sentence.span()), entry.date(), place.get());
      extracted.ifPresent(taken::add);
      Happening told =
          extracted.orElseGet(
              () ->
                  new Happening(
                      Annals.tell(shelf, sentence, dated(shelf, sentence.span(), entry.date()))));
      whole.ifPresent(before -> before.join(told));
      whole = whole.or(() -> Optional.of(told));
    }
    Set<ActorId> actors = new TreeSet<>();
    for (ActorId actor : entry.actors()) {
      if (known.contains(actor)) {
        actors.add(actor);
      } else {
        warn(
            entry.line(),
            "event \""
                + entry.id()
                + "\" names the actor \""
                + actor
                + "\", which no file describes; write a file for it or take it out");
      }
    }
    whole.ifPresent(happening -> actors.addAll(happening.actors()));
    Optional<Edtf> dated = whole.flatMap(Happening::date);
    Optional<String> differ = whole.flatMap(Happening::disagreement);
    return new Event(
        Slug.isSlug(entry.id()) ? entry.id() : Slug.of(entry.id()),
        entry.date().or(() -> dated),
        entry.title(),
        Event.Kind.TOLD,
        Event.Origin.CURATED,
        List.copyOf(actors),
        whole.stream()
            .flatMap(happening -> happening.told().stream())
            .map(Happening.Told::telling)
            .toList(),
        entry.disagreement().or(() -> differ));
  }

  /**
   * Which of the extracted events of a sentence an entry means: that of its date, else the nearest.
   */
  private static Optional<Happening> meant(List<Happening> there, Optional<Edtf> date, Span words) {
    Optional<Happening> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (Happening happening : there) {
      boolean fits =
          date.isEmpty() || happening.date().stream().anyMatch(own -> own.overlaps(date.get()));
      long away = 0;
      for (Happening.Told told : happening.told()) {
        if (told.date().isPresent() && told.passage().span().source().equals(words.source())) {
          away = Math.abs((long) told.date().get().span().start() - words.start());
        }
      }
      long cost = away + (fits ? 0 : Integer.MAX_VALUE);
      if (cost < least && (fits || there.size() == 1)) {
        least = cost;
        best = Optional.of(happening);
      }
    }
    return best;
  }

  private static Optional<DateMention> dated(
      Library.Shelf shelf, Span sentence, Optional<Edtf> date) {
    return shelf.recognition().dates().stream()
        .filter(mention -> sentence.contains(mention.span()))
        .filter(mention -> mention.date().isPresent())
        .filter(mention -> date.isPresent() && mention.date().get().overlaps(date.get()))
        .findFirst();
  }

  private static Map<Span, List<Happening>> byBlock(List<Happening> happenings) {
    Map<Span, List<Happening>> byBlock = new HashMap<>();
    for (Happening happening : happenings) {
      happening.told().stream()
          .map(told -> block(told.passage().span()))
          .distinct()
          .forEach(key -> byBlock.computeIfAbsent(key, any -> new ArrayList<>()).add(happening));
    }
    return byBlock;
  }

  private static Span block(Span span) {
    return new Span(span.source(), span.block(), 0, 0);
  }

  private static List<Happening> in(Map<Span, List<Happening>> byBlock, Span sentence) {
    return byBlock.getOrDefault(block(sentence), List.of()).stream()
        .filter(
            happening ->
                happening.told().stream()
                    .anyMatch(told -> sentence.contains(told.passage().span())))
        .toList();
  }

  private static boolean touches(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private Optional<Span> find(Passage passage) {
    List<Library.Shelf> named = library.named(passage.source());
    if (named.size() != 1) {
      warn(
          passage.line(),
          named.isEmpty()
              ? "no source is called \""
                  + passage.source()
                  + "\"; write how the name of its file begins, up to a hyphen"
              : "\""
                  + passage.source()
                  + "\" is the beginning of "
                  + named.size()
                  + " sources; write more of the name of the file");
      return Optional.empty();
    }
    Optional<Span> place = Library.find(named.get(0), passage);
    if (place.isEmpty()) {
      warn(
          passage.line(),
          "the words \""
              + passage.words()
              + "\" do not stand in the text of "
              + named.get(0).recognition().source().id()
              + "; write 3 to 12 words exactly as they stand there");
    }
    return place;
  }

  private void warn(int line, String message) {
    problems.add(Problem.warning(new Locus(curation.file(), line), message));
  }
}
