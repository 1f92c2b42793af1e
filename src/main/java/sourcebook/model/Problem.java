package sourcebook.model;

import java.util.Comparator;

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
    return Visible.of((isError() ? "error: " : "warning: ") + where + ": " + message);
  }
}
