package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Event;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/** The page of each actor: who it is, every passage that names it, and who is named beside it. */
final class ActorPages implements PageRenderer {
  static final String ROOT = "../";
  private static final int DISAGREEMENTS_SHOWN = 20;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Consumer<Problem> problems;
  private final Neighbours neighbours;
  private final ActorHead head;
  private final ActorMargin margin;
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
    head = new ActorHead(catalogue, frames);
    margin = new ActorMargin(catalogue);
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
  static String path(ActorEntry actor, int part) {
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
    List<Passages.InYear> years = passages.on(part);
    int named = years.stream().mapToInt(year -> year.sources().size()).sum();
    String title = part == 0 ? actor.name() : actor.name() + ", part " + (part + 1);
    return new View(
        frames.of(path(entry, part), title, "Actors"),
        actor.name(),
        name.lang(),
        name.dir(),
        part == 0 ? ActorList.type(actor) : "part " + (part + 1),
        Counts.of(entry.attestations().size(), "mention"),
        Counts.of(entry.sources(), "source"),
        years,
        named > Passages.SOURCES_AT_A_GLANCE ? Counts.of(named, "source") : "",
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
    List<Event> disagreements =
        entry.events().stream().filter(event -> event.disagreement().isPresent()).toList();
    boolean several =
        !entry.statements().isEmpty()
            || !entry.allusions().isEmpty()
            || !beside.actors().isEmpty()
            || !entry.events().isEmpty();
    return new Whole(
        head.of(entry, passages),
        NoteWriter.write(actor.note(), references),
        several,
        passages.allusions(),
        Counts.of(entry.allusions().size(), "passage"),
        passages.statements(),
        Counts.of(entry.statements().size(), "statement"),
        beside,
        disagreements.stream().limit(DISAGREEMENTS_SHOWN).map(this::shown).toList(),
        ActorMargin.cut(Math.min(DISAGREEMENTS_SHOWN, disagreements.size()), disagreements.size()),
        margin.of(entry, passages, beside));
  }

  private TimelineEntry shown(Event event) {
    return TimelineEntry.of(event, catalogue);
  }

  /** One of the pages of an actor, the first 0. */
  private record Part(ActorId actor, int number) {}

  /**
   * What the first page of an actor shows besides its passages.
   *
   * @param several whether there is anything but passages to jump to
   * @param meant how many passages mean it without naming it, in words
   * @param said how many statements there are, in words
   */
  record Whole(
      ActorHead.View head,
      Html note,
      boolean several,
      List<Passages.InSource> allusions,
      String meant,
      List<Passages.InSource> statements,
      String said,
      Neighbours.View beside,
      List<TimelineEntry> disagreements,
      String disagreementsCut,
      ActorMargin.View margin) {}

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
      List<Passages.InYear> years,
      String jumps,
      Optional<String> previous,
      Optional<String> next,
      String file,
      Optional<Whole> whole) {}
}
