package sourcebook.clean;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;

/**
 * Puts letters in the place of the ligatures and letter shapes of a typeface, which PDFs give away.
 *
 * <p>Evidence: a character of the blocks Alphabetic or Arabic Presentation Forms beside another
 * letter; by itself it may be what the text speaks of, and stays. Arabic shapes in the order in
 * which they are drawn rather than read (a final shape before an initial one) stay, since the words
 * are back to front. {@code ofﬁce} → {@code office}; {@code ﷺ} and {@code ﷼} are signs and stay.
 * After the Unicode standard, compatibility decompositions.
 */
final class Ligature implements CleaningRule {
  /** The first presentation form. */
  private static final char FIRST = '\ufb00';

  @Override
  public String name() {
    return "ligature";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      boolean possible = !draft.line(i).letters().ascii() && presented(draft.block(i).words());
      if (possible && draft.block(i).kind() != BlockKind.PREFORMATTED) {
        List<Text.Edit> edits = edits(draft.block(i).words());
        if (!edits.isEmpty()) {
          draft.emend(i, edits, List.of(), "a ligature or shape of a typeface, not a letter");
        }
      }
    }
  }

  /** Whether a character of the blocks of presentation forms, or one behind them, is there. */
  private static boolean presented(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST) {
        return true;
      }
    }
    return false;
  }

  private static List<Text.Edit> edits(String words) {
    List<Text.Edit> edits = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= words.length(); end++) {
      if (end == words.length() || !Character.isLetter(words.charAt(end))) {
        if (end - start > 1 && !backwards(words, start, end)) {
          edit(words, start, end, edits);
        }
        start = end + 1;
      }
    }
    return edits;
  }

  private static void edit(String words, int start, int end, List<Text.Edit> edits) {
    for (int i = start; i < end; i++) {
      if (words.charAt(i) >= FIRST && shape(words.charAt(i))) {
        String shape = words.substring(i, i + 1);
        String letters = Normalizer.normalize(shape, Normalizer.Form.NFKC);
        if (letters.indexOf(' ') < 0 && !letters.equals(shape)) {
          edits.add(new Text.Edit(i, i + 1, letters));
        }
      }
    }
  }

  /** Whether it is a shape of letters; words and signs that have one character are none. */
  private static boolean shape(char c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    boolean presented =
        block == UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS
            || block == UnicodeBlock.ARABIC_PRESENTATION_FORMS_A && c < '\ufdf0'
            || block == UnicodeBlock.ARABIC_PRESENTATION_FORMS_B;
    return presented && Character.isLetter(c);
  }

  /** Whether a word of several letters begins with a final shape or ends with an initial one. */
  private static boolean backwards(String words, int start, int end) {
    return drawn(words.charAt(start), "FINAL FORM") || drawn(words.charAt(end - 1), "INITIAL FORM");
  }

  private static boolean drawn(char c, String as) {
    return c >= '\ufb50' && shape(c) && Character.getName(c).endsWith(as);
  }
}
