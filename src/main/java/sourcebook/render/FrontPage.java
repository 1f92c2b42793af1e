package sourcebook.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sourcebook.model.Action;
import sourcebook.model.Book;
import sourcebook.model.Event;
import sourcebook.model.Locus;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/** The first page: what the author says, four numbers, and ways in. */
final class FrontPage implements PageRenderer {
  private static final String PATH = "index.html";
  private static final int NEWEST = 5;
  private static final int MOST_NAMED = 12;
  private static final int MOST_TOLD = 6;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Consumer<Problem> problems;

  FrontPage(
      Catalogue catalogue, Frames frames, Template<View> template, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    this.problems = problems;
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public Page page(int number) {
    Book book = catalogue.book();
    NoteReferences references =
        new NoteReferences(catalogue, "", Locus.of("content/index.md"), problems);
    long removed =
        book.sources().stream()
            .flatMap(source -> source.cleaned().emendations().stream())
            .filter(each -> each.action() == Action.REMOVED && !each.before().isBlank())
            .count();
    View view =
        new View(
            frames.of(PATH, book.imprint().title(), ""),
            book.imprint().title(),
            book.imprint().subtitle(),
            NoteWriter.write(book.imprint().preface(), references),
            List.of(
                figure("sources/index.html", book.sources().size(), "source"),
                figure("actors/index.html", book.actors().size(), "actor"),
                figure("timeline.html", book.events().size(), "dated event"),
                figure("audit.html", (int) removed, "removed passage")),
            newest(),
            mostNamed(),
            strip(),
            mostTold());
    return new Page(PATH, template.write(view));
  }

  private static Figure figure(String href, int number, String noun) {
    return new Figure(href, Counts.number(number), number == 1 ? noun : noun + "s");
  }

  private List<SourceList.Row> newest() {
    List<SourceEntry> sources = catalogue.inTime();
    Comparator<SourceEntry> newestFirst =
        Comparator.comparing(SourceEntry::id, catalogue.byTime().reversed());
    return sources.stream()
        .sorted(
            Comparator.comparing((SourceEntry each) -> each.published().isEmpty())
                .thenComparing(newestFirst))
        .limit(NEWEST)
        .map(source -> SourceList.row(source, catalogue))
        .toList();
  }

  private List<Named> mostNamed() {
    return catalogue.book().actors().stream()
        .map(actor -> catalogue.actor(actor.id()))
        .sorted(
            Comparator.comparingInt((ActorEntry each) -> each.attestations().size())
                .thenComparingInt(each -> each.listings().size())
                .reversed()
                .thenComparing(each -> each.actor().id()))
        .limit(MOST_NAMED)
        .map(
            each ->
                new Named(
                    each.href(),
                    each.actor().name(),
                    Counts.of(each.attestations().size(), "mention"),
                    "in " + Counts.of(each.sources(), "source")))
        .toList();
  }

  private Html strip() {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (Event event : catalogue.book().events()) {
      event.date().ifPresent(date -> years.merge(DateWords.year(date), 1, Integer::sum));
    }
    boolean apart = catalogue.yearsApart();
    return new Strip(years, Strip.Unit.YEAR, "event")
        .html(year -> apart ? Catalogue.yearPage(Optional.of(year)) : "timeline.html#y" + year);
  }

  private List<Told> mostTold() {
    // A stable sort keeps the order of the timeline among equals.
    Set<String> most =
        catalogue.book().events().stream()
            .filter(event -> event.kind() == Event.Kind.TOLD && event.date().isPresent())
            .sorted(Comparator.comparingInt((Event event) -> -event.told().size()))
            .limit(MOST_TOLD)
            .map(Event::id)
            .collect(Collectors.toSet());
    List<Event> told =
        catalogue.book().events().stream().filter(event -> most.contains(event.id())).toList();
    return told.stream()
        .map(
            event ->
                new Told(
                    catalogue.href(event),
                    DateWords.of(event.date().orElseThrow()),
                    event.label(),
                    Counts.of(event.told().size(), "passage")))
        .toList();
  }

  /** A number of the collection, as a link. */
  record Figure(String href, String number, String noun) {}

  /** An actor with counts in words. */
  record Named(String href, String name, String mentions, String sources) {}

  /** An event that many passages tell. */
  record Told(String href, DateWords date, String label, String passages) {}

  /** What the first page shows. */
  record View(
      Frame frame,
      String title,
      Optional<String> subtitle,
      Html preface,
      List<Figure> figures,
      List<SourceList.Row> newest,
      List<Named> actors,
      Html strip,
      List<Told> events) {}
}
