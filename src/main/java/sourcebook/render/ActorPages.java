package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Event;
import sourcebook.model.Page;
import sourcebook.model.Problem;
import sourcebook.model.SourceId;

/** The page of each actor: who it is, every passage that names it, and who is named beside it. */
final class ActorPages implements PageRenderer {
  private static final String ROOT = "../";
  private static final int EVENTS_SHOWN = 12;
  private static final int EVENTS_LISTED = 100;
  private static final int DISAGREEMENTS_SHOWN = 20;
  private static final int BESIDE_LISTED = 8;
  private static final int SOURCES_AT_A_GLANCE = 3;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Consumer<Problem> problems;
  private final Neighbours neighbours;
  private final Lookalikes lookalikes;
  private final List<Part> parts = new ArrayList<>();

  /** The passages of the actors that have several pages, in order once for all of them. */
  private final Map<ActorId, Passages> passages = new ConcurrentHashMap<>();

  ActorPages(
      Catalogue catalogue,
      Frames frames,
      Template<View> template,
      Neighbours neighbours,
      Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    this.neighbours = neighbours;
    this.problems = problems;
    lookalikes = new Lookalikes(catalogue);
    for (Actor actor : catalogue.book().actors()) {
      for (int i = 0; i < Passages.pages(catalogue.actor(actor.id())); i++) {
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
    return new Page(path(actor, part.number()), template.write(view(actor, part.number())));
  }

  /** No slug has two hyphens in a row, so that a further page meets no other actor's. */
  private static String path(ActorEntry actor, int part) {
    String first = actor.href();
    String stem = first.substring(0, first.length() - ".html".length());
    return part == 0 ? first : stem + "--" + (part + 1) + ".html";
  }

  private Passages passages(ActorEntry entry) {
    return Passages.pages(entry) == 1
        ? new Passages(catalogue, entry)
        : passages.computeIfAbsent(entry.actor().id(), any -> new Passages(catalogue, entry));
  }

  private View view(ActorEntry entry, int part) {
    Actor actor = entry.actor();
    Passages passages = passages(entry);
    Writing name = Writing.of(actor.name(), frames.writing());
    List<Passages.InSource> named = passages.on(part);
    String title = part == 0 ? actor.name() : actor.name() + ", part " + (part + 1);
    return new View(
        frames.of(path(entry, part), title, "Actors"),
        actor.name(),
        name.lang(),
        name.dir(),
        part == 0 ? ActorList.type(actor) : "part " + (part + 1),
        Counts.of(entry.attestations().size(), "mention"),
        Counts.of(entry.sources(), "source"),
        named,
        named.size() > SOURCES_AT_A_GLANCE ? Counts.of(named.size(), "source") : "",
        turn(entry, part - 1),
        turn(entry, part + 1),
        "actors/" + actor.id() + ".md",
        part == 0 ? Optional.of(whole(entry, passages)) : Optional.empty());
  }

  private static Optional<String> turn(ActorEntry entry, int part) {
    boolean there = part >= 0 && part < Passages.pages(entry);
    return there ? Optional.of(path(entry, part)) : Optional.empty();
  }

  private Whole whole(ActorEntry entry, Passages passages) {
    Actor actor = entry.actor();
    NoteReferences references = new NoteReferences(catalogue, ROOT, actor.where(), problems);
    Neighbours.View beside = neighbours.of(entry);
    List<Lookalikes.Alike> alike = lookalikes.of(actor);
    List<Dated> events = entry.events().stream().limit(EVENTS_LISTED).map(this::dated).toList();
    List<Event> disagreements =
        entry.events().stream().filter(event -> event.disagreement().isPresent()).toList();
    int shown = events.size() <= EVENTS_SHOWN + 2 ? events.size() : EVENTS_SHOWN;
    return new Whole(
        elsewhere(actor),
        actor.description(),
        time(entry),
        NoteWriter.write(actor.note(), references),
        actor.wikidata(),
        strip(entry, passages),
        !entry.statements().isEmpty() || !beside.actors().isEmpty() || !events.isEmpty(),
        spellings(entry),
        passages.statements(),
        Counts.of(entry.statements().size(), "statement"),
        beside,
        beside.actors().stream().limit(BESIDE_LISTED).toList(),
        events.subList(0, shown),
        events.subList(shown, events.size()),
        cut(events.size(), entry.events().size()),
        disagreements.stream().limit(DISAGREEMENTS_SHOWN).map(this::shown).toList(),
        cut(Math.min(DISAGREEMENTS_SHOWN, disagreements.size()), disagreements.size()),
        actor.not().stream().map(not -> new Not(not.phrase(), not.reason())).toList(),
        alike,
        !actor.not().isEmpty() || !alike.isEmpty(),
        catalogue.credits().of(actor.id()).stream().map(this::work).toList(),
        listings(entry, passages));
  }

  /** The forms of the name in scripts that run the other way. */
  private List<Form> elsewhere(Actor actor) {
    Writing own = Writing.of(actor.name(), frames.writing());
    List<Form> forms = new ArrayList<>();
    for (Actor.Alias alias : actor.aliases()) {
      Writing writing = Writing.of(alias.form(), frames.writing());
      if (!writing.equals(own) && !writing.equals(Writing.SAME)) {
        forms.add(new Form(alias.form(), writing.lang(), writing.dir()));
      }
    }
    return forms;
  }

  /** From when to when the dated sources that name an actor were published, in words. */
  private String time(ActorEntry entry) {
    List<Edtf> dates =
        sources(entry).stream()
            .sorted(catalogue.byTime())
            .flatMap(source -> catalogue.source(source).published().stream())
            .toList();
    if (dates.isEmpty()) {
      return "";
    }
    String first = DateWords.of(dates.get(0)).words();
    String last = DateWords.of(dates.get(dates.size() - 1)).words();
    return first.equals(last) ? first : first + " to " + last;
  }

  private static Set<SourceId> sources(ActorEntry entry) {
    Set<SourceId> sources = new LinkedHashSet<>();
    entry.attestations().forEach(each -> sources.add(each.mention().span().source()));
    entry.statements().forEach(each -> sources.add(each.turn().span().source()));
    return sources;
  }

  private Html strip(ActorEntry entry, Passages passages) {
    TreeMap<Integer, Integer> months = new TreeMap<>();
    TreeMap<Integer, String> first = new TreeMap<>();
    Map<SourceId, Integer> pages = passages.firstPages();
    entry
        .attestations()
        .forEach(
            each ->
                month(each.mention().span().source())
                    .ifPresent(m -> months.merge(m, 1, Integer::sum)));
    pages.forEach(
        (source, page) ->
            month(source)
                .ifPresent(
                    month ->
                        first.putIfAbsent(
                            month, ROOT + path(entry, page) + "#" + Passages.anchor(source))));
    return new Strip(months, Strip.Unit.MONTH, "mention").html(first::get);
  }

  private Optional<Integer> month(SourceId source) {
    return catalogue.source(source).published().flatMap(DateWords::monthNumber);
  }

  /** The forms seen in the sources, the commonest first, and as what each was taken. */
  private static List<Spelling> spellings(ActorEntry entry) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Set<Certainty>> certainties = new TreeMap<>();
    for (Attestation each : entry.attestations()) {
      ActorMention name = each.mention();
      counts.merge(name.surface(), 1, Integer::sum);
      certainties.computeIfAbsent(name.surface(), none -> new TreeSet<>()).add(name.certainty());
    }
    List<Spelling> spellings = new ArrayList<>();
    counts.forEach(
        (form, count) ->
            spellings.add(
                new Spelling(
                    form,
                    count,
                    Counts.list(
                        certainties.get(form).stream().map(Certainty::toString).toList()))));
    spellings.sort(Comparator.comparingInt(Spelling::count).reversed());
    return spellings;
  }

  private List<Link> listings(ActorEntry entry, Passages passages) {
    List<SourceId> sources =
        entry.listings().stream().map(each -> each.source()).distinct().toList();
    return passages.inTime(sources).stream()
        .map(source -> new Link(source.href(), source.title()))
        .toList();
  }

  private Work work(Credits.Credited credited) {
    SourceEntry source = catalogue.source(credited.source());
    return new Work(credited.role(), source.href(), source.title());
  }

  private Dated dated(Event event) {
    return new Dated(catalogue.href(event), event.date().map(DateWords::of), event.label());
  }

  private TimelineEntry shown(Event event) {
    return TimelineEntry.of(event, catalogue);
  }

  /** That a list goes on elsewhere, in words; empty where all of it is shown. */
  private static String cut(int shown, int all) {
    return shown == all
        ? ""
        : "The first " + shown + " of " + Counts.number(all) + "; the timeline has all.";
  }

  /** A form of the name in another script. */
  record Form(String form, String lang, String dir) {}

  /** A spelling seen in the sources, how often, and how sure it is. */
  record Spelling(String form, int count, String certainty) {}

  /** An event that names the actor. */
  record Dated(String href, Optional<DateWords> date, String label) {}

  /** A source in whose head the actor is named, and as what. */
  record Work(String role, String href, String title) {}

  /** A phrase that means something else. */
  record Not(String phrase, String reason) {}

  /** One of the pages of an actor, the first 0. */
  private record Part(ActorId actor, int number) {}

  /**
   * What the first page of an actor shows besides its passages.
   *
   * @param time from when to when its sources are, in words
   * @param several whether there is anything but passages to jump to
   * @param listed those beside it that the margin names
   * @param confusable whether there is anything that it may be confused with
   */
  record Whole(
      List<Form> elsewhere,
      Optional<String> description,
      String time,
      Html note,
      Optional<String> wikidata,
      Html strip,
      boolean several,
      List<Spelling> spellings,
      List<Passages.InSource> statements,
      String said,
      Neighbours.View beside,
      List<Neighbours.Beside> listed,
      List<Dated> events,
      List<Dated> moreEvents,
      String eventsCut,
      List<TimelineEntry> disagreements,
      String disagreementsCut,
      List<Not> not,
      List<Lookalikes.Alike> alike,
      boolean confusable,
      List<Work> works,
      List<Link> listings) {}

  /**
   * What a page of an actor shows; previous and next are those of its further pages.
   *
   * @param jumps how many sources there are to jump to, in words; empty where they are few
   * @param file the file of the actor, to write into
   */
  record View(
      Frame frame,
      String name,
      String lang,
      String dir,
      String type,
      String mentions,
      String sources,
      List<Passages.InSource> passages,
      String jumps,
      Optional<String> previous,
      Optional<String> next,
      String file,
      Optional<Whole> whole) {}
}
