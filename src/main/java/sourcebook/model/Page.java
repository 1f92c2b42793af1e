package sourcebook.model;

/**
 * A file of the site.
 *
 * @param path relative to the top of the site, parted by {@code /}
 * @param text its content, written as UTF-8
 */
public record Page(String path, String text) {
  public Page {
    if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains("..")) {
      throw new IllegalArgumentException("path of a page: " + path);
    }
  }

  /** Whether readers open it as a page of its own. */
  public boolean isHtml() {
    return path.endsWith(".html");
  }
}
