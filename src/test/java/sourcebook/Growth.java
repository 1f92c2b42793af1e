package sourcebook;

import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Whether work on a text sixteen times as long costs much more than sixteen times as much.
 *
 * <p>It may cost sixty-four times as much: what grows with the square costs 256 times as much, and
 * no machine is so noisy. Compared are processor time of the thread and bytes that it allocates.
 */
public final class Growth {
  /** How many times as long the longer of two texts is. */
  public static final int LONGER = 16;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int DEARER = 64;
  private static final int TRIES = 3;

  /** What costs less counts as this much: five milliseconds, 256 KiB. */
  private static final Cost LEAST = new Cost(5_000_000, 1 << 18);

  private Growth() {}

  private record Cost(long nanoseconds, long bytes) {
    static Cost of(Runnable work) {
      long thread = Thread.currentThread().getId();
      long nanoseconds = THREADS.getCurrentThreadCpuTime();
      long bytes = THREADS.getThreadAllocatedBytes(thread);
      work.run();
      return new Cost(
          THREADS.getCurrentThreadCpuTime() - nanoseconds,
          THREADS.getThreadAllocatedBytes(thread) - bytes);
    }

    boolean tooMuchAfter(Cost shorter) {
      return nanoseconds > DEARER * Math.max(shorter.nanoseconds, LEAST.nanoseconds)
          || bytes > DEARER * Math.max(shorter.bytes, LEAST.bytes);
    }
  }

  /** What the two cost, where the longer one costs too much. */
  public static Optional<String> excess(Runnable shorter, Runnable longer) {
    Cost before = Cost.of(shorter);
    Cost after = Cost.of(longer);
    for (int i = 1; i < TRIES && after.tooMuchAfter(before); i++) {
      // Compilers and collectors may have come between.
      after = Cost.of(longer);
    }
    return after.tooMuchAfter(before) ? Optional.of(before + " → " + after) : Optional.empty();
  }
}
