package sourcebook.clean;

/**
 * Drops calls to share, print or follow, and rows of the networks to do so.
 *
 * <p>Evidence: the whole block is a phrase of section {@code share-line}, or it has two networks at
 * least and no word besides those of share bars, or it is the name of a network alone and stands
 * beside another such block. {@code Share this Post} goes; a paragraph about Facebook stays.
 */
final class ShareLine implements CleaningRule {
  private static final int WORDS = 14;
  private static final int BUTTON = 3;

  @Override
  public String name() {
    return "share-line";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() == 0 || line.words() > WORDS) {
        continue;
      }
      if (line.says("share-line")) {
        draft.drop(i, "a call to share the page");
      } else if (Phrases.all("share-word", line.key())
          && Phrases.count("network", line.tokens()) > 1) {
        draft.drop(i, "a row of networks to share the page on");
      }
    }
    column(draft);
  }

  /** Networks one below the other, each a block of its own. */
  private static void column(Draft draft) {
    int start = 0;
    while (start < draft.size()) {
      int end = start;
      int networks = 0;
      while (end < draft.size() && draft.stands(end) && button(draft.line(end))) {
        networks += Phrases.count("network", draft.line(end).tokens()) > 0 ? 1 : 0;
        end++;
      }
      for (int i = start; i < end && networks > 1; i++) {
        draft.drop(i, "one of several networks to share the page on");
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean button(Line line) {
    return line.words() > 0
        && line.words() <= BUTTON
        && !line.closed()
        && Phrases.all("share-word", line.key());
  }
}
