package sourcebook.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Citation;
import sourcebook.model.Parallel;

/** Which paragraphs of a source other sources tell too, and where the two stand side by side. */
final class ToldElsewhere {
  private final TreeMap<Integer, String> first = new TreeMap<>();
  private final TreeMap<Integer, Set<String>> titles = new TreeMap<>();

  /**
   * A link to parallel passages.
   *
   * @param words which sources tell the same
   */
  record Pointer(String href, String words) {}

  /**
   * What is told elsewhere of one source.
   *
   * @param root way from the page to the top of the site
   */
  ToldElsewhere(Catalogue catalogue, SourceEntry source, String root) {
    for (int pair : source.parallels()) {
      Parallel parallel = catalogue.book().parallels().get(pair);
      boolean isFirst = parallel.one().span().source().equals(source.id());
      Citation here = isFirst ? parallel.one() : parallel.other();
      Citation there = isFirst ? parallel.other() : parallel.one();
      int block = here.span().block();
      first.putIfAbsent(block, root + catalogue.concords().href(pair));
      titles
          .computeIfAbsent(block, none -> new TreeSet<>())
          .add(catalogue.source(there.span().source()).title());
    }
  }

  /** The pointer of a paragraph, to the first of its passages. */
  Optional<Pointer> of(int block) {
    return Optional.ofNullable(first.get(block))
        .map(
            href ->
                new Pointer(href, "Told too in " + Counts.list(List.copyOf(titles.get(block)))));
  }
}
