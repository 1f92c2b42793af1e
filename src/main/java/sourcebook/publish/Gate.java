package sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one build at a time begin or publish: what a build finds beside the site, and in it, must
 * not change under its hands.
 */
final class Gate {
  /** Locks on files hold between processes alone; this one holds between threads. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path file;
  private final FileChannel channel;

  private Gate(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits until no other build is inside. */
  static Gate enter(Path file) throws IOException {
    THREADS.lock();
    try {
      while (true) {
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Object opened = key(file);
        channel.lock();
        // Whoever was inside took the file away: a lock on what is gone keeps nobody out.
        if (!opened.equals("") && opened.equals(key(file))) {
          return new Gate(file, channel);
        }
        channel.close();
      }
    } catch (IOException | RuntimeException failed) {
      THREADS.unlock();
      throw failed;
    }
  }

  private static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException gone) {
      return "";
    }
  }

  /** Lets the next build in. */
  void leave() throws IOException {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } finally {
      THREADS.unlock();
    }
  }
}
