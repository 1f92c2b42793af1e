package sourcebook.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import sourcebook.model.FileName;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * Reads the bytes of files within limits; what is too large, empty, binary or unreadable is a
 * problem.
 */
final class FileReader {
  private final Limits limits;
  private final Path folder;
  private final String folderName;

  /**
   * A reader of files of one folder.
   *
   * @param folder out of which no link to a settings file may lead
   * @param folderName as messages name it, such as {@code sources}
   */
  FileReader(Limits limits, Path folder, String folderName) {
    this.limits = limits;
    this.folder = folder;
    this.folderName = folderName;
  }

  /** The bytes of a file, unpacked where its name ends in {@code .gz}, or nothing and a problem. */
  Optional<byte[]> bytes(Path file, String where, List<Problem> problems) throws IOException {
    try {
      // A pipe or a device would never come to its end.
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        String found = Files.isDirectory(file) ? "a folder" : "no regular file";
        return refuse(where, found + ", where a file with text belongs; rename it", problems);
      }
      byte[] bytes = packed(file) ? unpacked(file) : plain(file);
      if (bytes.length > limits.fileBytes()) {
        return refuse(
            where,
            "larger than "
                + limits.fileBytes()
                + " bytes; split it, or raise the limit with --max-bytes",
            problems);
      }
      if (bytes.length == 0) {
        return refuse(where, "an empty file; put the text into it or delete it", problems);
      }
      if (Decoder.isBinary(bytes)) {
        return refuse(
            where, "a binary file, no text; save it as text (.txt, .md or .html)", problems);
      }
      return Optional.of(bytes);
    } catch (ZipException broken) {
      return refuse(where, "no gzip file: " + broken.getMessage() + "; pack it again", problems);
    } catch (FileSystemException unreadable) {
      return refuse(where, "not readable; give yourself the right to read it", problems);
    }
  }

  /** The text of a settings file, which must lie in the folder. */
  Optional<String> text(Path file, String where, List<Problem> problems) throws IOException {
    if (Files.isSymbolicLink(file) && leadsOut(file)) {
      refuse(
          where,
          "a link that leads out of the folder of the " + folderName + "; put the file itself here",
          problems);
      return Optional.empty();
    }
    return bytes(file, where, problems).map(bytes -> Decoder.decode(bytes, false).text());
  }

  private byte[] plain(Path file) throws IOException {
    return Files.size(file) > limits.fileBytes()
        ? new byte[(int) limits.fileBytes() + 1]
        : Files.readAllBytes(file);
  }

  /** At most one byte more than the limit, so that a small file cannot unpack without end. */
  private byte[] unpacked(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw, 1 << 16)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      int read = in.read(buffer);
      while (read >= 0 && out.size() <= limits.fileBytes()) {
        out.write(buffer, 0, read);
        read = in.read(buffer);
      }
      return out.toByteArray();
    } catch (java.io.EOFException cut) {
      throw new ZipException("it ends too early");
    }
  }

  /** Whether a link leads to nothing or out of the folder. */
  boolean leadsOut(Path link) throws IOException {
    Path real = folder.toRealPath();
    try {
      return !link.toRealPath().startsWith(real);
    } catch (FileSystemException dangling) {
      return true;
    }
  }

  private static boolean packed(Path file) {
    return FileName.isPacked(file.getFileName().toString());
  }

  private static Optional<byte[]> refuse(String where, String message, List<Problem> problems) {
    problems.add(Problem.warning(Locus.of(where), message + "; left out"));
    return Optional.empty();
  }
}
