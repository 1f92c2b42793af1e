package sourcebook.model;

/**
 * A place in the content.
 *
 * @param file the path as the author would write it
 * @param line 1-based; 0 where the whole file is meant
 */
public record Locus(String file, int line) {
  public Locus {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line);
    }
  }

  /** The whole of a file or folder. */
  public static Locus of(String file) {
    return new Locus(file, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
