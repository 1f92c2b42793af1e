package sourcebook.link;

/**
 * What two passages have in common, as numbers that tell whether they say the same.
 *
 * <p>The weights were fitted by logistic regression to clauses of three accounts of one interview,
 * paired by reading; each number was held to a use that can be said in a sentence.
 *
 * @param alike what the shared features weigh against all of both, 0 to 1 or somewhat above
 * @param within the same against those of the shorter one
 * @param words how rare the shared words are in all
 * @param actors how rare the shared actors are in all
 * @param apart how rare what they share is in the two sources: a word that each has once counts 1
 * @param direct what the two clauses share themselves, those beside them left out
 * @param asks whether one of them is an interviewer's and the other is not
 */
record Evidence(
    double alike,
    double within,
    double words,
    double actors,
    double apart,
    double direct,
    boolean asks) {
  private static final double BIAS = -8.03;
  private static final double ALIKE = 1.58;
  private static final double WITHIN = 0.41;
  private static final double WORDS = 0.31;
  private static final double ACTORS = 0.9;
  private static final double APART = 0.98;
  private static final double DIRECT = 0.97;
  private static final double ASKS = -0.9;
  private static final double NEAR = 2.37;
  private static final double BEST = 3.65;

  private static final double MOST_WORDS = 5;
  private static final double MOST_ACTORS = 3;
  private static final double MOST_APART = 2;
  private static final double MOST_DIRECT = 2;
  private static final double FAINT = 0.3;

  /** How much two windows are alike, 0 where they share nothing that tells. */
  static double alike(Window one, Window other, Postings postings) {
    Unit a = one.unit();
    Unit b = other.unit();
    boolean any = false;
    double sum = 0;
    for (Shared shared = new Shared(a, b); shared.next(); ) {
      sum += postings.weight(shared.feature()) * Unit.WEIGHTS[shared.kind()];
      any |= shared.kind() == Unit.ACTOR || Unit.isTelling(shared.kind());
    }
    double norms = one.norm() * other.norm();
    return any && norms > 0 ? sum / Math.sqrt(norms) : 0;
  }

  /**
   * What two windows share that are alike.
   *
   * @param i the clause of the first window that is compared
   * @param j the clause of the second
   */
  static Evidence of(Side first, Window one, int i, Side second, Window other, int j) {
    Postings postings = first.postings();
    double sum = 0;
    double words = 0;
    double actors = 0;
    double apart = 0;
    for (Shared shared = new Shared(one.unit(), other.unit()); shared.next(); ) {
      int feature = shared.feature();
      byte kind = shared.kind();
      double weight = postings.weight(feature);
      double part = kind == Unit.FAINT ? FAINT : 1;
      sum += weight * Unit.WEIGHTS[kind];
      actors += kind == Unit.ACTOR ? weight : 0;
      words += kind == Unit.FAINT || Unit.isTelling(kind) ? part * Math.sqrt(weight) : 0;
      apart +=
          Unit.isNormed(kind)
              ? part / Math.max(first.frequency(feature), second.frequency(feature))
              : 0;
    }
    double direct = 0;
    for (Shared shared = new Shared(first.unit(i), second.unit(j)); shared.next(); ) {
      direct += postings.weight(shared.feature()) * Unit.WEIGHTS[shared.kind()];
    }
    return new Evidence(
        sum / Math.sqrt(one.norm() * other.norm()),
        sum / Math.min(one.norm(), other.norm()),
        words,
        actors,
        apart,
        direct,
        one.unit().asks() != other.unit().asks());
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
            + APART * Math.min(MOST_APART, apart)
            + DIRECT * Math.min(MOST_DIRECT, direct)
            + (asks ? ASKS : 0)
            + NEAR * near
            + BEST * best;
    return 1 / (1 + Math.exp(-sum));
  }
}
