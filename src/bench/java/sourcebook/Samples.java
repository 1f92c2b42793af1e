package sourcebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The pages of {@code bench/extraction}, in the order of their names. */
public final class Samples {
  /** The folder they lie in, which is no part of the project. */
  static final Path FOLDER = Path.of("..", "shared", "bench", "extraction");

  /** A text of which more than a third is beyond ASCII is in another script. */
  private static final int SHARE = 3;

  private Samples() {}

  /** The pages as plain text. */
  public static List<byte[]> texts() {
    return files("text");
  }

  /** The pages as HTML. */
  static List<byte[]> pages() {
    return files("html");
  }

  /** The plain texts, with a full stop for every character beyond ASCII. */
  static List<byte[]> ascii() {
    return texts().stream()
        .map(it -> new String(it, StandardCharsets.UTF_8))
        .map(it -> it.replaceAll("[^\\x00-\\x7f]", ".").getBytes(StandardCharsets.US_ASCII))
        .toList();
  }

  /** The plain texts in another script than Latin. */
  static List<byte[]> beyondAscii() {
    return texts().stream()
        .filter(
            it -> {
              String text = new String(it, StandardCharsets.UTF_8);
              return SHARE * text.chars().filter(c -> c > 0x7f).count() > text.length();
            })
        .toList();
  }

  private static List<byte[]> files(String name) {
    try (var entries = Files.list(FOLDER.resolve(name))) {
      return entries.sorted().map(Samples::bytes).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path path) {
    boolean packed = path.toString().endsWith(".gz");
    try (InputStream raw = Files.newInputStream(path);
        InputStream in = packed ? new GZIPInputStream(raw) : raw) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
