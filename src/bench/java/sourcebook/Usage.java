package sourcebook;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one iteration read and what it cost.
 *
 * <p>Processor time rather than the clock: others may use the machine at the same time. It is that
 * of the thread that cleans, and the time of the collector of garbage; the compilers of Java run
 * beside it for as long as a build is young, and are not counted.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Usage {
  private long bytes;
  private long start;

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    bytes = 0;
    start = time();
  }

  /** Counts what an operation read. */
  public void add(List<byte[]> files) {
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
    return time() - start;
  }

  private static long time() {
    long milliseconds = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      milliseconds += collector.getCollectionTime();
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        + TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }
}
