package sourcebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Event;
import sourcebook.model.Page;
import sourcebook.model.Problem;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Statement;

/** The page of each actor: who it is, every passage that names it, and who is named beside it. */
final class ActorPages implements PageRenderer {
  private static final String ROOT = "../";

  /** Mentions on one page; an actor named more often has further pages. */
  private static final int MENTIONS_ON_A_PAGE = 300;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Consumer<Problem> problems;
  private final Neighbours neighbours;
  private final List<Part> parts = new ArrayList<>();

  /** The mentions of an actor by the time of their sources, in order once for all of its pages. */
  private final Map<ActorId, List<Attestation>> inTime = new ConcurrentHashMap<>();

  ActorPages(
      Catalogue catalogue, Frames frames, Template<View> template, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    this.problems = problems;
    neighbours = new Neighbours(catalogue);
    for (Actor actor : catalogue.book().actors()) {
      for (int i = 0; i < parts(catalogue.actor(actor.id())); i++) {
        parts.add(new Part(actor.id(), i));
      }
    }
  }

  @Override
  public int pages() {
    return parts.size();
  }

  @Override
  public Page page(int number) {
    Part part = parts.get(number);
    ActorEntry actor = catalogue.actor(part.actor());
    View view = part.number() == 0 ? view(actor) : further(actor, part.number());
    return new Page(path(actor, part.number()), template.write(view));
  }

  /** No slug has two hyphens in a row, so that a further page meets no other actor's. */
  private static String path(ActorEntry actor, int part) {
    String first = actor.href();
    String stem = first.substring(0, first.length() - ".html".length());
    return part == 0 ? first : stem + "--" + (part + 1) + ".html";
  }

  private static int parts(ActorEntry actor) {
    int mentions = actor.attestations().size();
    return Math.max(1, (mentions + MENTIONS_ON_A_PAGE - 1) / MENTIONS_ON_A_PAGE);
  }

  private View view(ActorEntry entry) {
    Actor actor = entry.actor();
    NoteReferences references = new NoteReferences(catalogue, ROOT, actor.where(), problems);
    Writing name = Writing.of(actor.name(), frames.writing());
    boolean unknown = actor.type() == ActorType.UNKNOWN;
    return new View(
        frames.of(entry.href(), actor.name(), "Actors"),
        actor.name(),
        name.lang(),
        name.dir(),
        unknown ? "" : Removals.words(actor.type().toString()),
        actor.description(),
        NoteWriter.write(actor.note(), references),
        actor.wikidata(),
        Counts.of(entry.attestations().size(), "mention"),
        Counts.of(entry.sources(), "source"),
        spellings(entry),
        passages(entry, 0),
        neighbour(entry, -1),
        neighbour(entry, 1),
        statements(entry),
        listings(entry),
        catalogue.credits().of(actor.id()).stream().map(this::work).toList(),
        neighbours.of(entry),
        events(entry),
        actor.not().stream().map(not -> new Not(not.phrase(), not.reason())).toList());
  }

  private static List<Spelling> spellings(ActorEntry entry) {
    Map<String, Integer> counts = new TreeMap<>();
    entry.attestations().forEach(each -> counts.merge(each.mention().surface(), 1, Integer::sum));
    List<Spelling> spellings = new ArrayList<>();
    counts.forEach((form, count) -> spellings.add(new Spelling(form, count)));
    spellings.sort(Comparator.comparingInt(Spelling::count).reversed());
    return spellings;
  }

  private View further(ActorEntry entry, int part) {
    Actor actor = entry.actor();
    Writing name = Writing.of(actor.name(), frames.writing());
    String title = actor.name() + ", part " + (part + 1);
    return new View(
        frames.of(path(entry, part), title, "Actors"),
        actor.name(),
        name.lang(),
        name.dir(),
        "part " + (part + 1),
        Optional.empty(),
        Html.NONE,
        Optional.empty(),
        Counts.of(entry.attestations().size(), "mention"),
        Counts.of(entry.sources(), "source"),
        List.of(),
        passages(entry, part),
        neighbour(entry, part - 1),
        neighbour(entry, part + 1),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<String> neighbour(ActorEntry entry, int part) {
    return part < 0 || part >= parts(entry) ? Optional.empty() : Optional.of(path(entry, part));
  }

  private List<InSource> passages(ActorEntry entry, int part) {
    int from = part * MENTIONS_ON_A_PAGE;
    Map<SourceId, List<Attestation>> bySource = new HashMap<>();
    inTime.computeIfAbsent(entry.actor().id(), actor -> inTime(entry)).stream()
        .skip(from)
        .limit(MENTIONS_ON_A_PAGE)
        .forEach(
            each ->
                bySource
                    .computeIfAbsent(each.mention().span().source(), none -> new ArrayList<>())
                    .add(each));
    return inTime(bySource.keySet()).stream()
        .map(source -> inSource(source, merged(bySource.get(source.id()))))
        .toList();
  }

  private List<Passage> merged(List<Attestation> names) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < names.size()) {
      Attestation first = names.get(i);
      List<Span> marked = new ArrayList<>();
      TreeSet<String> certainty = new TreeSet<>();
      while (i < names.size() && names.get(i).passage().span().equals(first.passage().span())) {
        marked.add(names.get(i).mention().span());
        certainty.add(names.get(i).mention().certainty().toString());
        i++;
      }
      passages.add(
          new Passage(
              Quote.of(first.passage(), marked, catalogue),
              String.join(", ", certainty),
              Removals.words(first.mention().rule())));
    }
    return passages;
  }

  private List<InSource> statements(ActorEntry entry) {
    Map<SourceId, List<Passage>> bySource = new HashMap<>();
    for (Statement each : entry.statements()) {
      Passage passage = new Passage(Quote.of(each.passage(), catalogue), "", each.turn().label());
      bySource.computeIfAbsent(each.turn().span().source(), none -> new ArrayList<>()).add(passage);
    }
    return inTime(bySource.keySet()).stream()
        .map(source -> inSource(source, bySource.get(source.id())))
        .toList();
  }

  private List<Link> listings(ActorEntry entry) {
    return inTime(entry.listings().stream().map(each -> each.source()).distinct().toList()).stream()
        .map(source -> new Link(source.href(), source.title()))
        .toList();
  }

  private List<Attestation> inTime(ActorEntry entry) {
    return entry.attestations().stream()
        .sorted(
            Comparator.comparing(
                (Attestation each) -> each.mention().span().source(), catalogue.byTime()))
        .toList();
  }

  private List<SourceEntry> inTime(Collection<SourceId> sources) {
    return sources.stream().sorted(catalogue.byTime()).map(catalogue::source).toList();
  }

  private static InSource inSource(SourceEntry source, List<Passage> passages) {
    return new InSource(
        source.href(),
        source.title(),
        source.publisher(),
        source.published().map(DateWords::of),
        passages);
  }

  private Work work(Credits.Credited credited) {
    SourceEntry source = catalogue.source(credited.source());
    return new Work(credited.role(), source.href(), source.title());
  }

  private List<Dated> events(ActorEntry entry) {
    return entry.events().stream().map(this::dated).toList();
  }

  private Dated dated(Event event) {
    return new Dated(catalogue.href(event), event.date().map(DateWords::of), event.label());
  }

  /** A spelling seen in the sources. */
  record Spelling(String form, int count) {}

  /** A passage with how sure it is, in words, and the rule that says so. */
  record Passage(Quote quote, String certainty, String rule) {}

  /** The passages of one source. */
  record InSource(
      String href,
      String title,
      Optional<String> publisher,
      Optional<DateWords> published,
      List<Passage> passages) {}

  /** An event that names the actor. */
  record Dated(String href, Optional<DateWords> date, String label) {}

  /** A source in whose head the actor is named, and as what. */
  record Work(String role, String href, String title) {}

  /** A phrase that means something else. */
  record Not(String phrase, String reason) {}

  /** One of the pages of an actor, the first 0. */
  private record Part(ActorId actor, int number) {}

  /** What a page of an actor shows; previous and next are those of its further pages. */
  record View(
      Frame frame,
      String name,
      String lang,
      String dir,
      String type,
      Optional<String> description,
      Html note,
      Optional<String> wikidata,
      String mentions,
      String sources,
      List<Spelling> spellings,
      List<InSource> passages,
      Optional<String> previous,
      Optional<String> next,
      List<InSource> statements,
      List<Link> listings,
      List<Work> works,
      List<Neighbours.Beside> beside,
      List<Dated> events,
      List<Not> not) {}
}
