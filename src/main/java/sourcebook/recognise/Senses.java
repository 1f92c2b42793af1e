package sourcebook.recognise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a word or phrase can be in an expression of time, with the value of each.
 *
 * @param phrase the folded words
 * @param kinds a bit for each kind, at the place of its ordinal
 */
record Senses(String phrase, long kinds, Map<WordKind, String> values) {
  /** Those of a word that means no time. */
  static final Senses NONE = new Senses("", 0, Map.of());

  private static final long INSIDE = inside();

  private static long inside() {
    long inside = 0;
    for (WordKind kind : WordKind.values()) {
      inside |= kind.isOnlyInside() ? bit(kind) : 0;
    }
    return inside;
  }

  private static long bit(WordKind kind) {
    return 1L << kind.ordinal();
  }

  /** These and one more, where the kind has no value yet. */
  Senses and(String words, WordKind kind, String value) {
    Map<WordKind, String> more = new EnumMap<>(WordKind.class);
    more.putAll(values);
    more.putIfAbsent(kind, value);
    return new Senses(words, kinds | bit(kind), more);
  }

  boolean isEmpty() {
    return kinds == 0;
  }

  boolean has(WordKind kind) {
    return (kinds & bit(kind)) != 0;
  }

  Optional<String> value(WordKind kind) {
    return has(kind) ? Optional.of(values.get(kind)) : Optional.empty();
  }

  /** Whether an expression can begin with such a word. */
  boolean begins() {
    return (kinds & ~INSIDE) != 0;
  }
}
