package sourcebook.read;

/**
 * How large an input may be before it is refused.
 *
 * @param fileBytes of one source, unpacked
 * @param yamlBytes of one sidecar, front matter or settings file
 */
public record Limits(long fileBytes, int yamlBytes) {
  /** 64 MiB for a source, 1 MiB for what describes it. */
  public static final Limits DEFAULT = new Limits(64L << 20, 1 << 20);

  /** The most that a text of Java can hold, in bytes. */
  public static final long MOST_BYTES = Integer.MAX_VALUE - 8;

  public Limits {
    if (fileBytes < 1 || fileBytes > MOST_BYTES || yamlBytes < 1) {
      throw new IllegalArgumentException("limits " + fileBytes + ", " + yamlBytes);
    }
  }
}
