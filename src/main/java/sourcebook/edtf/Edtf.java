package sourcebook.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date with the precision and the doubt that a text gives it, after EDTF (ISO 8601-2:2019, levels
 * 0 and 1, and of level 2 the quarters, thirds and halves of a year).
 *
 * <p>Bounds are inclusive days of the proleptic Gregorian calendar; an open or unknown end is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}. {@code toString} prints the value; parsing what
 * it prints gives the value again. The natural order is by earliest, then latest day, then the
 * printed form.
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfInterval {
  /** The order of a timeline: earliest day, latest day, printed form. */
  Comparator<Edtf> ORDER =
      Comparator.comparing(Edtf::earliest)
          .thenComparing(Edtf::latest)
          .thenComparing(Object::toString);

  /** The first day that the value may mean. */
  LocalDate earliest();

  /** The last day that the value may mean. */
  LocalDate latest();

  @Override
  default int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  /** Whether the two share a day. */
  default boolean overlaps(Edtf other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /**
   * The value that a text spells, or nothing where it is no EDTF of these levels.
   *
   * <p>{@code 1843-10~}, {@code 184X}, {@code 2022-08-29/2022-08-30}, {@code ../2021}.
   */
  static Optional<Edtf> of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return EdtfDate.of(text).map(date -> date);
    }
    return EdtfInterval.of(text.substring(0, slash), text.substring(slash + 1))
        .map(interval -> interval);
  }
}
