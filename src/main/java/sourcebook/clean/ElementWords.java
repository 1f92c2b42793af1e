package sourcebook.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Container;

/** What the names of elements tell of what they hold, from {@code clean/element-names.txt}. */
final class ElementWords {
  private static final String FILE = "/sourcebook/clean/element-names.txt";
  private static final Map<String, Set<String>> SECTIONS = new LinkedHashMap<>();
  private static final List<List<String>> TEXT = new ArrayList<>();

  static {
    load();
  }

  private ElementWords() {}

  /** The sections that name a kind of place. */
  static List<String> places() {
    return SECTIONS.keySet().stream().filter(name -> name.startsWith("in a place ")).toList();
  }

  /** The words of an element's name. */
  static List<String> words(Container element) {
    return element.names().isEmpty() ? List.of() : Arrays.asList(element.names().split(" +"));
  }

  /** Whether one of some words is in a section. */
  static boolean any(String section, List<String> words) {
    Set<String> known = SECTIONS.get(section);
    return words.stream().anyMatch(known::contains);
  }

  /** How many of some words are in a section. */
  static int count(String section, List<String> words) {
    Set<String> known = SECTIONS.get(section);
    return (int) words.stream().filter(known::contains).count();
  }

  /** Whether an element's name says that it holds the text. */
  static boolean namesText(Container element) {
    Set<String> words = new HashSet<>(words(element));
    return words.stream().noneMatch(SECTIONS.get("no text")::contains)
        && TEXT.stream().anyMatch(words::containsAll);
  }

  private static void load() {
    try (InputStream bytes = ElementWords.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      String section = "";
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
          SECTIONS.put(section, new HashSet<>());
        } else if (section.equals("text")) {
          TEXT.add(Arrays.asList(line.split(" ")));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          SECTIONS.get(section).add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
