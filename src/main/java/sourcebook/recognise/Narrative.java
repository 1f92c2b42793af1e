package sourcebook.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides whether a text tells of times long before it was written, by the years it names. */
final class Narrative {
  private static final int FEW = 8;
  private static final int NEAR = 1;
  private static final int WEEKDAY = 3;

  private Narrative() {}

  /**
   * Most of at least {@value #FEW} years named lie more than a year before the day of writing; a
   * weekday speaks for a text of its day.
   */
  static boolean tells(List<List<Token>> blocks, Optional<LocalDate> written) {
    if (written.isEmpty()) {
      return true;
    }
    int near = 0;
    int far = 0;
    for (List<Token> block : blocks) {
      TokenRow tokens = new TokenRow(block, false);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.at(i);
        if (token.shape() != Token.Shape.DIGITS && token.senses().isEmpty()) {
          continue;
        }
        int year = tokens.year(i);
        int back = written.get().getYear() - year;
        if (year > 0 && back < -NEAR) {
          // What is planned is told from the day of writing.
          continue;
        }
        if (year > 0 && back <= NEAR) {
          near++;
        } else if (year > 0 || tokens.is(i, WordKind.ERA) && tokens.plain(i - 1) > 0) {
          far++;
        } else if (tokens.is(i, WordKind.WEEKDAY)) {
          near += WEEKDAY;
        }
      }
    }
    return far >= FEW && far > near;
  }
}
