package sourcebook.clean;

/**
 * Lines that no blank line parts, which may be one paragraph; mostly a single one.
 *
 * @param start the place of the first
 * @param end the place behind the last
 */
record Group(int start, int end) {
  /** The group that begins at a place. */
  static Group at(Draft draft, int start) {
    int end = start + 1;
    while (end < draft.size() && draft.hugs(end)) {
      end++;
    }
    return new Group(start, end);
  }

  /** Whether there is more than one line. */
  boolean several() {
    return end > start + 1;
  }

  /** The plain words of all lines. */
  String plain(Draft draft) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      all.append(draft.line(i).plain()).append(' ');
    }
    return all.toString().strip();
  }

  /** The folded words of all lines: {@link Key#of} of the plain words, from the keys of lines. */
  String key(Draft draft) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      String key = draft.line(i).key();
      all.append(all.length() == 0 || key.isEmpty() ? "" : " ").append(key);
    }
    return all.toString();
  }
}
