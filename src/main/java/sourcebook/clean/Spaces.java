package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.BlockKind;
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
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      BlockKind kind = draft.block(i).kind();
      if (kind != BlockKind.PREFORMATTED && kind != BlockKind.ROW) {
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
      if (isPlain(words, i)) {
        i++;
        continue;
      }
      int end = i;
      boolean wide = false;
      while (end < words.length() && (isBlank(words.charAt(end)) || isNothing(words.charAt(end)))) {
        wide |= isBlank(words.charAt(end));
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

  /** Whether a letter stands here, or a single blank between two: what most characters are. */
  private static boolean isPlain(String words, int at) {
    char c = words.charAt(at);
    return c > ' ' && c < '\u007f'
        || c == ' '
            && at > 0
            && at + 1 < words.length()
            && words.charAt(at + 1) > ' '
            && words.charAt(at + 1) < '\u007f';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isNothing(char c) {
    return c == '\u200b' || c == '\ufeff' || c == '\u2060';
  }
}
