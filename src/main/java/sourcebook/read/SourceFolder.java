package sourcebook.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sourcebook.model.Description;
import sourcebook.model.FileName;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;

/** The folder that holds the sources: reads each of its files by its format, in parallel. */
final class SourceFolder {
  private final FileReader files;
  private final Limits limits;
  private final SidecarReader sidecars;
  private final Map<String, SourceReader> readers;
  private final SourceWalk walk;

  /**
   * A folder of sources.
   *
   * @param bare whether it is the folder of the content itself, whose other files are no sources
   */
  SourceFolder(Path folder, boolean bare, FileReader files, Limits limits) {
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
    this.walk = new SourceWalk(folder, bare, files, readers.keySet());
  }

  /** What was read of one file. */
  private record Outcome(Optional<Source> source, List<Problem> problems) {}

  List<Source> read(Runnable step, List<Problem> problems) throws IOException {
    List<Path> paths = walk.files(problems);
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
    return walk.files(new ArrayList<>());
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
    String file = walk.name(path);
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
    Source source =
        new Source(
            new SourceId(name.slug()),
            where,
            provenance,
            declared,
            parts.found(),
            parts.lines(),
            parts.blocks());
    RulingReader.check(source, decoded.text(), problems);
    return Optional.of(source);
  }

  private Description sidecar(Path path, String file, List<Problem> problems) throws IOException {
    FileName name = FileName.of(file);
    // By its address, for the same reason as the name of the source.
    String address = path.toUri().getRawPath();
    Path yaml = Path.of(URI.create("file://" + FileName.of(address).sidecar()));
    if (!Files.exists(yaml, LinkOption.NOFOLLOW_LINKS)) {
      return Description.NONE;
    }
    String where = FileName.of(path.toString()).sidecar();
    return files
        .text(yaml, where, problems)
        .map(it -> sidecars.read(it, "sidecar", name.sidecar(), where, 0, problems))
        .orElse(Description.NONE);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
