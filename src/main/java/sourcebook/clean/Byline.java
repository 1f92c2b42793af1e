package sourcebook.clean;

/**
 * Takes the line that names the authors as metadata.
 *
 * <p>Evidence: in the head, a line that begins with a phrase of section {@code byline-mark} and
 * goes on with a capital; or a line of two to five capitalised words right before or behind a date
 * line. {@code By the end of the year} is none, for want of the capital.
 */
final class Byline implements CleaningRule {
  @Override
  public String name() {
    return "byline";
  }

  @Override
  public void apply(Draft draft) {
    int end = Head.end(draft);
    for (int i = 0; i < end; i++) {
      if (Head.byline(draft.line(i))) {
        draft.metadata(i, "a line of the head that says by whom");
      } else if (i > 0 && Head.name(draft.line(i)) && besideDate(draft, i, end)) {
        draft.metadata(i, "a name beside the date line");
      }
    }
  }

  private static boolean besideDate(Draft draft, int place, int end) {
    return Head.date(draft.line(place - 1)) || place + 1 < end && Head.date(draft.line(place + 1));
  }
}
