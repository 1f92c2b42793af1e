package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.BlockKind;
import sourcebook.model.Confidence;
import sourcebook.model.Folding;
import sourcebook.model.Text;

/**
 * Puts one blank where no-break, doubled or zero-width blanks stand, and none at the edges.
 *
 * <p>Evidence: the characters. Preformatted text and rows of tables keep theirs; zero-width joiners
 * and non-joiners stay, since Persian and Hindi words need them.
 */
final class Spaces implements CleaningRule {
  @Override
  public String name() {
    return "spaces";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      BlockKind kind = draft.block(i).kind();
      boolean odd = draft.line(i).letters().blanks();
      if (odd && kind != BlockKind.PREFORMATTED && kind != BlockKind.ROW) {
        List<Text.Edit> edits = edits(draft.block(i).words());
        if (!edits.isEmpty()) {
          draft.emend(i, edits, List.of(), "a no-break, doubled or zero-width blank");
        }
      }
    }
  }

  private static List<Text.Edit> edits(String words) {
    List<Text.Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < words.length()) {
      int end = i;
      boolean wide = false;
      while (end < words.length()
          && (Folding.isBlank(words.charAt(end)) || isNothing(words.charAt(end)))) {
        wide |= Folding.isBlank(words.charAt(end));
        end++;
      }
      if (end > i) {
        String with = wide && i > 0 && end < words.length() ? " " : "";
        if (!words.substring(i, end).equals(with)) {
          edits.add(new Text.Edit(i, end, with));
        }
      }
      i = Math.max(end, i + 1);
    }
    return edits;
  }

  /** Whether it is a blank of any width. */

  /** Whether it has no width and no use. */
  static boolean isNothing(int c) {
    return c == '\u200b' || c == '\ufeff' || c == '\u2060';
  }
}
