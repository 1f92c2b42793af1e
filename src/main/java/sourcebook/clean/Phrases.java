package sourcebook.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels and words that pages put around a text, by kind, from {@code residue/<language>.txt}.
 *
 * <p>A file has sections: a line {@code [kind]}, then a phrase a line, {@code #} before a remark.
 * All languages count for every source, since a page's labels need not be in the text's language.
 */
final class Phrases {
  /** Languages with a file, by BCP 47 tag. */
  private static final List<String> LANGUAGES =
      List.of("ar", "de", "en", "es", "fa", "fr", "id", "it", "ko", "pt", "ru");

  private static final Phrases ALL = new Phrases();
  private static final int LONGEST = 8;

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private int longest;

  private Phrases() {
    LANGUAGES.forEach(this::load);
  }

  /** How many words the longest phrase has, of whatever kind. */
  static int longest() {
    return ALL.longest;
  }

  /** Whether folded words are a phrase of a kind. */
  static boolean is(String kind, String key) {
    return ALL.of(kind).contains(key);
  }

  /** Whether folded words begin with a phrase of a kind, which may be all of them. */
  static boolean starts(String kind, String key) {
    Set<String> phrases = ALL.of(kind);
    int words = 0;
    for (int i = key.indexOf(' '); i >= 0 && words < LONGEST; i = key.indexOf(' ', i + 1)) {
      if (phrases.contains(key.substring(0, i))) {
        return true;
      }
      words++;
    }
    return phrases.contains(key);
  }

  /** Whether folded words begin with the letters of a phrase of a kind, run together perhaps. */
  static boolean begins(String kind, String key) {
    for (String phrase : ALL.of(kind)) {
      if (key.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every one of folded words is a word of a kind. */
  static boolean all(String kind, String key) {
    Set<String> phrases = ALL.of(kind);
    int start = 0;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', start)) {
      if (!phrases.contains(key.substring(start, i))) {
        return false;
      }
      start = i + 1;
    }
    return phrases.contains(key.substring(start));
  }

  /** How many of folded words are words of a kind. */
  static int count(String kind, List<String> tokens) {
    Set<String> phrases = ALL.of(kind);
    int count = 0;
    for (String token : tokens) {
      count += phrases.contains(token) ? 1 : 0;
    }
    return count;
  }

  private Set<String> of(String kind) {
    Set<String> phrases = kinds.get(kind);
    if (phrases == null) {
      throw new IllegalArgumentException("no section [" + kind + "] in any residue/<language>.txt");
    }
    return phrases;
  }

  private void load(String language) {
    String name = "/sourcebook/residue/" + language + ".txt";
    try (InputStream bytes = Phrases.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      Set<String> section = new HashSet<>();
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("[") && line.endsWith("]")) {
          String kind = line.substring(1, line.length() - 1);
          section = kinds.computeIfAbsent(kind, k -> new HashSet<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          String phrase = Key.of(line);
          section.add(phrase);
          longest = Math.max(longest, phrase.split(" ").length);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
