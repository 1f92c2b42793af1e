package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import sourcebook.model.Citation;
import sourcebook.model.Concord;
import sourcebook.model.Span;

/**
 * What a statement is about, by the words that its tellings have in common and few other statements
 * have.
 */
final class RareWords {
  private static final int SHOWN = 3;
  private static final int SHORTEST = 3;

  /** In how many statements each word is one in common. */
  private final Map<String, Integer> statements = new HashMap<>();

  RareWords(List<Concord> concords) {
    for (Concord concord : concords) {
      common(concord, any -> true)
          .keySet()
          .forEach(word -> statements.merge(word, 1, Integer::sum));
    }
  }

  /**
   * The rarest words in common, of these first the names that no file describes and the longest, in
   * the order of the first telling.
   *
   * @param named whether a stretch names an actor, who is told of already
   */
  List<String> of(Concord concord, Predicate<Span> named) {
    Map<String, String> words = common(concord, span -> !named.test(span));
    List<String> rarest = new ArrayList<>(words.keySet());
    rarest.sort(
        Comparator.comparingInt((String word) -> statements.get(word))
            .thenComparing(word -> !isName(words.get(word), word, concord))
            .thenComparingInt(word -> -word.length()));
    List<String> chosen = rarest.subList(0, Math.min(SHOWN, rarest.size()));
    return words.keySet().stream().filter(chosen::contains).map(words::get).toList();
  }

  /** Whether a word is written large though no sentence begins with it. */
  private static boolean isName(String surface, String small, Concord concord) {
    String passage = concord.tellings().get(0).quote();
    int before = passage.indexOf(surface) - 2;
    return !surface.equals(small) && before >= 0 && ".!?:؟".indexOf(passage.charAt(before)) < 0;
  }

  /** Words of the first telling that another has too, by their small letters. */
  private static Map<String, String> common(Concord concord, Predicate<Span> wanted) {
    Citation first = concord.tellings().get(0);
    int from = first.span().start();
    Map<String, String> words = new LinkedHashMap<>();
    for (Span span : concord.common()) {
      if (first.span().contains(span) && wanted.test(span)) {
        String word = first.quote().substring(span.start() - from, span.end() - from);
        if (word.length() >= SHORTEST) {
          words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        }
      }
    }
    return words;
  }
}
