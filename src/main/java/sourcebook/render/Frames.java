package sourcebook.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfInterval;
import sourcebook.model.Book;
import sourcebook.model.Imprint;

/** Makes the frame of each page. */
final class Frames {
  private static final List<Link> MAIN =
      List.of(
          new Link("sources/index.html", "Sources"),
          new Link("actors/index.html", "Actors"),
          new Link("timeline.html", "Timeline"),
          new Link("parallels.html", "Parallels"),
          new Link("audit.html", "Audit"),
          new Link("about.html", "About"));

  /** The sheets that the pages of some sections have of their own. */
  private static final Map<String, String> STYLES =
      Map.of("Actors", "actors.css", "Parallels", "parallels.css");

  private final Imprint imprint;
  private final Writing writing;
  private final String counts;
  private final Optional<String> newest;

  Frames(Catalogue catalogue) {
    Book book = catalogue.book();
    imprint = book.imprint();
    writing = Writing.of(imprint.language());
    counts =
        Counts.list(
            List.of(
                Counts.of(book.sources().size(), "source"),
                Counts.of(book.actors().size(), "actor"),
                Counts.of(book.events().size(), "event")));
    newest =
        catalogue.inTime().stream()
            .flatMap(source -> source.published().stream())
            .filter(date -> !(date instanceof EdtfInterval))
            .reduce((first, second) -> second)
            .map((Edtf date) -> DateWords.of(date).words());
  }

  /** The frame of a page that stands for itself. */
  Frame of(String path, String title, String section) {
    return of(path, title, section, Optional.empty());
  }

  /**
   * The frame of a page.
   *
   * @param path of the page, from the top of the site
   * @param section the main page that it belongs to, such as {@code Sources}
   * @param canonical address of the original that it stands for
   */
  Frame of(String path, String title, String section, Optional<String> canonical) {
    return new Frame(
        title,
        imprint.title(),
        path.equals("index.html"),
        path.contains("/") ? "../" : "",
        imprint.language(),
        writing.dir(),
        Optional.ofNullable(STYLES.get(section)),
        canonical,
        MAIN.stream()
            .map(each -> new Frame.Entry(each.href(), each.words(), each.words().equals(section)))
            .toList(),
        counts,
        newest,
        imprint.rights());
  }

  /** The writing of the collection itself. */
  Writing writing() {
    return writing;
  }
}
