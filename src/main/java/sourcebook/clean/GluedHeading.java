package sourcebook.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.BlockKind;
import sourcebook.model.Folding;
import sourcebook.model.FunctionWords;
import sourcebook.model.Inline;
import sourcebook.model.Text;

/**
 * Parts a heading from the paragraph that it ran into, and sets it off as strong.
 *
 * <p>Evidence, all of it: a paragraph of at least {@value #WORDS} words that ends as a sentence
 * does; in its first {@value #HEADING} words a capital right behind a small letter; a function word
 * that begins with the capital and has a blank behind it, such as {@code The} or {@code In}; before
 * it nothing but words, of which the last has at least {@value #LETTERS} letters and stands
 * elsewhere in the source by itself. {@code BackgroundThe office closed} is parted; {@code iPhone},
 * {@code McThe} and {@code YouTube} stay.
 */
final class GluedHeading implements CleaningRule {
  private static final int WORDS = 10;
  private static final int HEADING = 6;
  private static final int LETTERS = 4;

  @Override
  public String name() {
    return "glued-heading";
  }

  @Override
  public void apply(Draft draft) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      BlockKind kind = draft.block(i).kind();
      int seam = kind == BlockKind.PARAGRAPH ? seam(draft.block(i).words()) : 0;
      if (seam > 0 && draft.line(i).prose(WORDS)) {
        if (known.isEmpty()) {
          known(draft, known);
        }
        part(draft, i, seam, known);
      }
    }
  }

  private static void part(Draft draft, int place, int seam, Set<String> known) {
    String words = draft.block(place).words();
    String before = words.substring(0, seam);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (last.length() >= LETTERS && known.contains(Key.of(last))) {
      draft.emend(
          place,
          List.of(new Text.Edit(seam, seam, " ")),
          List.of(new Inline(Inline.Kind.STRONG, 0, seam, "")),
          "a heading that ran into its paragraph");
    }
  }

  /** Where a heading may end within the words; 0 where there is no such place. */
  private static int seam(String words) {
    int blanks = 0;
    for (int i = 1; i < words.length() && blanks < HEADING; i++) {
      char c = words.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      if (!Character.isLetter(c) && c != ' ' && c != '\'' && c != '’' && c != ',') {
        return 0;
      }
      if (Character.isUpperCase(c) && Character.isLowerCase(words.charAt(i - 1))) {
        return Character.isUpperCase(words.charAt(0)) && function(words, i) ? i : 0;
      }
    }
    return 0;
  }

  /** Whether a function word stands at a place, with a blank behind it. */
  private static boolean function(String words, int start) {
    int end = start;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    boolean small = end - start == 1 || Character.isLowerCase(words.charAt(end - 1));
    boolean parted = end < words.length() && words.charAt(end) == ' ';
    return small && parted && FunctionWords.any(Folding.of(words.substring(start, end)));
  }

  /** Gathers the words that stand by themselves. */
  private static void known(Draft draft, Set<String> known) {
    for (int i = 0; i < draft.size(); i++) {
      known.addAll(draft.line(i).tokens());
    }
  }
}
