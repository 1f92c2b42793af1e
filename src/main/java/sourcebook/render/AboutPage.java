package sourcebook.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sourcebook.model.Book;
import sourcebook.model.Locus;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/** The page about the collection: what the author says, which rules ran, whom to write to. */
final class AboutPage implements PageRenderer {
  private static final String PATH = "about.html";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Consumer<Problem> problems;

  AboutPage(
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
        new NoteReferences(catalogue, "", Locus.of("content/about.md"), problems);
    View view =
        new View(
            frames.of(PATH, "About", "About"),
            NoteWriter.write(book.imprint().about(), references),
            RuleTotal.of(book),
            book.imprint().rights(),
            book.imprint().contact());
    return new Page(PATH, template.write(view));
  }

  /** What the page shows. */
  record View(
      Frame frame,
      Html about,
      List<RuleTotal> rules,
      Optional<String> rights,
      Optional<String> contact) {}
}
