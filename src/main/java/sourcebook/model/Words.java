package sourcebook.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words and phrases that come with the program, folded.
 *
 * <p>A list is a text file beside the others of {@code sourcebook/}, its entries parted by line
 * ends; a line that begins with {@code #} is a comment. {@code function/en.txt} holds the function
 * words of English.
 */
public final class Words {
  private Words() {}

  /** The entries of a list, folded, in its order. */
  public static Set<String> of(String list) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(list)) {
      words.add(Folding.of(line));
    }
    return words;
  }

  /** The entries of a list as they stand, in its order. */
  public static Set<String> lines(String list) {
    return new LinkedHashSet<>(all(list));
  }

  /**
   * The entries of a list by section, as they stand and in its order: a line {@code [name]} begins
   * a section.
   */
  public static Map<String, List<String>> sections(String list) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : all(list)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1);
        section = sections.computeIfAbsent(name, none -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  private static List<String> all(String list) {
    try (InputStream stream = Words.class.getResourceAsStream("/sourcebook/" + list)) {
      if (stream == null) {
        throw new IllegalArgumentException("no list " + list);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("list " + list, unreadable);
    }
  }
}
