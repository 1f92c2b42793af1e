package sourcebook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Problem;
import sourcebook.model.Source;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;

/**
 * The files that a command was given, read as sources.
 *
 * @param sources by the name under which results are told: the file's without {@code .gz} and
 *     extension, or the whole path where two would share it
 * @param failed whether one could not be read
 */
record Inputs(Map<String, Source> sources, boolean failed) {
  static Inputs read(List<Path> paths, PrintWriter err) throws IOException {
    CorpusReader reader = new CorpusReader(Limits.DEFAULT);
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(reader.sourceFiles(path));
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new IOException(path + ": no such file or folder; name one that exists");
      }
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    boolean unread = false;
    for (Path file : files) {
      Optional<Source> source = reader.readFile(file, problems);
      unread |= source.isEmpty() && paths.contains(file);
      if (source.isPresent()) {
        String name = CorpusReader.name(file);
        sources.put(sources.containsKey(name) ? file.toString() : name, source.get());
      }
    }
    problems.forEach(err::println);
    return new Inputs(sources, unread || problems.stream().anyMatch(Problem::isError));
  }
}
