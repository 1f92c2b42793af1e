package sourcebook.link;

/**
 * One to three units that follow each other in a paragraph.
 *
 * @param from the first of them, by its place in the source
 * @param to the last of them
 * @param norm what all its features weigh; what no other unit has counts half
 */
record Window(int from, int to, Unit unit, double norm) {
  static Window of(int from, int to, Unit unit, Postings postings) {
    return new Window(from, to, unit, norm(unit, postings));
  }

  /** What all features of a unit weigh that are weighed against what it does not share. */
  static double norm(Unit unit, Postings postings) {
    double norm = unit.alone();
    for (int i = 0; i < unit.size(); i++) {
      byte kind = unit.kind(i);
      norm += Unit.isNormed(kind) ? postings.weight(unit.feature(i)) * Unit.WEIGHTS[kind] : 0;
    }
    return norm;
  }

  /** How many units it has. */
  int size() {
    return to - from + 1;
  }

  /** Whether it holds a unit. */
  boolean holds(int unit) {
    return from <= unit && unit <= to;
  }

  /** Whether a unit is one of its own, or stands right beside them. */
  boolean borders(int unit) {
    return from - 1 <= unit && unit <= to + 1;
  }

  /** Whether the two have a unit in common. */
  boolean meets(Window other) {
    return from <= other.to && other.from <= to;
  }
}
