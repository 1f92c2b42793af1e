package sourcebook.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sourcebook.model.Book;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/** Renders a book: its data files; the pages come with the templates. */
public final class Renderer {
  /** A renderer with templates of the author's. */
  public Renderer(Optional<Path> templates) {}

  /** What is wrong with the templates. */
  public List<Problem> problems() {
    return List.of();
  }

  /** Hands on the files of a book as they are made, from several threads. */
  public List<Problem> render(Book book, Consumer<Page> pages, Runnable step) {
    new DataFiles(book).write(pages);
    return List.of();
  }
}
