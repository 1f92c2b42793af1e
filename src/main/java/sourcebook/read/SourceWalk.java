package sourcebook.read;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.FileName;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/** Walks a folder for the files that are sources, and tells of those that were meant to be. */
final class SourceWalk {
  private static final Set<String> OTHERS =
      Set.of("site.yml", "timeline.yml", "index.md", "about.md");

  /** Formats that hold texts and that nothing here reads; what else lies about is no source. */
  private static final Set<String> UNREAD =
      Set.of(
          "",
          "gz",
          "pdf",
          "doc",
          "docx",
          "odt",
          "rtf",
          "epub",
          "mobi",
          "xhtml",
          "mht",
          "mhtml",
          "text",
          "markdown",
          "xml",
          "eml",
          "zip",
          "warc");

  private final Path folder;
  private final boolean bare;
  private final FileReader files;
  private final Set<String> formats;

  /**
   * A walk through a folder.
   *
   * @param bare whether it is the folder of the content itself, whose other files are no sources
   * @param formats the extensions of sources
   */
  SourceWalk(Path folder, boolean bare, FileReader files, Set<String> formats) {
    this.folder = folder;
    this.bare = bare;
    this.files = files;
    this.formats = Set.copyOf(formats);
  }

  /** The files that are sources by their names, sorted by their paths. */
  List<Path> files(List<Problem> problems) throws IOException {
    List<Path> sources = new ArrayList<>();
    List<Path> sidecarFiles = new ArrayList<>();
    // A link to the folder itself is the author's choice; a walk would take it for a file.
    Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip = !dir.equals(start) && (isHidden(dir) || isOther(dir));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path found, BasicFileAttributes attributes)
              throws IOException {
            Path file = folder.resolve(start.relativize(found));
            if (isHidden(file) || isOther(file)) {
              return FileVisitResult.CONTINUE;
            }
            String extension = FileName.of(file.getFileName().toString()).extension();
            if (attributes.isSymbolicLink() && files.leadsOut(file)) {
              problems.add(
                  Problem.warning(
                      Locus.of(file.toString()),
                      "a link that leads out of the folder of the sources; put the file itself here; left out"));
            } else if (formats.contains(extension)) {
              sources.add(file);
            } else if (extension.equals("yml") || extension.equals("yaml")) {
              sidecarFiles.add(file);
            } else if (UNREAD.contains(extension)) {
              problems.add(
                  Problem.warning(
                      Locus.of(file.toString()),
                      "no source by its name; sources end in .txt, .md, .html, or .gz behind these"));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) {
            problems.add(
                Problem.warning(
                    Locus.of(file.toString()),
                    "not readable; give yourself the right to read it; left out"));
            return FileVisitResult.CONTINUE;
          }
        });
    lonely(sources, sidecarFiles, problems);
    Map<String, Path> byPath = new TreeMap<>();
    sources.forEach(source -> byPath.put(name(source), source));
    return List.copyOf(byPath.values());
  }

  /** Sidecars that no source stands beside. */
  private void lonely(List<Path> sources, List<Path> sidecarFiles, List<Problem> problems) {
    Set<String> stems = new HashSet<>();
    sources.forEach(source -> stems.add(FileName.of(source.toString()).stem()));
    for (Path sidecar : sidecarFiles) {
      String path = sidecar.toString();
      boolean wrongEnding = !path.endsWith(".yml");
      if (wrongEnding || !stems.contains(FileName.of(path).stem())) {
        problems.add(
            Problem.warning(
                Locus.of(path),
                wrongEnding
                    ? "a sidecar ends in .yml; rename it"
                    : "a sidecar without its source; name it like a .txt or .html beside it"));
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private boolean isOther(Path path) {
    boolean top = bare && folder.equals(path.getParent());
    String name = path.getFileName().toString();
    return top
        && (OTHERS.contains(name)
            || name.equals("actors")
            || name.equals("templates")
            || name.equals("site"));
  }

  /**
   * The path of a file below the folder, with slashes.
   *
   * <p>Where it is not plain ASCII it is taken from its address, which holds the bytes of the name:
   * as text they would depend on the locale of the machine.
   */
  String name(Path path) {
    String plain = folder.relativize(path).toString();
    if (plain.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\')) {
      return plain;
    }
    String base = folder.toUri().getRawPath();
    String whole = path.toUri().getRawPath();
    String below = whole.substring(base.endsWith("/") ? base.length() : base.length() + 1);
    return URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
