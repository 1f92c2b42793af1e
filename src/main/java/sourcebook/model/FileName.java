package sourcebook.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The name of a source's file.
 *
 * @param stem the path without {@code .gz} and extension
 * @param extension in lower case, without the dot; empty where there is none
 */
public record FileName(String stem, String extension) {
  private static final String PACKED = ".gz";

  /** The name of a file at a path, or of a file alone. */
  public static FileName of(String path) {
    String name = isPacked(path) ? path.substring(0, path.length() - PACKED.length()) : path;
    int dot = name.lastIndexOf('.');
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return dot > slash + 1
        ? new FileName(name.substring(0, dot), name.substring(dot + 1).toLowerCase(Locale.ROOT))
        : new FileName(name, "");
  }

  /** Whether a name says that its file is packed. */
  public static boolean isPacked(String name) {
    int at = name.length() - PACKED.length();
    return at >= 0 && name.regionMatches(true, at, PACKED, 0, PACKED.length());
  }

  /** The file in which an author says more of the source; it lies beside it. */
  public String sidecar() {
    return stem + ".yml";
  }

  /** The slug of the source: that of the path, a folder's name before that of the file. */
  public String slug() {
    return Slug.of(stem.replace('/', '-'));
  }

  private static boolean isDevice(String name) {
    return Slug.isReserved(name) && !name.equals("index");
  }

  /**
   * What about the name keeps it from being the name of a page as it stands, and what the page is
   * named instead.
   */
  public Optional<String> complaint() {
    String last = stem.substring(stem.lastIndexOf('/') + 1);
    String found =
        last.contains("..")
            ? "a file name with \"..\""
            : last.indexOf(' ') >= 0
                ? "a file name with a blank"
                : !last.chars().allMatch(c -> c < 0x80)
                    ? "a file name with letters beyond ASCII"
                    : stem.equalsIgnoreCase("index")
                        ? "a file name that the list of the sources has"
                        : isDevice(last.toLowerCase(Locale.ROOT))
                            ? "a file name that Windows keeps for a device"
                            : "";
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            found + "; its page is sources/" + slug() + ".html, rename the file to choose another");
  }
}
