package sourcebook.link;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Chooses the one of several names that a short form means. */
final class Foremost {
  private Foremost() {}

  /**
   * The name that stands so many times as often as any other, if there is one.
   *
   * @param count how often a name stands
   */
  static Optional<String> of(List<String> names, ToIntFunction<String> count, int times) {
    String foremost = "";
    int most = 0;
    int next = 0;
    for (String name : names) {
      int here = count.applyAsInt(name);
      if (here > most) {
        next = most;
        most = here;
        foremost = name;
      } else {
        next = Math.max(next, here);
      }
    }
    return foremost.isEmpty() || most < times * next ? Optional.empty() : Optional.of(foremost);
  }
}
