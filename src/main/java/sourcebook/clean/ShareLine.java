package sourcebook.clean;

import java.util.List;

/**
 * Drops calls to share, print or follow, and rows of the networks to do so.
 *
 * <p>Evidence: the whole block is a phrase of section {@code share-line}, or it has two networks at
 * least and no word besides those of share bars. {@code Share this Post} goes; a paragraph about
 * Facebook stays.
 */
final class ShareLine implements CleaningRule {
  private static final int WORDS = 14;

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
      List<String> tokens = line.tokens();
      if (Phrases.is("share-line", line.key())) {
        draft.drop(i, "a call to share the page");
      } else if (Phrases.all("share-word", tokens) && Phrases.count("network", tokens) > 1) {
        draft.drop(i, "a row of networks to share the page on");
      }
    }
  }
}
