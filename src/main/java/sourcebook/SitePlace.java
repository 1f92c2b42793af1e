package sourcebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/** Tells what is wrong with the place of a site, before anything is written there. */
final class SitePlace {
  private final Options options;
  private final Path site;

  private SitePlace(Options options, Path site) {
    this.options = options;
    this.site = site;
  }

  /** The problem with the place, if it has one; links are followed. */
  static Optional<Problem> problem(Options options) throws IOException {
    boolean dangling = Files.isSymbolicLink(options.site()) && !Files.exists(options.site());
    Path site = real(options.site());
    String told =
        dangling
            ? "the site's folder is a link that leads to nothing; choose a folder with --site"
            : new SitePlace(options, site).told();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.error(Locus.of(options.site().toString()), told));
  }

  private String told() throws IOException {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      return "the site's folder is a file; choose a folder with --site";
    }
    if (site.startsWith(real(options.content()))) {
      return "the site's folder is inside the content, which would make it a source of itself; choose"
          + " another with --site";
    }
    for (Path read : read()) {
      if (site.startsWith(real(read))) {
        return "the site's folder is inside "
            + read
            + ", which is read; choose another with --site";
      }
    }
    for (Path read : read()) {
      if (real(read).startsWith(site)) {
        return "the site's folder holds "
            + read
            + ", which is read, and a build replaces the whole folder; choose another with --site";
      }
    }
    return writable();
  }

  private List<Path> read() {
    List<Path> read = new ArrayList<>(List.of(options.content()));
    options.sources().ifPresent(read::add);
    options.templates().ifPresent(read::add);
    return read;
  }

  private String writable() {
    Path parent = site;
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    boolean writable = parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
    boolean beside =
        !site.equals(parent) || site.getParent() != null && Files.isWritable(site.getParent());
    return writable && beside
        ? ""
        : "the site's folder cannot be written (" + parent + "); choose another with --site";
  }

  /** A path whose existing part has no links in it. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(whole)).normalize();
  }
}
