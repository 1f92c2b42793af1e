package sourcebook.link;

/**
 * What two passages have in common, as numbers that tell whether they say the same.
 *
 * <p>The weights were fitted by logistic regression to passages of three accounts of one interview,
 * paired by reading; each number was held to a use that can be said in a sentence.
 *
 * @param alike what the shared features weigh against all of both, 0 to 1 or somewhat above
 * @param within the same against those of the shorter one
 * @param words how rare the shared words are in all
 * @param actors how rare the shared actors are in all
 * @param length how much there is to share, as a logarithm
 * @param asks whether one of them only asks
 */
record Evidence(
    double alike, double within, double words, double actors, double length, boolean asks) {
  private static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, false);

  private static final double BIAS = -8.77;
  private static final double ALIKE = 2.11;
  private static final double WITHIN = 1.43;
  private static final double WORDS = 4.18 / 5;
  private static final double ACTORS = 4.89 / 3;
  private static final double LENGTH = 2.16 / 3;
  private static final double ASKS = -1.35;
  private static final double NEAR = 3.43;
  private static final double BEST = 1.57 + 1.76;

  private static final double MOST_WORDS = 5;
  private static final double MOST_ACTORS = 3;
  private static final double LEAST_NORM = 0.2;
  private static final double FAINT = 0.3;

  /** What two windows share; both have their features in order, so that one pass does. */
  static Evidence of(Window one, Window other, Postings postings) {
    Unit a = one.unit();
    Unit b = other.unit();
    double sum = 0;
    double words = 0;
    double actors = 0;
    boolean any = false;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.feature(i) < b.feature(j)) {
        i++;
      } else if (a.feature(i) > b.feature(j)) {
        j++;
      } else {
        byte kind = a.kind(i);
        double weight = postings.weight(a.feature(i));
        sum += weight * Unit.WEIGHTS[kind];
        switch (kind) {
          case Unit.ACTOR -> actors += weight;
          case Unit.FAINT -> words += FAINT * Math.sqrt(weight);
          case Unit.WORD, Unit.NAME -> words += Math.sqrt(weight);
          default -> {}
        }
        any |= kind == Unit.ACTOR || kind == Unit.WORD || kind == Unit.NAME;
        i++;
        j++;
      }
    }
    if (!any || one.norm() * other.norm() == 0) {
      return NONE;
    }
    return new Evidence(
        sum / Math.sqrt(one.norm() * other.norm()),
        sum / Math.min(one.norm(), other.norm()),
        words,
        actors,
        Math.log(Math.max(LEAST_NORM, one.norm())) + Math.log(Math.max(LEAST_NORM, other.norm())),
        a.asks() != b.asks());
  }

  /**
   * How likely it is that the two tell the same, 0 to 1.
   *
   * @param near how alike the best two passages are that stand beside these two, 0 to 1
   * @param best how near the two are to being each other's most alike, 0 to 1
   */
  double probability(double near, double best) {
    double sum =
        BIAS
            + ALIKE * Math.min(1, alike)
            + WITHIN * Math.min(1, within)
            + WORDS * Math.min(MOST_WORDS, words)
            + ACTORS * Math.min(MOST_ACTORS, actors)
            + LENGTH * length
            + (asks ? ASKS : 0)
            + NEAR * near
            + BEST * best;
    return 1 / (1 + Math.exp(-sum));
  }
}
