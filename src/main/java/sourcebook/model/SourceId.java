package sourcebook.model;

/** The name of a source in addresses and data: its slug, such as {@code 003-front-of-the-line}. */
public record SourceId(String slug) implements Comparable<SourceId> {
  public SourceId {
    Slug.require(slug);
  }

  @Override
  public int compareTo(SourceId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
