package sourcebook.clean;

/**
 * A row of characters that are, read as bytes, one character of UTF-8.
 *
 * @param start of the row, in UTF-16 units of the words
 * @param end of the row, exclusive
 * @param point the character that was meant; U+FFFD where a byte of it was lost
 * @param whole whether every byte of it is there
 * @param weight how unlikely an author wrote the row; from {@link Strangeness}
 */
record Sequence(int start, int end, int point, boolean whole, int weight) {
  /** The same row with another weight. */
  Sequence weighing(int other) {
    return new Sequence(start, end, point, whole, other);
  }

  /** The character that was meant. */
  String meant() {
    return Character.toString(point);
  }
}
