package sourcebook.clean;

import sourcebook.model.BlockKind;

/**
 * Keeps the words below a picture as its caption.
 *
 * <p>Evidence: a block of at most {@value #WORDS} words that begins with a phrase of section {@code
 * caption-mark} and either a number or colon behind it, or no full stop at its end. A sentence that
 * begins with "Figure 2 shows" and ends with a full stop stays a paragraph. So does a block of at
 * most {@value #CREDITED} words that ends with a word of section {@code credit-end} in brackets.
 */
final class Caption implements CleaningRule {
  private static final int WORDS = 40;
  private static final int OPEN = 20;
  private static final int NUMBERED = 14;
  private static final int CREDITED = 45;

  @Override
  public String name() {
    return "caption";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.block(i).kind() == BlockKind.PARAGRAPH && captioned(draft.line(i))) {
        draft.caption(i, "begins as the caption of a picture does");
      }
    }
  }

  /** Whether a line begins as the caption of a picture does. */
  static boolean captioned(Line line) {
    if (line.words() < 2 || line.words() > WORDS) {
      return false;
    }
    int colon = line.plain().indexOf(':');
    boolean numbered =
        colon > 0
            && colon < NUMBERED
            && Phrases.starts("caption-mark", Key.of(line.plain().substring(0, colon)));
    boolean open = !line.closed() && line.words() < OPEN;
    return numbered || open && line.starts("caption-mark") || credited(line);
  }

  /** Whether a line ends with whose the picture is, in brackets: "The harbour (Image: Weiss)". */
  static boolean credited(Line line) {
    String plain = line.plain();
    int open = plain.lastIndexOf('(');
    if (open <= 0 || !plain.endsWith(")") || line.words() > CREDITED) {
      return false;
    }
    String key = Key.of(plain.substring(open));
    int blank = key.indexOf(' ');
    return Phrases.is("credit-end", blank < 0 ? key : key.substring(0, blank));
  }
}
