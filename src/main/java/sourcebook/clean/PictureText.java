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
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final int LATIN = UnicodeScript.LATIN.ordinal();

  @Override
  public String name() {
    return "picture-text";
  }

  @Override
  public void apply(Draft draft) {
    if (uniform(draft)) {
      return;
    }
    UnicodeScript main = main(draft);
    int left = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.line(i).script() != main) {
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

  /** Whether all blocks are in one script, as nearly always. */
  private static boolean uniform(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.line(i).script() != draft.line(0).script()) {
        return false;
      }
    }
    return true;
  }

  private static boolean foreign(Draft draft, int left, int right, UnicodeScript main) {
    for (int i = left + 1; i < right; i++) {
      UnicodeScript script = draft.line(i).script();
      if (script == main || script == UnicodeScript.COMMON) {
        return false;
      }
    }
    return true;
  }

  private static UnicodeScript main(Draft draft) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < draft.size(); i++) {
      letters.merge(draft.line(i).script(), draft.block(i).words().length(), Integer::sum);
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
    int[] letters = new int[SCRIPTS.length];
    int all = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        letters[c < 0x80 ? LATIN : UnicodeScript.of(c).ordinal()]++;
      }
    }
    for (int i = 0; i < letters.length; i++) {
      if (2 * letters[i] > all) {
        return SCRIPTS[i];
      }
    }
    return UnicodeScript.COMMON;
  }
}
