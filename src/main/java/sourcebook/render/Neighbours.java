package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Citation;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/**
 * Who is named in the same paragraphs as an actor.
 *
 * <p>A paragraph that names more than {@value #MOST_NAMED} is a list and says of no two of them
 * that they belong together; it counts for none, so that the work grows with the mentions and not
 * with the pairs of them.
 */
final class Neighbours {
  static final int MOST_NAMED = 40;

  private static final int SHOWN = 24;
  private static final int QUOTED = 12;
  private static final int PARAGRAPHS_QUOTED = 4;

  private final Catalogue catalogue;
  private final Map<Place, Paragraph> paragraphs = new HashMap<>();

  Neighbours(Catalogue catalogue) {
    this.catalogue = catalogue;
    Map<Place, List<Attestation>> names = new HashMap<>();
    for (Attestation each : catalogue.book().attestations()) {
      names.computeIfAbsent(Place.of(each), none -> new ArrayList<>()).add(each);
    }
    names.forEach((place, here) -> paragraphs.put(place, paragraph(here)));
  }

  private static Paragraph paragraph(List<Attestation> names) {
    Set<ActorId> actors = new LinkedHashSet<>();
    names.forEach(each -> actors.add(each.actor()));
    return new Paragraph(List.copyOf(names), List.copyOf(actors));
  }

  /** Those named in most paragraphs with it first, as many as a page shows. */
  List<Shared> ranked(ActorEntry entry) {
    Map<ActorId, List<Place>> shared = new TreeMap<>();
    for (Place place : places(entry)) {
      for (ActorId other : others(entry, place)) {
        shared.computeIfAbsent(other, none -> new ArrayList<>()).add(place);
      }
    }
    return shared.entrySet().stream()
        .map(each -> new Shared(each.getKey(), List.copyOf(each.getValue())))
        .sorted(Comparator.comparingInt(Shared::count).reversed().thenComparing(Shared::actor))
        .limit(SHOWN)
        .toList();
  }

  /** What a page shows of them. */
  View of(ActorEntry entry) {
    List<Shared> ranked = ranked(entry);
    List<Place> places = places(entry);
    boolean once = places.size() == 1;
    List<Beside> shown = new ArrayList<>();
    for (Shared each : ranked) {
      shown.add(beside(entry, each, once || shown.size() >= QUOTED));
    }
    long lists = places.stream().filter(place -> isList(place)).count();
    return new View(shown, Counts.of(ranked.size(), "actor"), told(ranked.size(), (int) lists));
  }

  private static String told(int shown, int lists) {
    String most = shown < SHOWN ? "" : "The " + SHOWN + " named beside it most are shown. ";
    String left =
        Counts.of(lists, "paragraph")
            + " that "
            + (lists == 1 ? "names" : "name")
            + " more than "
            + MOST_NAMED
            + " actors "
            + (lists == 1 ? "is" : "are")
            + " left out, as lists.";
    return (most + (lists == 0 ? "" : left)).strip();
  }

  private List<Place> places(ActorEntry entry) {
    return entry.attestations().stream()
        .map(Place::of)
        .distinct()
        .sorted(
            Comparator.comparing(Place::source, catalogue.byTime()).thenComparingInt(Place::number))
        .toList();
  }

  private boolean isList(Place place) {
    return paragraphs.get(place).actors.size() > MOST_NAMED;
  }

  private List<ActorId> others(ActorEntry entry, Place place) {
    return isList(place)
        ? List.of()
        : paragraphs.get(place).actors.stream()
            .filter(other -> !other.equals(entry.actor().id()))
            .toList();
  }

  private Beside beside(ActorEntry entry, Shared shared, boolean brief) {
    List<Place> first = shared.places().stream().limit(PARAGRAPHS_QUOTED).toList();
    List<Quoted> quoted =
        brief
            ? List.of()
            : first.stream().map(place -> quoted(entry, shared.actor(), place)).toList();
    String words = Counts.of(shared.count(), "paragraph");
    return new Beside(
        anchor(shared.actor()),
        Catalogue.href(shared.actor()),
        catalogue.actor(shared.actor()).actor().name(),
        words,
        show(shared.count(), words),
        quoted,
        brief ? first.stream().map(this::link).toList() : List.of());
  }

  private static String show(int count, String words) {
    return count > PARAGRAPHS_QUOTED
        ? "show " + PARAGRAPHS_QUOTED + " of " + words
        : count == 1 ? "show the paragraph" : "show the " + words;
  }

  /** The name by which a page refers to an actor that is named beside its own. */
  static String anchor(ActorId other) {
    return "beside-" + other.slug();
  }

  private Link link(Place place) {
    String href = Catalogue.href(place.source()) + "#b" + place.number();
    return new Link(href, catalogue.beginning(place.source()) + " ¶" + place.number());
  }

  /** The sentence that names both, or the first that names each. */
  private Quoted quoted(ActorEntry entry, ActorId other, Place place) {
    Map<Span, Sentence> sentences = new LinkedHashMap<>();
    for (Attestation each : paragraphs.get(place).names) {
      boolean own = each.actor().equals(entry.actor().id());
      if (own || each.actor().equals(other)) {
        sentences
            .computeIfAbsent(each.passage().span(), none -> new Sentence(each.passage()))
            .add(each, own);
      }
    }
    Optional<Sentence> both =
        sentences.values().stream().filter(each -> each.own && each.other).findFirst();
    List<Sentence> chosen =
        both.map(List::of)
            .orElseGet(
                () -> {
                  Sentence own = first(sentences, true);
                  Sentence beside = first(sentences, false);
                  boolean before = own.passage.span().compareTo(beside.passage.span()) < 0;
                  return before ? List.of(own, beside) : List.of(beside, own);
                });
    SourceEntry source = catalogue.source(place.source());
    return new Quoted(
        chosen.stream().map(each -> Quote.of(each.passage, each.marked, catalogue)).toList(),
        Passages.href(chosen.get(0).passage),
        place.number(),
        source.title(),
        source.published().map(DateWords::of));
  }

  private static Sentence first(Map<Span, Sentence> sentences, boolean own) {
    return sentences.values().stream()
        .filter(each -> own ? each.own : each.other)
        .findFirst()
        .orElseThrow();
  }

  /** A sentence with the names of two actors that are to be marked in it. */
  private static final class Sentence {
    private final Citation passage;
    private final List<Span> marked = new ArrayList<>();
    private boolean own;
    private boolean other;

    Sentence(Citation passage) {
      this.passage = passage;
    }

    void add(Attestation name, boolean ofOwn) {
      marked.add(name.mention().span());
      own |= ofOwn;
      other |= !ofOwn;
    }
  }

  /** Where a paragraph stands. */
  record Place(SourceId source, int number) {
    static Place of(Attestation name) {
      return new Place(name.mention().span().source(), name.mention().span().block());
    }
  }

  /** What a paragraph names: its mentions by actor, and each of its actors once. */
  private record Paragraph(List<Attestation> names, List<ActorId> actors) {}

  /** An actor named in the same paragraphs, and these, by time. */
  record Shared(ActorId actor, List<Place> places) {
    int count() {
      return places.size();
    }
  }

  /** What one paragraph says of two actors. */
  record Quoted(
      List<Quote> quotes, String href, int block, String source, Optional<DateWords> published) {}

  /**
   * An actor named in the same paragraphs.
   *
   * @param id by which other pages refer to it on this one
   * @param shared how many paragraphs, in words
   * @param show what unfolds them
   * @param paragraphs the first of them, quoted
   * @param links the first of them, where they are not quoted
   */
  record Beside(
      String id,
      String href,
      String name,
      String shared,
      String show,
      List<Quoted> paragraphs,
      List<Link> links) {}

  /** Those named beside an actor, how many they are, and what is left out, in words. */
  record View(List<Beside> actors, String count, String told) {}
}
