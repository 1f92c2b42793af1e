package sourcebook.clean;

/**
 * Drops the note that a text belongs to a series, at its head or at its foot.
 *
 * <p>Evidence: a block of at most {@value #WORDS} words that begins with a phrase of section {@code
 * series-label}; below it lines that are links or addresses, and lines with a link that begin as
 * section {@code series-second} says. A standfirst below it stays.
 */
final class SeriesBox implements CleaningRule {
  private static final int WORDS = 20;

  @Override
  public String name() {
    return "series-box";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (draft.stands(i)
          && line.words() <= WORDS
          && !(line.closed() && line.linked() == 0 && line.words() > 6)
          && line.starts("series-label")) {
        Box.below(draft, i, SeriesBox::member).drop(draft, "a series that the text belongs to");
      }
    }
  }

  private static boolean member(Line line) {
    return line.linkOnly()
        || line.linked() > 0 && line.words() <= WORDS && line.starts("series-second");
  }
}
