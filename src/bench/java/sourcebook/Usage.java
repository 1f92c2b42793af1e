package sourcebook;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one iteration read and what it cost.
 *
 * <p>Processor time rather than the clock: others may use the machine at the same time. It is that
 * of the whole process, the collector of garbage included, so that it is what one core can do.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Usage {
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long bytes;
  private long start;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    bytes = 0;
    start = SYSTEM.getProcessCpuTime();
  }

  /** Counts what an operation read. */
  void add(List<byte[]> files) {
    for (byte[] file : files) {
      bytes += file.length;
    }
  }

  /** Bytes of input so far. */
  public long bytes() {
    return bytes;
  }

  /** Nanoseconds of processor time so far. */
  public long nanoseconds() {
    return SYSTEM.getProcessCpuTime() - start;
  }
}
