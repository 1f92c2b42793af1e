package sourcebook.link;

/** The features that two units have both, one after the other: a merge of two sorted rows. */
final class Shared {
  private final Unit one;
  private final Unit other;
  private int i = -1;
  private int j;

  Shared(Unit one, Unit other) {
    this.one = one;
    this.other = other;
  }

  /** Goes on to the next feature; whether there is one. */
  boolean next() {
    i++;
    while (i < one.size() && j < other.size()) {
      if (one.feature(i) == other.feature(j)) {
        return true;
      }
      if (one.feature(i) < other.feature(j)) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  int feature() {
    return one.feature(i);
  }

  /** The kind of the feature in the first unit. */
  byte kind() {
    return one.kind(i);
  }
}
