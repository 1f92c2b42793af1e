package sourcebook.link;

import sourcebook.model.Span;

/**
 * Two passages of two sources that tell the same.
 *
 * @param score how much speaks for it, 0 to 1
 */
record Match(double score, Unit one, Unit other) {
  /** The same two, the one of the source that comes first by id first. */
  Match inOrder() {
    return one.source().compareTo(other.source()) <= 0 ? this : new Match(score, other, one);
  }

  /** Whether both have words in common with those of another match of the two sources. */
  boolean repeats(Match better) {
    return meets(one.span(), better.one.span()) && meets(other.span(), better.other.span());
  }

  private static boolean meets(Span one, Span other) {
    return one.block() == other.block() && one.start() < other.end() && other.start() < one.end();
  }
}
