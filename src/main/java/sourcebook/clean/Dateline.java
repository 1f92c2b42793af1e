package sourcebook.clean;

/**
 * Takes the line with the date of publication as metadata.
 *
 * <p>Evidence: in the head, a line of nothing but a date, with weekday, time and words such as
 * "updated" perhaps (sections {@code month} and {@code date-word}).
 */
final class Dateline implements CleaningRule {
  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public void apply(Draft draft) {
    int end = Head.end(draft);
    for (int i = 0; i < end; i++) {
      if (Head.date(draft.line(i))) {
        draft.metadata(i, "a line of the head that is a date and nothing more");
      }
    }
  }
}
