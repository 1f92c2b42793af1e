package sourcebook.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sourcebook.model.Cleaned;
import sourcebook.model.Source;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;

/**
 * Prints which paragraphs of the documents in a folder are gone when they are cleaned, as the
 * scorer of the benchmark for duplicates reads it: numbers from 0, paragraphs parted by blank
 * lines.
 */
public final class RemovedParagraphs {
  private RemovedParagraphs() {}

  /** Prints them for the folder named first. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (var entries = Files.list(Path.of(arguments[0]))) {
      files = entries.sorted().toList();
    }
    CorpusReader reader = new CorpusReader(Limits.DEFAULT);
    List<String> rows = new ArrayList<>();
    for (Path file : files) {
      Source source = reader.readFile(file, new ArrayList<>()).orElseThrow();
      Cleaned cleaned = new Cleaner().clean(List.of(source), () -> {}).get(0);
      String numbers =
          Paragraphs.gone(cleaned).stream().map(String::valueOf).collect(Collectors.joining(", "));
      rows.add("\"" + CorpusReader.name(file) + "\": [" + numbers + "]");
    }
    System.out.println("{" + String.join(",\n", rows) + "}");
  }
}
