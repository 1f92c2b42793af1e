package sourcebook.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.Description;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;

/** The folder that holds the sources: finds their files, reads each by its format, in parallel. */
final class SourceFolder {
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
  private final Limits limits;
  private final SidecarReader sidecars;
  private final Map<String, SourceReader> readers;

  /**
   * A folder of sources.
   *
   * @param bare whether it is the folder of the content itself, whose other files are no sources
   */
  SourceFolder(Path folder, boolean bare, FileReader files, Limits limits) {
    this.folder = folder;
    this.bare = bare;
    this.files = files;
    this.limits = limits;
    this.sidecars = new SidecarReader(limits);
    SourceReader html = new HtmlReader();
    this.readers =
        Map.of(
            "txt",
            new PlainTextReader(),
            "md",
            new MarkdownReader(sidecars),
            "html",
            html,
            "htm",
            html);
  }

  /** What was read of one file. */
  private record Outcome(Optional<Source> source, List<Problem> problems) {}

  List<Source> read(Runnable step, List<Problem> problems) throws IOException {
    List<Path> paths = walk(problems);
    List<Outcome> outcomes;
    try {
      outcomes = paths.parallelStream().map(path -> outcome(path, step)).toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    Map<String, Source> sources = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      problems.addAll(outcome.problems());
      if (outcome.source().isPresent()) {
        add(outcome.source().get(), sources, problems);
      }
    }
    return List.copyOf(sources.values());
  }

  /** The files that are sources by their names, sorted. */
  List<Path> files() throws IOException {
    return walk(new ArrayList<>());
  }

  private static void add(Source source, Map<String, Source> sources, List<Problem> problems) {
    Source earlier = sources.putIfAbsent(source.id().slug(), source);
    if (earlier != null) {
      problems.add(
          Problem.error(
              Locus.of(source.where()),
              "makes the page sources/"
                  + source.id()
                  + ".html, as "
                  + earlier.where()
                  + " does; rename one of them"));
    }
  }

  private Outcome outcome(Path path, Runnable step) {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Source> source = readOne(path, path.toString(), problems);
      step.run();
      return new Outcome(source, problems);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Reads one file.
   *
   * @param path below the folder
   * @param where the file as messages name it
   */
  Optional<Source> readOne(Path path, String where, List<Problem> problems) throws IOException {
    String file = name(path);
    Optional<byte[]> bytes = files.bytes(path, where, problems);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    FileName name = FileName.of(file);
    boolean html = name.extension().startsWith("htm");
    Decoder.Decoded decoded = Decoder.decode(bytes.get(), html);
    decoded
        .complaint()
        .ifPresent(
            complaint ->
                problems.add(
                    Problem.warning(
                        Locus.of(where),
                        complaint
                            + "; read as "
                            + decoded.encoding()
                            + ", save it as UTF-8 to be sure")));
    if (decoded.text().isBlank()) {
      problems.add(
          Problem.warning(
              Locus.of(where),
              "holds nothing but blanks; put the text into it or delete it; left out"));
      return Optional.empty();
    }
    name.complaint()
        .ifPresent(complaint -> problems.add(Problem.warning(Locus.of(where), complaint)));
    SourceReader reader = readers.getOrDefault(name.extension(), readers.get("txt"));
    SourceReader.Parts parts = reader.read(decoded.text(), file, where);
    problems.addAll(parts.problems());
    Description declared = sidecar(path, file, problems).or(parts.declared());
    Provenance provenance =
        new Provenance(file, sha256(bytes.get()), decoded.encoding(), decoded.rule());
    return Optional.of(
        new Source(
            new SourceId(name.slug()),
            where,
            provenance,
            declared,
            parts.found(),
            parts.lines(),
            parts.blocks()));
  }

  private Description sidecar(Path path, String file, List<Problem> problems) throws IOException {
    FileName name = FileName.of(file);
    // By its address, for the same reason as the name of the source.
    String address = path.toUri().getRawPath();
    Path yaml = Path.of(URI.create("file://" + FileName.of(address).stem() + ".yml"));
    if (!Files.exists(yaml, LinkOption.NOFOLLOW_LINKS)) {
      return Description.NONE;
    }
    String where = FileName.of(path.toString()).stem() + ".yml";
    return files
        .text(yaml, where, problems)
        .map(it -> sidecars.read(it, "sidecar", name.stem() + ".yml", where, 0, problems))
        .orElse(Description.NONE);
  }

  /**
   * The path of a file below the folder, with slashes.
   *
   * <p>Where it is not plain ASCII it is taken from its address, which holds the bytes of the name:
   * as text they would depend on the locale of the machine.
   */
  private String name(Path path) {
    String plain = folder.relativize(path).toString();
    if (plain.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\')) {
      return plain;
    }
    String base = folder.toUri().getRawPath();
    String whole = path.toUri().getRawPath();
    String below = whole.substring(base.endsWith("/") ? base.length() : base.length() + 1);
    return URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private List<Path> walk(List<Problem> problems) throws IOException {
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
            } else if (readers.containsKey(extension)) {
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
    Set<String> stems = new java.util.HashSet<>();
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
}
