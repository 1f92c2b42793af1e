package sourcebook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import sourcebook.model.Locus;
import sourcebook.model.Page;
import sourcebook.model.Problem;

/**
 * Looks through pages as they are made and tells what is wrong between them: links and fragments
 * that lead nowhere (compared letter by letter, since servers do), two files with one path, ids
 * that stand twice on a page, links that only work on one server, pages that nobody links to.
 *
 * <p>Pages may be handed on from several threads; each is read once.
 */
public final class Checker {
  private static final Set<String> FOUND_WITHOUT_LINK = Set.of("index.html", "404.html");

  private final Collection<PageScan> scans = new ConcurrentLinkedQueue<>();

  /** Takes note of a page. */
  public void accept(Page page) {
    scans.add(PageScan.of(page));
  }

  /** All problems of the pages seen, sorted; to be asked for when all have been seen. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<String, PageScan> byPath = new HashMap<>();
    Map<String, String> folded = new HashMap<>();
    for (PageScan scan : scans) {
      String path = scan.path();
      String earlier = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (earlier != null) {
        problems.add(
            Problem.error(
                Locus.of(path),
                "two files have this path (" + earlier + "); rename one of their sources"));
      }
      byPath.put(path, scan);
      for (String id : scan.repeatedIds()) {
        problems.add(
            Problem.error(
                Locus.of(path),
                "the id \"" + id + "\" stands twice on the page; give each its own"));
      }
    }
    Set<String> linked = new HashSet<>(FOUND_WITHOUT_LINK);
    for (PageScan scan : scans) {
      links(scan, byPath, linked, problems);
    }
    for (PageScan scan : scans) {
      if (scan.isHtml() && !linked.contains(scan.path())) {
        problems.add(
            Problem.warning(
                Locus.of(scan.path()), "no page links to this one; link it from a list"));
      }
    }
    problems.sort(null);
    return problems;
  }

  private static void links(
      PageScan scan, Map<String, PageScan> byPath, Set<String> linked, List<Problem> problems) {
    for (PageScan.Link link : scan.links()) {
      if (link.path().isEmpty()) {
        problems.add(
            Problem.error(
                Locus.of(scan.path()),
                "the link \""
                    + link.address()
                    + "\" does not work under every address; write it relative to the page, with the name of the file"));
        continue;
      }
      PageScan target = byPath.get(link.path());
      if (target == null) {
        problems.add(
            Problem.error(
                Locus.of(scan.path()),
                "the link \"" + link.address() + "\" leads to no file of the site"));
        continue;
      }
      if (target != scan) {
        linked.add(link.path());
      }
      if (!link.fragment().isEmpty() && target.isHtml() && !target.hasId(link.fragment())) {
        problems.add(
            Problem.error(
                Locus.of(scan.path()),
                "the link \""
                    + link.address()
                    + "\" leads to a place that its page does not have"));
      }
    }
  }
}
