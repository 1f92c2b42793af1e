package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Confidence;
import sourcebook.model.Inline;
import sourcebook.model.Text;

/**
 * Takes the asterisks of Markdown off words and marks the words as emphasised instead.
 *
 * <p>Evidence: one or two asterisks before a letter with no letter before them, and as many behind
 * a letter or stop with no letter behind, at most {@value #LONGEST} characters apart. {@code 2 * 3
 * * 4} stays.
 */
final class EmphasisMark implements CleaningRule {
  private static final int LONGEST = 200;

  @Override
  public String name() {
    return "emphasis-mark";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).words().indexOf('*') >= 0) {
        emend(draft, i);
      }
    }
  }

  private static void emend(Draft draft, int place) {
    String words = draft.block(place).words();
    List<Text.Edit> edits = new ArrayList<>();
    List<Inline> marks = new ArrayList<>();
    int gone = 0;
    int i = words.indexOf('*');
    while (i >= 0) {
      int width = words.startsWith("**", i) ? 2 : 1;
      int close = opens(words, i, width) ? closing(words, i + width, width) : -1;
      if (close > 0) {
        edits.add(new Text.Edit(i, i + width, ""));
        edits.add(new Text.Edit(close, close + width, ""));
        Inline.Kind kind = width == 2 ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS;
        marks.add(new Inline(kind, i - gone, close - width - gone, ""));
        gone += 2 * width;
      }
      i = words.indexOf('*', close > 0 ? close + width : i + width);
    }
    if (!edits.isEmpty()) {
      draft.emend(place, edits, marks, "an asterisk that stood for emphasis");
    }
  }

  private static boolean opens(String words, int at, int width) {
    boolean before = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    int next = at + width;
    return before && next < words.length() && Character.isLetter(words.charAt(next));
  }

  private static int closing(String words, int from, int width) {
    int limit = Math.min(words.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (words.charAt(i) == '*') {
        boolean same = width == 1 || words.startsWith("**", i);
        int behind = i + width;
        boolean free = behind >= words.length() || !isWordOrStar(words.charAt(behind));
        return same && free && !Character.isWhitespace(words.charAt(i - 1)) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isWordOrStar(char c) {
    return c == '*' || Character.isLetterOrDigit(c);
  }
}
