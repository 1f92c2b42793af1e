package sourcebook.model;

/**
 * What became of the characters of a source, in UTF-16 units of the text as found.
 *
 * @param read all of them
 * @param kept those that stand in the clean text as they stood, with the blanks that part the
 *     blocks
 * @param removed those taken out on record, lines that became metadata included
 * @param changed those for which others stand, on record
 */
public record Account(int read, int kept, int removed, int changed) {
  public Account {
    if (kept + removed + changed != read) {
      throw new IllegalArgumentException(
          kept
              + " kept + "
              + removed
              + " removed + "
              + changed
              + " changed is not "
              + read
              + " read");
    }
  }
}
