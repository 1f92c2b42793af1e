package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sourcebook.model.Event;
import sourcebook.model.Page;

/** The timeline: one page, or where it is long an overview and a page for each year. */
final class TimelinePages implements PageRenderer {
  private static final String PATH = "timeline.html";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final TreeMap<Integer, List<Event>> years = new TreeMap<>();
  private final List<Event> undated = new ArrayList<>();

  TimelinePages(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    for (Event event : catalogue.book().events()) {
      event
          .date()
          .map(date -> years.computeIfAbsent(DateWords.year(date), none -> new ArrayList<>()))
          .orElse(undated)
          .add(event);
    }
  }

  @Override
  public int pages() {
    return catalogue.yearsApart() ? 1 + years.size() + (undated.isEmpty() ? 0 : 1) : 1;
  }

  @Override
  public Page page(int number) {
    if (number == 0) {
      return new Page(PATH, template.write(overview()));
    }
    List<Integer> numbers = List.copyOf(years.keySet());
    Optional<Integer> year =
        number <= numbers.size() ? Optional.of(numbers.get(number - 1)) : Optional.empty();
    String path = Catalogue.yearPage(year);
    String title = year.map(DateWords::yearWords).orElse("Undated");
    Frame frame = frames.of(path, title, "Timeline");
    List<Year> entries = year.map(each -> List.of(year(each))).orElse(List.of());
    List<TimelineEntry> rest = year.isPresent() ? List.of() : entries(undated);
    int count = year.map(each -> years.get(each).size()).orElse(undated.size());
    String events = Counts.of(count, "event");
    return new Page(
        path,
        template.write(
            new View(frame, title, events, Html.NONE, near(number - 1), entries, rest, true)));
  }

  private View overview() {
    boolean apart = catalogue.yearsApart();
    Html strip = new Strip(counts(), Strip.Unit.YEAR, "event").html(this::href);
    return new View(
        frames.of(PATH, "Timeline", "Timeline"),
        "Timeline",
        Counts.of(catalogue.book().events().size(), "event"),
        strip,
        jumps(),
        apart ? List.of() : years.keySet().stream().map(this::year).toList(),
        apart ? List.of() : entries(undated),
        false);
  }

  /** How many events each year has, in order. */
  private TreeMap<Integer, Integer> counts() {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    years.forEach((year, events) -> counts.put(year, events.size()));
    return counts;
  }

  private String href(int year) {
    return catalogue.yearsApart() ? Catalogue.yearPage(Optional.of(year)) : "#y" + year;
  }

  private List<Jump> jumps() {
    List<Jump> jumps = new ArrayList<>();
    boolean apart = catalogue.yearsApart();
    years.forEach(
        (year, events) -> {
          String href = apart ? Catalogue.yearPage(Optional.of(year)) : PATH + "#y" + year;
          jumps.add(new Jump(href, DateWords.yearWords(year), events.size()));
        });
    if (!undated.isEmpty()) {
      String href = apart ? Catalogue.yearPage(Optional.empty()) : PATH + "#undated";
      jumps.add(new Jump(href, "Undated", undated.size()));
    }
    return jumps;
  }

  /** The pages before and after one, so that a page does not grow with the number of years. */
  private List<Jump> near(int index) {
    List<Jump> all = jumps();
    return all.subList(Math.max(0, index - 2), Math.min(all.size(), index + 3));
  }

  private Year year(int year) {
    Map<String, List<TimelineEntry>> months = new LinkedHashMap<>();
    for (Event event : years.get(year)) {
      String month = DateWords.month(event.date().orElseThrow()).orElse("");
      months
          .computeIfAbsent(month, none -> new ArrayList<>())
          .add(TimelineEntry.of(event, catalogue));
    }
    List<Month> groups = new ArrayList<>();
    months.forEach((label, entries) -> groups.add(new Month(label, List.copyOf(entries))));
    return new Year("y" + year, DateWords.yearWords(year), groups);
  }

  private List<TimelineEntry> entries(List<Event> events) {
    return events.stream().map(event -> TimelineEntry.of(event, catalogue)).toList();
  }

  /** A link to a year, with how many events it has. */
  record Jump(String href, String words, int count) {}

  /** The events of a month; without label those of which only the year is known. */
  record Month(String label, List<TimelineEntry> entries) {}

  /** The events of a year. */
  record Year(String id, String label, List<Month> months) {}

  /** What the timeline shows; {@code part} where it is the page of a year. */
  record View(
      Frame frame,
      String title,
      String count,
      Html strip,
      List<Jump> jumps,
      List<Year> years,
      List<TimelineEntry> undated,
      boolean part) {}
}
