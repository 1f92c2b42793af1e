package sourcebook.model;

import java.util.Optional;

/**
 * An element of a page that blocks stand in, and what its mark-up calls it.
 *
 * @param number counted through the page from 1, in the order of opening tags
 * @param tag the element's name in lower case
 * @param names the words of its class, id, role and the like, folded, parted by single blanks;
 *     {@code relatedArticles-list} → {@code related articles list}; may be empty
 * @param depth how many elements stand around it, of those that are told; at most {@value #DEEPEST}
 * @param around the element next around it; none for the body of the page
 */
public record Container(
    int number, String tag, String names, int depth, Optional<Container> around) {
  /** Elements nested deeper are told as the one that has this depth. */
  public static final int DEEPEST = 60;

  public Container {
    if (number < 1 || depth < 0 || depth > DEEPEST) {
      throw new IllegalArgumentException("container " + number + " at depth " + depth);
    }
  }

  @Override
  public boolean equals(Object other) {
    // The number tells it within its page; what is around it need not be compared again.
    return other instanceof Container container
        && number == container.number
        && depth == container.depth
        && tag.equals(container.tag)
        && names.equals(container.names);
  }

  @Override
  public int hashCode() {
    return number;
  }
}
