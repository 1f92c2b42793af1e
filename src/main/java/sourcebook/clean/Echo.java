package sourcebook.clean;

/**
 * Whether a draft may hold paragraphs that repeat earlier ones: a no is sure, a yes is not.
 *
 * <p>Nearly all drafts hold none, and two cheap looks tell so without a table. A repeat has the
 * same numbers and capitalised words as the first copy ({@link Names}), or else the same words but
 * for capitals, so the same first word and as many of them; and it shares runs of words with it.
 */
final class Echo {
  /** Entries are spread over so many bits each that few are taken for another. */
  private static final int APART = 512;

  /** A paragraph has many runs, of which a fifth must be met. */
  private static final int RUNS_APART = 32;

  private final Draft draft;
  private final int words;
  private final boolean grouped;

  /**
   * A look at a draft as it stands.
   *
   * @param words how many a paragraph has at least
   * @param grouped whether lines without a blank line between them count as one paragraph as well
   */
  Echo(Draft draft, int words, boolean grouped) {
    this.draft = draft;
    this.words = words;
    this.grouped = grouped;
  }

  /** Whether at least so many paragraphs may be repeats. */
  boolean possible(int atLeast) {
    return alike() >= atLeast && sharing() >= atLeast;
  }

  private int alike() {
    Sieve sieve = new Sieve(4 * draft.size(), APART);
    int met = 0;
    for (int start = 0; start < draft.size(); ) {
      Group group = group(start);
      long names = 0;
      long opening = 0;
      int runs = 0;
      for (int i = group.start(); i < group.end() && group.several(); i++) {
        names += draft.line(i).names();
        opening = runs == 0 ? draft.line(i).opening() : opening;
        runs += draft.line(i).runs();
      }
      boolean whole = group.several() && (sieve.has(names) || sieve.has(opening + runs));
      met += whole ? 1 : 0;
      for (int i = group.start(); i < group.end(); i++) {
        Line line = draft.line(i);
        if (line.words() >= words) {
          long sameWords = line.opening() + line.runs();
          met += sieve.has(line.names()) || sieve.has(sameWords) ? 1 : 0;
          sieve.put(line.names());
          sieve.put(sameWords);
        }
      }
      if (group.several()) {
        sieve.put(names);
        sieve.put(opening + runs);
      }
      start = group.end();
    }
    return met;
  }

  private int sharing() {
    Sieve sieve = new Sieve(runs(draft), RUNS_APART);
    int met = 0;
    for (int start = 0; start < draft.size(); ) {
      Group group = group(start);
      long[] whole = group.several() ? Windows.of(group.key(draft)) : new long[0];
      met += group.several() && met(sieve, whole) ? 1 : 0;
      for (int i = group.start(); i < group.end(); i++) {
        if (draft.line(i).words() >= words) {
          met += met(sieve, draft.line(i).windows()) ? 1 : 0;
          sieve.put(draft.line(i).windows());
        }
      }
      sieve.put(whole);
      start = group.end();
    }
    return met;
  }

  /** At least how many runs of words its lines and groups of lines have. */
  static int runs(Draft draft) {
    int runs = 0;
    for (int i = 0; i < draft.size(); i++) {
      runs += 2 * draft.line(i).runs();
    }
    return runs;
  }

  /** Whether enough of a paragraph's runs were met; of one too short to have any, yes. */
  private static boolean met(Sieve sieve, long[] runs) {
    int met = 0;
    for (long run : runs) {
      met += sieve.has(run) ? 1 : 0;
    }
    return runs.length == 0 || met > 0 && met >= Repeats.SHARED * runs.length;
  }

  private Group group(int start) {
    return grouped ? Group.at(draft, start) : new Group(start, start + 1);
  }
}
