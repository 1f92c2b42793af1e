package sourcebook.clean;

/**
 * Numbers that were met so far, near enough to tell a new one.
 *
 * <p>A set of bits, one for each number: two numbers can share a bit, so a no is sure and a yes is
 * not.
 */
final class Sieve {
  private static final int WORD = 64;
  private static final int MOST = 1 << 28;

  private final long[] bits;
  private final int shift;

  /** A sieve for about so many numbers, with so many bits for each. */
  Sieve(int numbers, int apart) {
    long wanted = Math.min((long) numbers * apart, MOST);
    long size = Math.max(WORD, Long.highestOneBit(wanted));
    bits = new long[(int) (size / WORD)];
    shift = Long.numberOfLeadingZeros(size) + 1;
  }

  /** Whether a number may have been put in before. */
  boolean has(long number) {
    int bit = bit(number);
    return (bits[bit / WORD] >>> bit & 1) != 0;
  }

  /** Puts a number in. */
  void put(long number) {
    int bit = bit(number);
    bits[bit / WORD] |= 1L << bit;
  }

  /** Puts numbers in. */
  void put(long[] numbers) {
    for (long number : numbers) {
      put(number);
    }
  }

  private int bit(long number) {
    return (int) (number * Windows.SPREAD >>> shift);
  }
}
