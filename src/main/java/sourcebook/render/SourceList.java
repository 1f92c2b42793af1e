package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Attestation;
import sourcebook.model.Fact;
import sourcebook.model.Page;

/** The list of all sources, in the order of time. */
final class SourceList implements PageRenderer {
  private static final String PATH = "sources/index.html";
  private static final int ACTORS_SHOWN = 3;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;

  SourceList(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public Page page(int number) {
    List<Row> rows = catalogue.inTime().stream().map(source -> row(source, catalogue)).toList();
    Frame frame = frames.of(PATH, "Sources", "Sources");
    return new Page(PATH, template.write(new View(frame, Counts.of(rows.size(), "source"), rows)));
  }

  /** A source as a list shows it. */
  static Row row(SourceEntry source, Catalogue catalogue) {
    Set<Link> actors = new LinkedHashSet<>();
    for (Attestation name : source.names()) {
      if (actors.size() <= ACTORS_SHOWN) {
        String words = catalogue.actor(name.actor()).actor().name();
        actors.add(new Link(Catalogue.href(name.actor()), words));
      }
    }
    List<Link> shown = new ArrayList<>(actors);
    Writing site = Writing.of(catalogue.book().imprint().language());
    Writing writing = Writing.of(source.title(), site);
    return new Row(
        source.href(),
        source.title(),
        writing.lang(),
        writing.dir(),
        source.published().map(DateWords::of),
        SourceFacts.names(source.recognition().description().authors()),
        source.publisher(),
        source.recognition().description().kind().map(Fact::value),
        source
            .recognition()
            .description()
            .language()
            .map(fact -> SourceFacts.language(fact.value())),
        Counts.number(source.words()),
        shown.subList(0, Math.min(ACTORS_SHOWN, shown.size())),
        shown.size() > ACTORS_SHOWN,
        source.recognition().description().retold());
  }

  /** One source; {@code moreActors} says whether it names others than those shown. */
  record Row(
      String href,
      String title,
      String lang,
      String dir,
      Optional<DateWords> published,
      Optional<String> authors,
      Optional<String> publisher,
      Optional<String> kind,
      Optional<String> language,
      String words,
      List<Link> actors,
      boolean moreActors,
      boolean retold) {}

  /** What the list shows. */
  record View(Frame frame, String count, List<Row> sources) {}
}
