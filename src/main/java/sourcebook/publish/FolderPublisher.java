package sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import sourcebook.model.Page;

/**
 * Publishes to a folder: pages are written to a staging folder beside it, which then takes its
 * place in one move.
 *
 * <p>A file with the content of before is not written again but linked, so that it keeps its times;
 * where all are, nothing happens at all. The file {@value #MANIFEST} lists what a build wrote;
 * every other file in the folder is not ours and is carried over. A build that was killed leaves a
 * staging folder, which the next one clears away.
 */
public final class FolderPublisher implements Publisher {
  /** Lists the files that builds wrote, a path a line. */
  static final String MANIFEST = ".sourcebook";

  private final Path site;
  private final Staging staging;
  private final Set<String> owned;
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();
  private final Map<String, Boolean> pages = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private FolderPublisher(Path site, Staging staging, Set<String> owned) {
    this.site = site;
    this.staging = staging;
    this.owned = owned;
  }

  /**
   * Begins to publish to a folder, which need not exist.
   *
   * @throws IOException where nothing can be written beside it
   */
  public static FolderPublisher open(Path folder) throws IOException {
    // Where the folder is a link, the site is what it leads to.
    Path site = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    Staging staging = Staging.open(site);
    return new FolderPublisher(site, staging, manifest(site));
  }

  private static Set<String> manifest(Path site) throws IOException {
    Path manifest = site.resolve(MANIFEST);
    return Files.isRegularFile(manifest)
        ? new TreeSet<>(Files.readAllLines(manifest, StandardCharsets.UTF_8))
        : Set.of();
  }

  @Override
  public void accept(Page page) {
    open.readLock().lock();
    try {
      if (closed) {
        return;
      }
      byte[] content = page.text().getBytes(StandardCharsets.UTF_8);
      bytes.addAndGet(content.length);
      if (pages.put(page.path(), write(page.path(), content)) != null) {
        throw new FileAlreadyExistsException(page.path());
      }
    } catch (FileSystemException failed) {
      throw new UncheckedIOException(failed);
    } catch (IOException failed) {
      // A full disk is told without the place.
      String told = site + ": " + failed.getMessage() + "; the site is as it was";
      throw new UncheckedIOException(new IOException(told, failed));
    } finally {
      open.readLock().unlock();
    }
  }

  /** Writes a file to the staging folder; returns whether its content is not that of before. */
  private boolean write(String path, byte[] content) throws IOException {
    Path before = site.resolve(path);
    Path staged = staging.folder().resolve(path);
    // Whoever comes second must wait until the folder is there.
    folders.computeIfAbsent(staged.getParent(), FolderPublisher::create);
    boolean exists = Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS);
    if (exists
        && Files.size(before) == content.length
        && Arrays.equals(Files.readAllBytes(before), content)) {
      link(before, staged);
      return false;
    }
    if (Files.exists(before, LinkOption.NOFOLLOW_LINKS) && !owned.contains(path)) {
      throw new FileAlreadyExistsException(
          before.toString(),
          null,
          "no build wrote this file, and a page of this name would replace it; move it away");
    }
    Files.write(staged, content);
    return true;
  }

  private static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void link(Path before, Path staged) throws IOException {
    try {
      Files.createLink(staged, before);
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(
          before, staged, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public Published publish() throws IOException {
    Set<String> paths = new TreeSet<>(pages.keySet());
    int written = (int) pages.values().stream().filter(changed -> changed).count();
    paths.add(MANIFEST);
    int removed = (int) owned.stream().filter(path -> !paths.contains(path)).count();
    Published published = new Published(pages.size(), written, removed, bytes.get());
    if (written == 0 && paths.equals(owned)) {
      return published;
    }
    String manifest = String.join("\n", paths) + "\n";
    Files.writeString(staging.folder().resolve(MANIFEST), manifest, StandardCharsets.UTF_8);
    Gate gate = Staging.gate(site);
    try {
      if (Files.isDirectory(site)) {
        // Another build may have published since this one began.
        Set<String> ours = new TreeSet<>(paths);
        ours.addAll(owned);
        ours.addAll(manifest(site));
        carryOver(ours);
      }
      staging.swap();
    } finally {
      gate.leave();
    }
    return published;
  }

  /** Takes over what stands in the folder and no build wrote, empty folders too. */
  private void carryOver(Set<String> ours) throws IOException {
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
              if (!entries.iterator().hasNext()) {
                Files.createDirectories(staging.folder().resolve(site.relativize(dir)));
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = site.relativize(file).toString().replace('\\', '/');
            if (!ours.contains(path)) {
              Path staged = staging.folder().resolve(path);
              Files.createDirectories(staged.getParent());
              if (attributes.isSymbolicLink()) {
                Files.copy(file, staged, LinkOption.NOFOLLOW_LINKS);
              } else {
                link(file, staged);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    // Where one page fails, other threads may still be at work on theirs.
    open.writeLock().lock();
    try {
      closed = true;
      staging.close();
    } finally {
      open.writeLock().unlock();
    }
  }
}
