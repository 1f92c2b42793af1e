package sourcebook.recognise;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An expression of time that the grammar found.
 *
 * @param start index of its first token
 * @param end index of the token after its last
 * @param meaning what it says
 */
record Match(int start, int end, Meaning meaning) {
  /** The same words from an earlier token on, their value changed. */
  Match from(int earlier, UnaryOperator<TimeValue> change) {
    return new Match(earlier, end, context -> change.apply(meaning.in(context)));
  }

  Match from(int earlier) {
    return new Match(earlier, end, meaning);
  }

  Match to(int later) {
    return new Match(start, later, meaning);
  }

  /** The longer of two; of equals the first. */
  static Optional<Match> longer(Optional<Match> first, Optional<Match> second) {
    if (first.isEmpty()) {
      return second;
    }
    return second.isPresent() && second.get().end() > first.get().end() ? second : first;
  }
}
