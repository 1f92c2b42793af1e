package sourcebook.clean;

import java.util.List;
import sourcebook.model.Action;
import sourcebook.model.BlockKind;
import sourcebook.model.Emendation;

/**
 * Tells the standfirst, the lines between title and text that say what the text is about.
 *
 * <p>Evidence: the first block, and either the byline or date stood behind it, or it stood right
 * behind them and is at most {@value #WORDS} words, much shorter than the next. No character
 * changes.
 */
final class Standfirst implements CleaningRule {
  private static final int WORDS = 50;
  private static final int LEAST = 8;
  private static final List<String> HEAD = List.of("byline", "dateline", "kind-label");

  @Override
  public String name() {
    return "standfirst";
  }

  @Override
  public void apply(Draft draft) {
    if (draft.size() < 2 || draft.block(0).kind() != BlockKind.PARAGRAPH) {
      return;
    }
    Line line = draft.line(0);
    int place = draft.block(0).text().found(0);
    boolean before = false;
    boolean behind = false;
    for (Emendation emendation : draft.emendations()) {
      if (emendation.action() == Action.METADATA && HEAD.contains(emendation.rule())) {
        before |= emendation.start() < place;
        behind |= emendation.start() > place;
      }
    }
    boolean shorter = 2 * draft.line(1).words() >= 3 * line.words();
    boolean fits = line.words() >= LEAST && line.words() <= WORDS;
    if (fits && (behind || before && shorter)) {
      draft.retype(0, BlockKind.STANDFIRST);
    }
  }
}
