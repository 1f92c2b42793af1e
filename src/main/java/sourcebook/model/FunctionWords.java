package sourcebook.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commonest words of each language that is told by its words, folded. */
public final class FunctionWords {
  /** The languages that have a list, BCP 47. */
  public static final List<String> LANGUAGES =
      List.of("en", "ar", "fa", "de", "fr", "es", "ru", "pt", "it", "id", "tr");

  private static final Map<String, Set<String>> LISTS = lists();
  private static final Lexicon ALL = all();
  private static final int[] LANGUAGES_OF = languagesOf();

  private FunctionWords() {}

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> lists.put(language, Words.of("function/" + language + ".txt")));
    return lists;
  }

  private static Lexicon all() {
    Set<String> all = new LinkedHashSet<>();
    LISTS.values().forEach(all::addAll);
    return Lexicon.of(all);
  }

  private static int[] languagesOf() {
    int[] languages = new int[ALL.size()];
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : LISTS.get(LANGUAGES.get(i))) {
        languages[ALL.number(word)] |= 1 << i;
      }
    }
    return languages;
  }

  /** The function words of all languages. */
  public static Lexicon lexicon() {
    return ALL;
  }

  /** The languages in which a folded word is a function word: bit i for the i-th language. */
  public static int languages(String folded) {
    return languages(ALL.number(folded));
  }

  /** The languages in which a word of a text is a function word: bit i for the i-th language. */
  public static int languages(Tokens tokens, int word) {
    return languages(ALL.number(tokens, word));
  }

  /** The languages of a function word, by its number in the lexicon of all. */
  public static int languages(int number) {
    return number == Lexicon.NONE ? 0 : LANGUAGES_OF[number];
  }

  /** The bit of a language; that of English where it has no list. */
  public static int bit(String language) {
    return 1 << Math.max(LANGUAGES.indexOf("en"), LANGUAGES.indexOf(language));
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
