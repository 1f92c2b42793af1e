package sourcebook.clean;

/**
 * The runs of words that were met so far, near enough to tell that a paragraph repeats none.
 *
 * <p>A set of bits, one for each run: two runs can share a bit, so a no is sure and a yes is not.
 * Nearly all paragraphs are told apart from a repeat by this alone, without a table.
 */
final class Sieve {
  /**
   * So many bits for a run that hardly ever a fifth of a paragraph's runs meet others by chance.
   */
  private static final int BITS = 32;

  private static final int WORD = 64;

  private final long[] bits;
  private final int shift;

  /** A sieve for about so many runs. */
  Sieve(int runs) {
    int size = Math.max(WORD, Integer.highestOneBit(Math.min(runs, 1 << 24) * BITS));
    bits = new long[size / WORD];
    shift = Long.numberOfLeadingZeros(size) + 1;
  }

  /** Whether a paragraph may repeat one that was put in before; for one too short, true. */
  boolean met(long[] runs) {
    int met = 0;
    for (long run : runs) {
      int bit = bit(run);
      met += (int) (bits[bit / WORD] >>> bit & 1);
    }
    return runs.length == 0 || met > 0 && met >= Repeats.SHARED * runs.length;
  }

  /** Puts a paragraph in. */
  void put(long[] runs) {
    for (long run : runs) {
      int bit = bit(run);
      bits[bit / WORD] |= 1L << bit;
    }
  }

  private int bit(long run) {
    return (int) (run * Windows.SPREAD >>> shift);
  }
}
