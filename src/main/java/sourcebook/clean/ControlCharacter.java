package sourcebook.clean;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;

/**
 * Takes out characters that nobody sees and that do nothing: soft hyphens, joiners, marks of
 * direction, control characters, and the sign that holds an object's place.
 *
 * <p>Evidence: the character and its neighbours. A soft hyphen goes between letters and at the end
 * of a word. A joiner or non-joiner stays beside a letter of a script that joins its letters or
 * stacks them, and beside a picture. A mark of direction goes where the letters on both sides run
 * its way, and where no letter of the block runs from right to left, unless the block turns letters
 * around. The controls from U+0080 to U+009F stay: they may be rests of broken characters. After
 * UAX #9 and UAX #31, section 2.3.
 */
final class ControlCharacter implements CleaningRule {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char NON_JOINER = '\u200c';
  private static final char JOINER = '\u200d';
  private static final char ARABIC_MARK = '\u061c';
  private static final char LEFT_MARK = '\u200e';
  private static final char RIGHT_MARK = '\u200f';
  private static final char OBJECT = '\ufffc';

  /** What begins and ends a stretch of one direction, the turns from right to left apart. */
  private static final String STRETCHES = "\u202a\u202c\u202d\u2066\u2068\u2069";

  private static final String TURNS = "\u202b\u202e\u2067";

  /** Characters that the first byte of a broken one may have become: the hyphen is the second. */
  private static final String BROKEN = "ÂÃÄÅÆÇÐÑâãïРСГ";

  /** Scripts whose letters neither join nor stack. */
  private static final Set<UnicodeScript> APART =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  @Override
  public String name() {
    return "control-character";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      if (draft.block(i).kind() != BlockKind.PREFORMATTED && any(words)) {
        List<Text.Edit> edits = edits(words);
        if (!edits.isEmpty()) {
          draft.emend(i, edits, List.of(), "a character that is not seen and does nothing");
        }
      }
    }
  }

  private static boolean any(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c >= 0x7f && unseen(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unseen(char c) {
    return c == 0x7f
        || c == SOFT_HYPHEN
        || c == ARABIC_MARK
        || c >= NON_JOINER && c <= RIGHT_MARK
        || c == OBJECT
        || STRETCHES.indexOf(c) >= 0;
  }

  private static List<Text.Edit> edits(String words) {
    boolean level = level(words);
    List<Text.Edit> edits = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      if (idle(words, i, level)) {
        edits.add(new Text.Edit(i, i + 1, ""));
      }
    }
    return edits;
  }

  private static boolean idle(String words, int at, boolean level) {
    char c = words.charAt(at);
    int before = at > 0 ? words.codePointBefore(at) : ' ';
    int behind = at + 1 < words.length() ? words.codePointAt(at + 1) : ' ';
    return switch (c) {
      case SOFT_HYPHEN ->
          Character.isLetter(before)
              && BROKEN.indexOf(before) < 0
              && at + 1 < words.length()
              && Character.isLetter(behind);
      case NON_JOINER, JOINER -> apart(before) && apart(behind);
      case LEFT_MARK -> level || left(before) && left(behind);
      case RIGHT_MARK, ARABIC_MARK -> level || right(before) && right(behind);
      case OBJECT -> true;
      default ->
          STRETCHES.indexOf(c) >= 0
              ? level
              : Character.isISOControl(c) && c < 0x80 && !Character.isWhitespace(c);
    };
  }

  /** Whether all letters run from left to right, and nothing turns them around. */
  private static boolean level(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (TURNS.indexOf(words.charAt(i)) >= 0 || right(words.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean left(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean right(int c) {
    byte direction = Character.getDirectionality(c);
    boolean mark = c == RIGHT_MARK || c == ARABIC_MARK;
    return !mark
        && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
            || direction == Character.DIRECTIONALITY_ARABIC_NUMBER);
  }

  /** Whether a joiner beside it does nothing. */
  private static boolean apart(int c) {
    if (Character.isLetter(c)) {
      return APART.contains(UnicodeScript.of(c));
    }
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isDigit(c) && c < 0x80
        || type == Character.OTHER_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
