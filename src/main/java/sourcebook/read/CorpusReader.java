package sourcebook.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.Actor;
import sourcebook.model.Corpus;
import sourcebook.model.Curation;
import sourcebook.model.FileName;
import sourcebook.model.Imprint;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Source;

/**
 * Reads a folder of content; nothing that it holds is dropped without a problem that says so.
 *
 * <p>A folder without {@code sources/} is itself the folder of the sources, so that a bare folder
 * of texts is a whole collection.
 */
public final class CorpusReader {
  /** What a file among the actors may end in that was meant to be one. */
  private static final Set<String> UNREAD_ACTOR =
      Set.of("", "md", "markdown", "txt", "yml", "yaml");

  private final Limits limits;

  /** A reader with the given limits. */
  public CorpusReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a collection.
   *
   * @param content the folder of the content
   * @param sources a folder to read the sources from instead
   * @param step called once for each source read, from several threads
   * @throws NotDirectoryException where one of them is no folder
   */
  public Corpus read(Path content, Optional<Path> sources, Runnable step) throws IOException {
    requireFolder(content);
    Path texts = sources.orElseGet(() -> content.resolve("sources"));
    if (sources.isEmpty() && !Files.isDirectory(texts)) {
      texts = content;
    }
    requireFolder(texts);
    List<Problem> problems = new ArrayList<>();
    List<Source> found = folder(texts, texts.equals(content)).read(step, problems);
    if (found.isEmpty()) {
      problems.add(
          Problem.error(
              Locus.of(texts.toString()),
              "no source in this folder; put texts (.txt, .md, .html, or .gz of these) into it"));
    }
    FileReader files = new FileReader(limits, content, "content");
    List<Actor> actors = actors(content.resolve("actors"), files, problems);
    Imprint imprint = new ImprintReader(limits, files).read(content, problems);
    Curation curation = curation(content.resolve("timeline.yml"), files, problems);
    return new Corpus(imprint, found, actors, curation, problems);
  }

  /**
   * Reads one file as a source, whatever folder it lies in.
   *
   * @return nothing where it cannot be read; the problems say why
   */
  public Optional<Source> readFile(Path file, List<Problem> problems) throws IOException {
    Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    return folder(parent, false).readOne(file.toAbsolutePath(), file.toString(), problems);
  }

  /** The name of a source's file without {@code .gz} and extension. */
  public static String name(Path file) {
    return FileName.of(file.getFileName().toString()).stem();
  }

  /** The files below a folder that are sources by their names, sorted. */
  public List<Path> sourceFiles(Path folder) throws IOException {
    requireFolder(folder);
    return folder(folder, false).files();
  }

  private SourceFolder folder(Path folder, boolean bare) {
    return new SourceFolder(folder, bare, new FileReader(limits, folder, "sources"), limits);
  }

  private static void requireFolder(Path folder) throws NotDirectoryException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
  }

  private List<Actor> actors(Path folder, FileReader files, List<Problem> problems)
      throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      problems.add(
          Problem.error(
              Locus.of(folder.toString()),
              "a file where the folder of the actors belongs; make it a folder with one file (.md) for"
                  + " each actor"));
      return List.of();
    }
    ActorReader reader = new ActorReader(limits);
    Map<String, Actor> actors = new TreeMap<>();
    for (Path file : actorFiles(folder, problems)) {
      Optional<String> raw = files.text(file, file.toString(), problems);
      String name = file.getFileName().toString().replaceAll("\\.md$", "");
      Optional<Actor> actor =
          raw.flatMap(text -> reader.read(name, text, file.toString(), problems));
      if (actor.isPresent()) {
        Actor earlier = actors.putIfAbsent(actor.get().id().slug(), actor.get());
        if (earlier != null) {
          problems.add(
              Problem.error(
                  Locus.of(file.toString()),
                  "makes the page actors/"
                      + actor.get().id()
                      + ".html, as "
                      + earlier.where().file()
                      + " does; rename one of them"));
        }
      }
    }
    return List.copyOf(actors.values());
  }

  private static List<Path> actorFiles(Path folder, List<Problem> problems) throws IOException {
    List<Path> entries;
    try (var entriesOf = Files.list(folder)) {
      entries = entriesOf.sorted().toList();
    }
    List<Path> files = new ArrayList<>();
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      boolean text = UNREAD_ACTOR.contains(FileName.of(name).extension());
      if (name.endsWith(".md")) {
        files.add(entry);
      } else if (!name.startsWith(".") && (text || Files.isDirectory(entry))) {
        problems.add(
            Problem.warning(
                Locus.of(entry.toString()),
                "no actor by its name; each actor is a file that ends in .md, beside the others; left"
                    + " out"));
      }
    }
    return files;
  }

  private Curation curation(Path file, FileReader files, List<Problem> problems)
      throws IOException {
    if (!Files.exists(file)) {
      return Curation.NONE;
    }
    return files
        .text(file, file.toString(), problems)
        .map(yaml -> new CurationReader(limits).read(yaml, file.toString(), problems))
        .orElse(Curation.NONE);
  }
}
