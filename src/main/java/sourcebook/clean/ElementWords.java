package sourcebook.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Container;
import sourcebook.model.Words;

/** What the names of elements tell of what they hold, from {@code clean/element-names.txt}. */
final class ElementWords {
  private static final Map<String, Set<String>> SECTIONS = new LinkedHashMap<>();
  private static final List<List<String>> TEXT;

  static {
    Map<String, List<String>> sections = Words.sections("clean/element-names.txt");
    TEXT = sections.remove("text").stream().map(line -> Arrays.asList(line.split(" "))).toList();
    sections.forEach((name, words) -> SECTIONS.put(name, new HashSet<>(words)));
  }

  private ElementWords() {}

  /** The sections that name a kind of place. */
  static List<String> places() {
    return SECTIONS.keySet().stream().filter(name -> name.startsWith("in a place ")).toList();
  }

  /** The words of an element's name. */
  static List<String> words(Container element) {
    return element.names().isEmpty() ? List.of() : Arrays.asList(element.names().split(" "));
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
}
