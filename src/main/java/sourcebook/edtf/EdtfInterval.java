package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch from one date to another.
 *
 * @param from the date it begins with; empty where that is open ({@code ..})
 * @param to the date it ends with; empty where that is open
 */
public record EdtfInterval(Optional<EdtfDate> from, Optional<EdtfDate> to) implements Edtf {
  public EdtfInterval {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("an interval with no end");
    }
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException("interval ends before it begins: " + from + "/" + to);
    }
  }

  /** From one date to another. */
  public static EdtfInterval between(EdtfDate from, EdtfDate to) {
    return new EdtfInterval(Optional.of(from), Optional.of(to));
  }

  static Optional<EdtfInterval> of(String first, String last) {
    Optional<EdtfDate> from = EdtfDate.of(first);
    Optional<EdtfDate> to = EdtfDate.of(last);
    boolean spelled =
        (from.isPresent() || first.equals("..")) && (to.isPresent() || last.equals(".."));
    if (!spelled || (from.isEmpty() && to.isEmpty())) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      return Optional.empty();
    }
    return Optional.of(new EdtfInterval(from, to));
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
    return from.map(Object::toString).orElse("..") + "/" + to.map(Object::toString).orElse("..");
  }
}
