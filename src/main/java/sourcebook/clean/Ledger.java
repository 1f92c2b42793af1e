package sourcebook.clean;

import java.util.Arrays;
import java.util.List;
import sourcebook.model.Account;
import sourcebook.model.Block;
import sourcebook.model.Source;
import sourcebook.model.Text;

/**
 * The fate of each character of a source, in UTF-16 units of the text as found.
 *
 * <p>What is removed and what is changed is marked as it happens; what is kept is counted from the
 * blocks that are left, and the gaps that nothing touched. {@link Account} refuses a sum that does
 * not come out.
 */
final class Ledger {
  private static final byte GAP = 0;
  private static final byte WORD = 1;
  private static final byte REMOVED = 2;
  private static final byte CHANGED = 3;

  private final byte[] fates;
  private final int[] territories;
  private final int[] ends;

  Ledger(Source source) {
    fates = new byte[source.found().length()];
    List<Block> blocks = source.blocks();
    territories = new int[blocks.size() + 1];
    ends = new int[blocks.size()];
    territories[blocks.size()] = fates.length;
    for (int i = 0; i < blocks.size(); i++) {
      Text text = blocks.get(i).text();
      territories[i] = i == 0 ? 0 : text.found(0);
      ends[i] = text.foundEnd(text.length());
      for (Text.Run run : text.runs()) {
        if (run.verbatim()) {
          Arrays.fill(fates, run.found(), run.foundEnd(), WORD);
        }
      }
    }
  }

  /** Where the words of a block as read end. */
  int end(int block) {
    return ends[block];
  }

  /** Where the characters that share the fate of a block as read begin. */
  int territory(int block) {
    return territories[block];
  }

  /** Marks characters as removed, or as changed those of them that were not removed before. */
  void mark(int from, int to, boolean changed) {
    for (int i = from; i < to; i++) {
      fates[i] = changed && fates[i] != REMOVED ? CHANGED : REMOVED;
    }
  }

  /** Marks a block as read, and the gap behind it, as removed. */
  void remove(int block) {
    if (territories[block] < territories[block + 1]) {
      Arrays.fill(fates, territories[block], territories[block + 1], REMOVED);
    }
  }

  /** The account, with these blocks left. */
  Account account(List<Block> left) {
    int kept = 0;
    for (Block block : left) {
      kept += block.text().kept();
    }
    int[] counts = new int[CHANGED + 1];
    for (byte fate : fates) {
      counts[fate]++;
    }
    return new Account(fates.length, kept + counts[GAP], counts[REMOVED], counts[CHANGED]);
  }
}
