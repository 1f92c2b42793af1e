package sourcebook.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * A fault in the content: where it is, what was found and what would be right.
 *
 * <p>Ordered by file, line and message.
 */
public record Problem(Severity severity, Locus where, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.where.file())
          .thenComparingInt(problem -> problem.where.line())
          .thenComparing(Problem::message);

  /** A fault that keeps the site from being written. */
  public static Problem error(Locus where, String message) {
    return new Problem(Severity.ERROR, where, message);
  }

  /** A fault that is told while the build goes on. */
  public static Problem warning(Locus where, String message) {
    return new Problem(Severity.WARNING, where, message);
  }

  /** Whether the site must stay as it was. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return visible((isError() ? "error: " : "warning: ") + where + ": " + message);
  }

  /**
   * One line in which every character shows: what was found may hold line ends, marks that turn the
   * direction of writing, and commands to a terminal.
   */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
      if (Character.isISOControl(c) || turns || c == '\u2028' || c == '\u2029') {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
