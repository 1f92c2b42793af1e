package sourcebook.model;

/** The name of an actor in addresses and data: its slug, such as {@code qais-al-khazali}. */
public record ActorId(String slug) implements Comparable<ActorId> {
  public ActorId {
    Slug.require(slug);
  }

  @Override
  public int compareTo(ActorId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
