package sourcebook.clean;

import java.util.List;
import java.util.Set;
import sourcebook.model.BlockKind;

/**
 * Looks, when all rules are done, for blocks that stay and look like residue, for somebody to
 * decide.
 *
 * <p>Evidence that is too little for a rule: a block that was all link; a phrase that pages set
 * over or beside their boxes; at least {@value #ROW} short lines in a row that end without a point.
 * Turns of an interview, verse, lists and headings are none of these.
 */
final class Suspicion {
  private static final int ROW = 4;
  private static final int SHORT = 8;
  private static final int LINK = 20;

  private static final List<String> LABELS =
      List.of("author-label", "translation-label", "share-line");

  private final Draft draft;
  private final Set<String> speakers;

  private Suspicion(Draft draft) {
    this.draft = draft;
    this.speakers = Turns.speakers(draft);
  }

  /** Tells the draft of what looks like residue in it. */
  static void look(Draft draft) {
    new Suspicion(draft).look();
  }

  private void look() {
    int start = 0;
    for (int i = 0; i <= draft.size(); i++) {
      if (i < draft.size() && open(i)) {
        continue;
      }
      for (int k = start; k < i && i - start >= ROW; k++) {
        draft.suspect(
            k, "one of " + (i - start) + " short lines in a row that end without a point");
      }
      start = i + 1;
    }
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() <= LINK && !line.closed() && draft.lineAsRead(i).linkOnly()) {
        draft.suspect(i, "nothing but a link");
      } else if (Box.labels(line) || LABELS.stream().anyMatch(line::says)) {
        draft.suspect(i, "words that pages set over their boxes");
      }
    }
  }

  /** Whether a line is one of those that menus are made of. */
  private boolean open(int place) {
    Line line = draft.line(place);
    String plain = line.plain();
    boolean verse = plain.endsWith(",") || plain.endsWith(";");
    return draft.block(place).kind() == BlockKind.PARAGRAPH
        && line.words() <= SHORT
        && !line.closed()
        && !verse
        && !speakers.contains(Turns.label(draft.block(place).words()));
  }
}
