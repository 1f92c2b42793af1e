package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.FunctionWords;
import sourcebook.model.Words;

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

  /** The bit of {@link #word} for one of the commonest words of a language. */
  static final long FUNCTION = Long.MIN_VALUE;

  private final Map<String, Integer> bits = new HashMap<>();
  private final Map<String, Long> phrases = new HashMap<>();
  private final Map<String, Long> words = new HashMap<>();
  private final Map<String, List<String>> byKind = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private int longest;

  private Phrases() {
    LANGUAGES.forEach(this::load);
    if (bits.size() >= Long.SIZE - 1) {
      throw new IllegalStateException("more kinds of phrases than there are bits");
    }
    phrases.forEach((phrase, kinds) -> words.put(phrase, kinds));
    for (String language : FunctionWords.LANGUAGES) {
      FunctionWords.of(language)
          .forEach(word -> words.merge(word, FUNCTION, (one, other) -> one | other));
    }
  }

  /** How many words the longest phrase has, of whatever kind. */
  static int longest() {
    return ALL.longest;
  }

  /** The bit that stands for a kind in {@link #kinds} and {@link #opening}. */
  static long bit(String kind) {
    return 1L << known(ALL.bits.get(kind), kind);
  }

  /** The kinds of which folded words are a phrase, as bits. */
  static long kinds(String key) {
    return ALL.phrases.getOrDefault(key, 0L);
  }

  /** The kinds of which a folded word is a phrase, and whether it is a function word, as bits. */
  static long word(String word) {
    Long kinds = ALL.words.get(word);
    return kinds == null ? 0 : kinds;
  }

  /** The kinds with a phrase that folded words begin with, which may be all of them, as bits. */
  static long opening(String key) {
    int first = key.indexOf(' ');
    // Nearly every line begins with another word than any phrase does.
    if (!ALL.firstWords.contains(first < 0 ? key : key.substring(0, first))) {
      return 0;
    }
    long opening = kinds(key);
    int words = 0;
    for (int i = first; i >= 0 && words < LONGEST; i = key.indexOf(' ', i + 1)) {
      opening |= kinds(key.substring(0, i));
      words++;
    }
    return opening;
  }

  /** Whether folded words are a phrase of a kind. */
  static boolean is(String kind, String key) {
    return (kinds(key) & bit(kind)) != 0;
  }

  /** Whether folded words begin with a phrase of a kind, which may be all of them. */
  static boolean starts(String kind, String key) {
    return (opening(key) & bit(kind)) != 0;
  }

  /** Whether folded words begin with the letters of a phrase of a kind, run together perhaps. */
  static boolean begins(String kind, String key) {
    for (String phrase : known(ALL.byKind.get(kind), kind)) {
      if (key.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every one of folded words is a word of a kind. */
  static boolean all(String kind, String key) {
    long bit = bit(kind);
    int start = 0;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', start)) {
      if ((kinds(key.substring(start, i)) & bit) == 0) {
        return false;
      }
      start = i + 1;
    }
    return (kinds(key.substring(start)) & bit) != 0;
  }

  /** How many of folded words are words of a kind. */
  static int count(String kind, List<String> tokens) {
    long bit = bit(kind);
    int count = 0;
    for (String token : tokens) {
      count += (kinds(token) & bit) != 0 ? 1 : 0;
    }
    return count;
  }

  private static <T> T known(T value, String kind) {
    return Optional.ofNullable(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no section [" + kind + "] in any residue/<language>.txt"));
  }

  private void load(String language) {
    Words.sections("residue/" + language + ".txt")
        .forEach(
            (kind, entries) -> {
              bits.putIfAbsent(kind, bits.size());
              byKind.putIfAbsent(kind, new ArrayList<>());
              entries.forEach(entry -> add(kind, Key.of(entry)));
            });
  }

  private void add(String kind, String phrase) {
    String[] inIt = phrase.split(" ");
    phrases.merge(phrase, 1L << bits.get(kind), (one, other) -> one | other);
    byKind.get(kind).add(phrase);
    firstWords.add(inIt[0]);
    longest = Math.max(longest, inIt.length);
  }
}
