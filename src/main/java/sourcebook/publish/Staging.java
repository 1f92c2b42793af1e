package sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A folder beside the site in which a build gathers its files, and the move that makes it the site.
 *
 * <p>{@code .site.staging-N} is being written, {@code .site.before-N} is the site of before in the
 * moment of the move. A lock beside the staging folder tells builds that live from those that were
 * killed.
 */
final class Staging implements AutoCloseable {
  private final Path site;
  private final Path folder;
  private final Path lockFile;
  private final FileChannel lock;

  private Staging(Path site, Path folder, Path lockFile, FileChannel lock) {
    this.site = site;
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  static Staging open(Path site) throws IOException {
    Path parent = site.getParent();
    Files.createDirectories(parent);
    Gate gate = gate(site);
    try {
      return open(site, parent);
    } finally {
      gate.leave();
    }
  }

  /** Where builds of one site wait for each other. */
  static Gate gate(Path site) throws IOException {
    return Gate.enter(site.resolveSibling(prefix(site) + "gate"));
  }

  private static Staging open(Path site, Path parent) throws IOException {
    clearAway(site, parent);
    Path folder = Files.createTempDirectory(parent, prefix(site) + "staging-");
    Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
    FileChannel lock =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock.lock();
    // A folder made for one build alone is private; the site is as open as its parent lets it be.
    Path open = folder.resolveSibling(folder.getFileName() + ".d");
    Files.delete(folder);
    Files.createDirectory(open);
    return new Staging(site, open, lockFile, lock);
  }

  private static String prefix(Path site) {
    return "." + site.getFileName() + ".";
  }

  Path folder() {
    return folder;
  }

  /** Makes the staging folder the site. */
  void swap() throws IOException {
    if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      move(folder, site);
      return;
    }
    String before = folder.getFileName().toString().replace("staging-", "before-");
    Path old = site.resolveSibling(before);
    move(site, old);
    try {
      move(folder, site);
    } catch (IOException failed) {
      move(old, site);
      throw failed;
    }
    delete(old);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException apart) {
      throw new IOException(
          from
              + ": cannot be moved to "
              + to
              + " in one move; choose a folder that is no mount point",
          apart);
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
    lock.close();
    Files.deleteIfExists(lockFile);
  }

  /** Puts back a site that a killed build had moved aside, and deletes what killed builds left. */
  private static void clearAway(Path site, Path parent) throws IOException {
    List<Path> left;
    try (var entries = Files.list(parent)) {
      left =
          entries
              .filter(path -> path.getFileName().toString().startsWith(prefix(site)))
              .sorted()
              .toList();
    }
    for (Path path : left) {
      String name = path.getFileName().toString();
      if (name.startsWith(prefix(site) + "before-") && isDead(path, "before-")) {
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
          delete(path);
        } else {
          move(path, site);
        }
      } else if (name.startsWith(prefix(site) + "staging-")
          && name.endsWith(".d")
          && isDead(path, "staging-")) {
        delete(path);
        Files.deleteIfExists(lockOf(path, "staging-"));
      }
    }
    for (Path path : left) {
      // No build stands between its lock and its folder while we are inside the gate.
      String folder = path.toString().replaceFirst("\\.lock$", ".d");
      boolean lost = path.toString().endsWith(".lock") && !Files.exists(Path.of(folder));
      if (lost || Files.isDirectory(path) && !path.toString().endsWith(".d")) {
        delete(path);
      }
    }
  }

  private static Path lockOf(Path path, String kind) {
    String name = path.getFileName().toString().replace(kind, "staging-");
    return path.resolveSibling(name.substring(0, name.length() - ".d".length()) + ".lock");
  }

  /** Whether the build that made a folder is over. */
  private static boolean isDead(Path path, String kind) throws IOException {
    Path lockFile = lockOf(path, kind);
    if (!Files.exists(lockFile)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      FileLock taken = channel.tryLock();
      return taken != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
