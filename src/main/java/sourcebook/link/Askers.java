package sourcebook.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import sourcebook.model.Folding;
import sourcebook.model.Recognition;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;

/**
 * Who asks in an interview: a speaker most of whose turns end with a question mark.
 *
 * <p>A question of one who answers is a figure of speech, and what an interviewer states is a
 * question in other words; so it is the speaker that counts, not the mark.
 */
final class Askers {
  private final BitSet spoken = new BitSet();
  private final BitSet asking = new BitSet();

  private Askers() {}

  /** The turns of a source. */
  static Askers of(Recognition recognition) {
    Map<String, Integer> balance = new HashMap<>();
    for (Turn turn : recognition.turns()) {
      String words = recognition.block(turn.span().block()).orElseThrow().words();
      balance.merge(speaker(turn), asks(words, 0, words.length()) ? 1 : -1, Integer::sum);
    }
    Askers askers = new Askers();
    for (Turn turn : recognition.turns()) {
      boolean asks = balance.get(speaker(turn)) > 0;
      int from = turn.span().block();
      int to = Math.max(from, turn.lastBlock()) + 1;
      askers.spoken.set(from, to);
      askers.asking.set(from, to, asks);
    }
    return askers;
  }

  /** The last word of a speaker's label; what stands in brackets is not part of the name. */
  private static String speaker(Turn turn) {
    int bracket = turn.label().indexOf('(');
    Tokens words = Tokens.of(bracket > 0 ? turn.label().substring(0, bracket) : turn.label());
    return words.count() == 0 ? turn.label() : words.folded(words.count() - 1);
  }

  /** Whether a stretch of a block asks: in a turn, whether its speaker does. */
  boolean asks(int block, String text, int[] bounds) {
    return spoken.get(block) ? asking.get(block) : asks(text, bounds[0], bounds[1]);
  }

  /** Whether a stretch ends with a question mark, before closing quotation marks perhaps. */
  private static boolean asks(String text, int from, int to) {
    int end = to;
    while (end > from && Folding.isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (end > from && "\"'”’».".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from && "?؟？".indexOf(text.charAt(end - 1)) >= 0;
  }
}
