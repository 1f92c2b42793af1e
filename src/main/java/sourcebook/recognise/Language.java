package sourcebook.recognise;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourcebook.model.FunctionWords;
import sourcebook.model.Lexicon;
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
  private static final int SCRIPTS = UnicodeScript.values().length;
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
    int[] scripts = new int[SCRIPTS];
    int[] words = new int[FunctionWords.lexicon().size()];
    int read = 0;
    for (Tokens tokens : blocks) {
      for (int i = 0; i < tokens.count() && read < ENOUGH; i++, read++) {
        scripts[script(tokens, i).ordinal()]++;
        int number = FunctionWords.lexicon().number(tokens, i);
        if (number != Lexicon.NONE) {
          words[number]++;
        }
      }
    }
    return byScript(scripts).or(() -> byWords(words));
  }

  private static UnicodeScript script(Tokens tokens, int word) {
    return tokens.latin(word)
        ? UnicodeScript.LATIN
        : UnicodeScript.of(tokens.folded(word).codePointAt(0));
  }

  private static Optional<Guess> byScript(int[] scripts) {
    int all = Arrays.stream(scripts).sum();
    int kana =
        scripts[UnicodeScript.HIRAGANA.ordinal()] + scripts[UnicodeScript.KATAKANA.ordinal()];
    int han = scripts[UnicodeScript.HAN.ordinal()];
    if (2 * (kana + han) > all) {
      return Optional.of(new Guess(10 * kana > han ? "ja" : "zh", "script", ""));
    }
    for (Map.Entry<UnicodeScript, String> script : BY_SCRIPT.entrySet()) {
      if (2 * scripts[script.getKey().ordinal()] > all) {
        return Optional.of(new Guess(script.getValue(), "script", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Guess> byWords(int[] counts) {
    int[] sums = new int[FunctionWords.LANGUAGES.size()];
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        for (int bits = FunctionWords.languages(number); bits != 0; bits &= bits - 1) {
          sums[Integer.numberOfTrailingZeros(bits)] += counts[number];
        }
      }
    }
    int best = 0;
    int most = 0;
    int second = 0;
    for (int language = 0; language < sums.length; language++) {
      if (sums[language] > most) {
        second = most;
        most = sums[language];
        best = language;
      } else {
        second = Math.max(second, sums[language]);
      }
    }
    if (most < FEWEST || most == second) {
      return Optional.empty();
    }
    List<Integer> shown = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0 && (FunctionWords.languages(number) & 1 << best) != 0) {
        shown.add(number);
      }
    }
    shown.sort(
        Comparator.comparingInt((Integer number) -> -counts[number])
            .thenComparing(FunctionWords.lexicon()::word));
    String words =
        shown.stream()
            .limit(SHOWN)
            .map(FunctionWords.lexicon()::word)
            .collect(Collectors.joining(", "));
    return Optional.of(new Guess(FunctionWords.LANGUAGES.get(best), "function-words", words));
  }
}
