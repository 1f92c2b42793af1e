package sourcebook.recognise;

import java.util.Optional;

/** How much of the calendar an expression names, from coarse to fine. */
enum Grain {
  CENTURY("CE"),
  DECADE("DE"),
  YEAR("Y"),
  HALF("H"),
  QUARTER("Q"),
  SEASON("S"),
  MONTH("M"),
  WEEKEND("WE"),
  WEEK("W"),
  DAY("D");

  private final String sign;

  Grain(String sign) {
    this.sign = sign;
  }

  /** The grain that a unit of the vocabulary names; none for hours and less. */
  static Optional<Grain> of(String unit) {
    for (Grain grain : values()) {
      if (grain.sign.equals(unit)) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /** What TIMEX3 writes for a day, month … of which nothing is known. */
  String unknown() {
    return switch (this) {
      case CENTURY, DECADE, YEAR -> "XXXX";
      case HALF -> "XXXX-HX";
      case QUARTER -> "XXXX-QX";
      case SEASON, MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case DAY -> "XXXX-XX-XX";
    };
  }
}
