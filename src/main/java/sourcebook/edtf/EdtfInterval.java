package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch from one date to another.
 *
 * @param from the date it begins with; empty where that is open ({@code ..}) or unknown
 * @param to the date it ends with; empty where that is open or unknown
 * @param unknown whether the missing end is unknown ({@code 1985/}) and not open ({@code 1985/..})
 */
public record EdtfInterval(Optional<EdtfDate> from, Optional<EdtfDate> to, boolean unknown)
    implements Edtf {
  private static final String OPEN = "..";

  public EdtfInterval {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("an interval with no end");
    }
    if (!inOrder(from, to)) {
      throw new IllegalArgumentException("interval ends before it begins: " + from + "/" + to);
    }
    if (unknown && from.isPresent() && to.isPresent()) {
      throw new IllegalArgumentException("no end is missing: " + from + "/" + to);
    }
  }

  /** A stretch whose missing end, if there is one, is open. */
  public EdtfInterval(Optional<EdtfDate> from, Optional<EdtfDate> to) {
    this(from, to, false);
  }

  /** From one date to another. */
  public static EdtfInterval between(EdtfDate from, EdtfDate to) {
    return new EdtfInterval(Optional.of(from), Optional.of(to));
  }

  /** From a date on, with no end. */
  public static EdtfInterval since(EdtfDate from) {
    return new EdtfInterval(Optional.of(from), Optional.empty());
  }

  /** Up to a date, with no beginning. */
  public static EdtfInterval until(EdtfDate to) {
    return new EdtfInterval(Optional.empty(), Optional.of(to));
  }

  static Optional<EdtfInterval> of(String first, String last) {
    Optional<EdtfDate> from = EdtfDate.of(first);
    Optional<EdtfDate> to = EdtfDate.of(last);
    boolean spelled = (from.isPresent() || isMissing(first)) && (to.isPresent() || isMissing(last));
    if (!spelled || (from.isEmpty() && to.isEmpty()) || !inOrder(from, to)) {
      return Optional.empty();
    }
    return Optional.of(new EdtfInterval(from, to, first.isEmpty() || last.isEmpty()));
  }

  private static boolean isMissing(String end) {
    return end.isEmpty() || end.equals(OPEN);
  }

  private static boolean inOrder(Optional<EdtfDate> from, Optional<EdtfDate> to) {
    return from.isEmpty() || to.isEmpty() || !to.get().latest().isBefore(from.get().earliest());
  }

  @Override
  public LocalDate earliest() {
    return from.map(EdtfDate::earliest).orElse(LocalDate.MIN);
  }

  @Override
  public LocalDate latest() {
    return to.map(EdtfDate::latest).orElse(LocalDate.MAX);
  }

  @Override
  public String toString() {
    String missing = unknown ? "" : OPEN;
    return from.map(Object::toString).orElse(missing)
        + "/"
        + to.map(Object::toString).orElse(missing);
  }
}
