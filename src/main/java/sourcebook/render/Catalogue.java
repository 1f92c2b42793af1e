package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Allusion;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.Book;
import sourcebook.model.Citation;
import sourcebook.model.Doubt;
import sourcebook.model.Event;
import sourcebook.model.Folding;
import sourcebook.model.Listing;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;
import sourcebook.model.Reprint;
import sourcebook.model.Slug;
import sourcebook.model.SourceId;
import sourcebook.model.Statement;
import sourcebook.model.Telling;

/** All look-ups in a book that pages need, made once. */
final class Catalogue {
  /** Longest timeline on one page, in events; a longer one has a page for each year. */
  static final int EVENTS_ON_A_PAGE = 500;

  /** Most emendations whose accounts stand on the audit itself. */
  private static final int EMENDATIONS_ON_A_PAGE = 1500;

  private final Book book;
  private final Map<SourceId, SourceEntry> sources = new HashMap<>();
  private final Map<ActorId, ActorEntry> actors = new HashMap<>();
  private final TreeMap<String, SourceId> ids = new TreeMap<>();
  private final Credits credits;
  private final int emendations;
  private final Concords concords;
  private final List<SourceEntry> inTime;
  private final Map<SourceId, Integer> places = new HashMap<>();

  Catalogue(Book book) {
    this.book = book;
    credits = new Credits(book);
    Map<SourceId, List<Attestation>> names =
        grouped(book.attestations(), name -> name.mention().span().source());
    Map<SourceId, List<Doubt>> doubts =
        grouped(book.doubts(), doubt -> doubt.mention().span().source());
    Map<SourceId, List<Statement>> said =
        grouped(book.statements(), each -> each.turn().span().source());
    Map<SourceId, List<Listing>> listed = grouped(book.listings(), Listing::source);
    Map<SourceId, List<Event>> events = new HashMap<>();
    Map<ActorId, List<Event>> happened = new HashMap<>();
    for (Event event : book.events()) {
      for (Telling telling : event.told()) {
        SourceId source = telling.passage().span().source();
        List<Event> there = events.computeIfAbsent(source, none -> new ArrayList<>());
        if (there.isEmpty() || there.get(there.size() - 1) != event) {
          there.add(event);
        }
      }
      event.actors().forEach(actor -> add(happened, actor, event));
    }
    Map<SourceId, List<Integer>> parallels = new HashMap<>();
    for (int i = 0; i < book.parallels().size(); i++) {
      Parallel parallel = book.parallels().get(i);
      add(parallels, parallel.one().span().source(), i);
      add(parallels, parallel.other().span().source(), i);
    }
    Map<SourceId, List<Reprint>> reprints = new HashMap<>();
    for (Reprint reprint : book.reprints()) {
      add(reprints, reprint.one(), reprint);
      add(reprints, reprint.other(), reprint);
    }
    for (Recognition each : book.sources()) {
      SourceId id = each.source().id();
      List<Attestation> here = new ArrayList<>(names.getOrDefault(id, List.of()));
      here.sort(Comparator.comparing(name -> name.mention().span()));
      ids.put(id.slug(), id);
      sources.put(
          id,
          new SourceEntry(
              each,
              words(each),
              List.copyOf(here),
              doubts.getOrDefault(id, List.of()),
              said.getOrDefault(id, List.of()),
              listed.getOrDefault(id, List.of()),
              events.getOrDefault(id, List.of()),
              parallels.getOrDefault(id, List.of()),
              reprints.getOrDefault(id, List.of())));
    }
    Map<ActorId, List<Attestation>> attested = grouped(book.attestations(), Attestation::actor);
    Map<ActorId, List<Allusion>> alluded = grouped(book.allusions(), Allusion::actor);
    Map<ActorId, List<Statement>> saidBy = grouped(book.statements(), Statement::actor);
    Map<ActorId, List<Listing>> listedAs = grouped(book.listings(), Listing::actor);
    for (Actor actor : book.actors()) {
      ActorId id = actor.id();
      actors.put(
          id,
          new ActorEntry(
              actor,
              attested.getOrDefault(id, List.of()),
              alluded.getOrDefault(id, List.of()),
              saidBy.getOrDefault(id, List.of()),
              listedAs.getOrDefault(id, List.of()),
              happened.getOrDefault(id, List.of())));
    }
    emendations =
        book.sources().stream().mapToInt(each -> each.cleaned().emendations().size()).sum();
    inTime =
        book.sources().stream().map(each -> source(each.source().id())).sorted(byDate()).toList();
    for (int i = 0; i < inTime.size(); i++) {
      places.put(inTime.get(i).id(), i);
    }
    concords = new Concords(this);
  }

  Book book() {
    return book;
  }

  /** The statements that several sources tell. */
  Concords concords() {
    return concords;
  }

  Credits credits() {
    return credits;
  }

  SourceEntry source(SourceId id) {
    return sources.get(id);
  }

  ActorEntry actor(ActorId id) {
    return actors.get(id);
  }

  /** Sources by date of publication, the undated last. */
  List<SourceEntry> inTime() {
    return inTime;
  }

  /** The place of a source in the order of {@link #inTime()}, from 0. */
  int place(SourceId id) {
    return places.get(id);
  }

  /** Orders sources as {@link #inTime()} does. */
  Comparator<SourceId> byTime() {
    return Comparator.comparing(places::get);
  }

  /** The source published some places before or after another. */
  Optional<SourceEntry> neighbour(SourceId id, int distance) {
    int place = places.get(id) + distance;
    return place < 0 || place >= inTime.size() ? Optional.empty() : Optional.of(inTime.get(place));
  }

  /** The source whose id is the given beginning, or goes on from it with a hyphen. */
  Optional<SourceId> sourceBeginning(String beginning) {
    Map.Entry<String, SourceId> next = ids.ceilingEntry(beginning);
    boolean fits =
        next != null
            && (next.getKey().equals(beginning) || next.getKey().startsWith(beginning + "-"));
    return fits ? Optional.of(next.getValue()) : Optional.empty();
  }

  /**
   * The shortest way to write a source in an author's file: its id up to the first hyphen where no
   * other begins so, else all of it.
   */
  String beginning(SourceId id) {
    String beginning = id.slug().split("-", 2)[0];
    boolean whole = ids.containsKey(beginning) && !beginning.equals(id.slug());
    String next = ids.higherKey(beginning + "-");
    String last = ids.lowerKey(beginning + ".");
    boolean alone = next == null || next.equals(last) || !next.startsWith(beginning + "-");
    return whole || !alone ? id.slug() : beginning;
  }

  /** The actor of a slug. */
  Optional<Actor> actorNamed(String slug) {
    return Slug.isSlug(slug) && actors.containsKey(new ActorId(slug))
        ? Optional.of(actors.get(new ActorId(slug)).actor())
        : Optional.empty();
  }

  /** Whether each year of the timeline has a page of its own. */
  boolean yearsApart() {
    return book.events().size() > EVENTS_ON_A_PAGE;
  }

  /** Whether the accounts of the sources stand on pages of their own. */
  boolean auditsApart() {
    return emendations > EMENDATIONS_ON_A_PAGE;
  }

  /** The address of an event's entry, from the top of the site. */
  String href(Event event) {
    String page = yearsApart() ? yearPage(event.date().map(DateWords::year)) : "timeline.html";
    return page + "#e-" + event.id();
  }

  /** The page of a year, or of the undated, where years stand apart. */
  static String yearPage(Optional<Integer> year) {
    return "timeline/"
        + year.map(each -> (each < 0 ? "minus-" : "") + Math.abs(each)).orElse("undated")
        + ".html";
  }

  static String href(SourceId source) {
    return "sources/" + source.slug() + ".html";
  }

  static String href(ActorId actor) {
    return "actors/" + actor.slug() + ".html";
  }

  static String href(Citation citation) {
    return href(citation.span().source()) + "#b" + citation.span().block();
  }

  private static Comparator<SourceEntry> byDate() {
    Comparator<SourceEntry> undatedLast = Comparator.comparing(each -> each.published().isEmpty());
    return undatedLast
        .thenComparing(
            each -> each.published().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(SourceEntry::id);
  }

  /** How many words the clean text has: runs of characters that are no blanks. */
  private static int words(Recognition source) {
    int words = 0;
    for (Block block : source.source().blocks()) {
      boolean within = false;
      String text = block.words();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean plain = c > ' ' && c < '\u007f';
        boolean blank = !plain && Folding.isBlank(c);
        words += !blank && !within ? 1 : 0;
        within = !blank;
      }
    }
    return words;
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    Map<K, List<V>> groups = new HashMap<>();
    values.forEach(value -> add(groups, key.apply(value), value));
    return groups;
  }

  private static <K, V> void add(Map<K, List<V>> groups, K key, V value) {
    groups.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
  }
}
