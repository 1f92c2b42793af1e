package sourcebook.render;

import java.util.List;

/** Numbers and lists as a reader expects them. */
final class Counts {
  private Counts() {}

  /** {@code 12345} → {@code 12,345}. */
  static String number(int number) {
    String digits = Integer.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** {@code 1, source} → {@code 1 source}; {@code 2, source} → {@code 2 sources}. */
  static String of(int number, String noun) {
    return of(number, noun, noun + "s");
  }

  static String of(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A share of a whole in percent, {@code under 1 %} where it is small but not nothing. */
  static String share(int part, int whole) {
    if (part == 0 || whole == 0) {
      return "0 %";
    }
    long percent = Math.round(100.0 * part / whole);
    return percent == 0 ? "under 1 %" : percent + " %";
  }

  /** {@code [A, B, C]} → {@code A, B and C}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
