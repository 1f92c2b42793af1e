package sourcebook.recognise;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.FunctionWords;
import sourcebook.model.Tokens;

/**
 * Tells the language of a text: by its script where only one language uses it, else by the function
 * words of each language that stand in it.
 *
 * <p>Nothing where fewer than {@value #FEWEST} function words stand in the text, or two languages
 * are as near.
 */
final class Language {
  private static final int FEWEST = 3;
  private static final int ENOUGH = 1000;
  private static final int SHOWN = 5;
  private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

  static {
    BY_SCRIPT.put(UnicodeScript.HANGUL, "ko");
    BY_SCRIPT.put(UnicodeScript.HIRAGANA, "ja");
    BY_SCRIPT.put(UnicodeScript.KATAKANA, "ja");
    BY_SCRIPT.put(UnicodeScript.HAN, "zh");
    BY_SCRIPT.put(UnicodeScript.HEBREW, "he");
    BY_SCRIPT.put(UnicodeScript.GREEK, "el");
  }

  private Language() {}

  /** What was found: the tag, the rule that found it and the words that show it. */
  record Guess(String tag, String rule, String words) {}

  /** The language of the first words of a text. */
  static Optional<Guess> of(List<Tokens> blocks) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    Map<String, Map<String, Integer>> hits = new HashMap<>();
    int read = 0;
    for (Tokens tokens : blocks) {
      for (int i = 0; i < tokens.count() && read < ENOUGH; i++, read++) {
        String word = tokens.folded(i);
        scripts.merge(UnicodeScript.of(word.codePointAt(0)), 1, Integer::sum);
        for (int bits = FunctionWords.languages(word); bits != 0; bits &= bits - 1) {
          String language = FunctionWords.LANGUAGES.get(Integer.numberOfTrailingZeros(bits));
          hits.computeIfAbsent(language, any -> new HashMap<>()).merge(word, 1, Integer::sum);
        }
      }
    }
    return byScript(scripts).or(() -> byWords(hits));
  }

  private static Optional<Guess> byScript(Map<UnicodeScript, Integer> scripts) {
    int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (2 * (kana + han) > all) {
      return Optional.of(new Guess(10 * kana > han ? "ja" : "zh", "script", ""));
    }
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      if (2 * script.getValue() > all && BY_SCRIPT.containsKey(script.getKey())) {
        return Optional.of(new Guess(BY_SCRIPT.get(script.getKey()), "script", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Guess> byWords(Map<String, Map<String, Integer>> hits) {
    String best = "";
    int most = 0;
    int second = 0;
    for (String language : FunctionWords.LANGUAGES) {
      int count =
          hits.getOrDefault(language, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    if (most < FEWEST || most == second) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> words = new ArrayList<>(hits.get(best).entrySet());
    words.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> shown = words.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
    return Optional.of(new Guess(best, "function-words", String.join(", ", shown)));
  }
}
