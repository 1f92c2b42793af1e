package sourcebook.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import sourcebook.model.Book;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/** Writes the pages and data files of a book, handing each on as it is made. */
public final class Renderer {
  private final Templates templates;
  private final Template<FrontPage.View> front;
  private final Template<SourceList.View> sourceList;
  private final Template<SourcePages.View> source;
  private final Template<ActorList.View> actorList;
  private final Template<ActorPages.View> actor;
  private final Template<TimelinePages.View> timeline;
  private final Template<ParallelPages.View> parallels;
  private final Template<AuditPages.View> audit;
  private final Template<AuditPages.PartView> auditPart;
  private final Template<AboutPage.View> about;
  private final Template<LostPage.View> lost;

  /**
   * A renderer with the built-in templates.
   *
   * @param templates a folder whose files replace those of the same name
   * @throws IOException if the folder or a file in it cannot be read
   */
  public Renderer(Optional<Path> templates) throws IOException {
    this.templates = new Templates(templates);
    front = this.templates.template("index", FrontPage.View.class);
    sourceList = this.templates.template("sources", SourceList.View.class);
    source = this.templates.template("source", SourcePages.View.class);
    actorList = this.templates.template("actors", ActorList.View.class);
    actor = this.templates.template("actor", ActorPages.View.class);
    timeline = this.templates.template("timeline", TimelinePages.View.class);
    parallels = this.templates.template("parallels", ParallelPages.View.class);
    audit = this.templates.template("audit", AuditPages.View.class);
    auditPart = this.templates.template("audit-part", AuditPages.PartView.class);
    about = this.templates.template("about", AboutPage.View.class);
    lost = this.templates.template("404", LostPage.View.class);
  }

  /** What is wrong with the templates; sorted. */
  public List<Problem> problems() {
    return templates.problems();
  }

  /**
   * Makes all pages and data files of a book.
   *
   * @param pages takes each page as soon as it is made, from several threads at once, in no order
   * @param step called for each page of a source or an actor, from the same threads
   * @return what is wrong with the references of notes; sorted
   */
  public List<Problem> render(Book book, Consumer<Page> pages, Runnable step) {
    Catalogue catalogue = new Catalogue(book);
    Frames frames = new Frames(catalogue);
    ConcurrentSkipListSet<Problem> problems = new ConcurrentSkipListSet<>();
    render(new SourcePages(catalogue, frames, source), pages, step);
    Neighbours neighbours = new Neighbours(catalogue);
    render(new ActorPages(catalogue, frames, actor, neighbours, problems::add), pages, step);
    for (PageRenderer kind : others(catalogue, frames, neighbours, problems::add)) {
      render(kind, pages, () -> {});
    }
    new DataFiles(book, catalogue).write(pages);
    for (String asset : List.of("style.css", "actors.css", "parallels.css", "app.js")) {
      pages.accept(new Page("assets/" + asset, templates.text(asset)));
    }
    pages.accept(new Page(".nojekyll", ""));
    return List.copyOf(problems);
  }

  private static void render(PageRenderer kind, Consumer<Page> pages, Runnable step) {
    IntStream.range(0, kind.pages())
        .parallel()
        .forEach(
            number -> {
              pages.accept(kind.page(number));
              step.run();
            });
  }

  private List<PageRenderer> others(
      Catalogue catalogue, Frames frames, Neighbours neighbours, Consumer<Problem> problems) {
    return List.of(
        new TimelinePages(catalogue, frames, timeline),
        new ParallelPages(catalogue, frames, parallels),
        new AuditPages(catalogue, frames, audit, auditPart),
        new SourceList(catalogue, frames, sourceList),
        new ActorList(catalogue, frames, actorList, neighbours),
        new FrontPage(catalogue, frames, front, problems),
        new AboutPage(catalogue, frames, about, problems),
        new LostPage(
            catalogue.book().imprint(), lost, templates.text("404.css"), templates.text("404.js")));
  }
}
