package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Page;
import sourcebook.model.Parallel;

/** Passages of two sources that tell the same, side by side; a long list over several pages. */
final class ParallelPages implements PageRenderer {
  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;

  ParallelPages(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
  }

  @Override
  public int pages() {
    int size = Catalogue.PARALLELS_ON_A_PAGE;
    return Math.max(1, (catalogue.book().parallels().size() + size - 1) / size);
  }

  @Override
  public Page page(int number) {
    List<Parallel> all = catalogue.book().parallels();
    int from = number * Catalogue.PARALLELS_ON_A_PAGE;
    int to = Math.min(all.size(), from + Catalogue.PARALLELS_ON_A_PAGE);
    List<Pair> pairs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pairs.add(
          new Pair(
              "p" + (i + 1),
              i + 1,
              Quote.of(all.get(i).one(), catalogue),
              Quote.of(all.get(i).other(), catalogue)));
    }
    String path = Catalogue.parallelPage(number);
    String title = number == 0 ? "Parallel passages" : "Parallel passages, part " + (number + 1);
    return new Page(
        path,
        template.write(
            new View(
                frames.of(path, title, "Parallels"),
                title,
                Counts.of(all.size(), "pair"),
                pairs,
                number > 0 ? Optional.of(Catalogue.parallelPage(number - 1)) : Optional.empty(),
                to < all.size()
                    ? Optional.of(Catalogue.parallelPage(number + 1))
                    : Optional.empty())));
  }

  /** Two passages. */
  record Pair(String id, int number, Quote one, Quote other) {}

  /** What the page shows; previous and next are addresses from the top of the site. */
  record View(
      Frame frame,
      String title,
      String count,
      List<Pair> pairs,
      Optional<String> previous,
      Optional<String> next) {}
}
