package sourcebook.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commonest words of each language that is told by its words, folded. */
public final class FunctionWords {
  /** The languages that have a list, BCP 47. */
  public static final List<String> LANGUAGES =
      List.of("en", "ar", "fa", "de", "fr", "es", "ru", "pt", "it", "id", "tr");

  private static final Map<String, Set<String>> LISTS = lists();

  private static final Map<String, Integer> LANGUAGES_OF = languagesOf();

  private FunctionWords() {}

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> lists.put(language, Words.of("function/" + language + ".txt")));
    return lists;
  }

  private static Map<String, Integer> languagesOf() {
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      int bit = 1 << i;
      LISTS.get(LANGUAGES.get(i)).forEach(word -> languages.merge(word, bit, (a, b) -> a | b));
    }
    return languages;
  }

  /** The languages in which a folded word is a function word: bit i for the i-th language. */
  public static int languages(String folded) {
    return LANGUAGES_OF.getOrDefault(folded, 0);
  }

  /** The words of a language; those of English where it has no list. */
  public static Set<String> of(String language) {
    return LISTS.getOrDefault(language, LISTS.get("en"));
  }

  /** Whether a folded word is a function word of any language. */
  public static boolean any(String folded) {
    return languages(folded) != 0;
  }
}
