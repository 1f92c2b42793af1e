package sourcebook.clean;

import java.util.Set;
import sourcebook.model.BlockKind;

/**
 * Tells headings from paragraphs: a short line without a full stop, with text below it.
 *
 * <p>Evidence: at most {@value #WORDS} words, no closing point, no speaker's label and no bullet,
 * and a longer block below; in an interview also a line that ends with a question mark, where the
 * turns begin below it. No character changes.
 */
final class Heading implements CleaningRule {
  private static final int WORDS = 15;
  private static final int QUESTION = 25;
  private static final int TEXT = 10;

  @Override
  public String name() {
    return "heading";
  }

  @Override
  public void apply(Draft draft) {
    Set<String> speakers = Turns.speakers(draft);
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.PARAGRAPH && heads(draft, i, speakers)) {
        draft.retype(i, BlockKind.HEADING);
      }
    }
  }

  private static boolean heads(Draft draft, int place, Set<String> speakers) {
    Line line = draft.line(place);
    if (line.words() > QUESTION) {
      return false;
    }
    String words = draft.block(place).words();
    boolean turn = speakers.contains(Turns.label(words));
    boolean nextTurn = speakers.contains(Turns.label(draft.block(place + 1).words()));
    if (turn
        || line.bullet()
        || line.words() == 0
        || ",;".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    boolean question = words.endsWith("?") && line.words() <= QUESTION && nextTurn;
    boolean afterTurn = place > 0 && speakers.contains(Turns.label(draft.block(place - 1).words()));
    boolean longer = nextTurn || draft.line(place + 1).words() >= Math.max(TEXT, line.words());
    return question && !afterTurn || !line.closed() && line.words() <= WORDS && longer;
  }
}
