package sourcebook.clean;

import sourcebook.model.BlockKind;

/**
 * Keeps the words below a picture as its caption.
 *
 * <p>Evidence: a block of at most {@value #WORDS} words that begins with a phrase of section {@code
 * caption-mark} and either a number or colon behind it, or no full stop at its end. A sentence that
 * begins with "Figure 2 shows" and ends with a full stop stays a paragraph.
 */
final class Caption implements CleaningRule {
  private static final int WORDS = 40;

  @Override
  public String name() {
    return "caption";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      boolean paragraph = draft.block(i).kind() == BlockKind.PARAGRAPH;
      if (paragraph && line.words() <= WORDS && line.words() > 1 && captioned(line)) {
        draft.caption(i, "begins as the caption of a picture does");
      }
    }
  }

  private static boolean captioned(Line line) {
    int colon = line.plain().indexOf(':');
    boolean numbered =
        colon > 0
            && colon < 14
            && Phrases.starts("caption-mark", Line.key(line.plain().substring(0, colon)));
    return numbered
        || !line.closed() && line.words() < 20 && Phrases.starts("caption-mark", line.key());
  }
}
