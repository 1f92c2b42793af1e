package sourcebook.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Drops text that was recognised from a picture in the middle of a sentence.
 *
 * <p>Evidence: blocks in another script than most of the source, between a paragraph that breaks
 * off without an end and one that goes on in lower case. A quotation in another script between two
 * whole sentences stays.
 */
final class PictureText implements CleaningRule {
  /** Letters below this code point are Latin, and most texts have no others. */
  private static final int BEYOND_LATIN = 0x250;

  @Override
  public String name() {
    return "picture-text";
  }

  @Override
  public void apply(Draft draft) {
    UnicodeScript main = main(draft);
    int left = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (script(draft.block(i).words()) != main) {
        continue;
      }
      boolean gap = left >= 0 && i > left + 1;
      if (gap && foreign(draft, left, i, main) && CutSentence.cut(draft, left, i)) {
        for (int k = left + 1; k < i; k++) {
          draft.drop(k, "another script in the middle of a sentence: text out of a picture");
        }
      }
      left = i;
    }
  }

  private static boolean foreign(Draft draft, int left, int right, UnicodeScript main) {
    for (int i = left + 1; i < right; i++) {
      UnicodeScript script = script(draft.block(i).words());
      if (script == main || script == UnicodeScript.COMMON) {
        return false;
      }
    }
    return true;
  }

  private static UnicodeScript main(Draft draft) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      letters.merge(script(words), words.length(), Integer::sum);
    }
    letters.remove(UnicodeScript.COMMON);
    UnicodeScript main = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      int size = letters.getOrDefault(main, 0);
      if (entry.getValue() > size
          || entry.getValue() == size && entry.getKey().compareTo(main) < 0) {
        main = entry.getKey();
      }
    }
    return main;
  }

  /** The script that most letters of the words are in; {@code COMMON} where there is no letter. */
  static UnicodeScript script(String words) {
    int letter = 0;
    while (letter < words.length() && !isLatinLetter(words.charAt(letter))) {
      letter++;
    }
    if (letter < words.length() && words.chars().allMatch(c -> c < BEYOND_LATIN)) {
      return UnicodeScript.LATIN;
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (2 * entry.getValue() > all) {
        return entry.getKey();
      }
    }
    return UnicodeScript.COMMON;
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
