package sourcebook.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
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
    try (InputStream stream = Words.class.getResourceAsStream("/sourcebook/" + list)) {
      if (stream == null) {
        throw new IllegalArgumentException("no list " + list);
      }
      Set<String> lines = new LinkedHashSet<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(lines::add);
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("list " + list, unreadable);
    }
  }
}
