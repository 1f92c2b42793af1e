package sourcebook.link;

import java.util.Arrays;
import java.util.Optional;
import sourcebook.model.Citation;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/**
 * A sentence, or a clause of a long one, as the features that it may share with another: what its
 * words stand for, numbers, actors by id, pairs of neighbouring words.
 */
final class Unit {
  /** How many words and numbers two sentences must share at least, names apart. */
  static final int FEWEST_WORDS = 2;

  /** What they must share at least, a word counted two, a name or actor one. */
  static final int FEWEST_SHARED = 6;

  /**
   * How surprising it must be at least that two sentences share what they share, in logarithms of
   * the number of sentences: below 2, some two of all pairs share as much by chance.
   */
  static final double LEAST_SURPRISE = 1.8;

  /** Kinds of features: what words and numbers stand for. */
  static final byte WORD = 0;

  /** An actor, by id. */
  static final byte ACTOR = 1;

  /** Two words side by side; more evidence of what the words tell, so it is in no norm. */
  static final byte PAIR = 2;

  /** A capitalised word within a sentence. */
  static final byte NAME = 3;

  /** A word that tells little. */
  static final byte FAINT = 4;

  /** The very letters of a word that stands for what others stand for too; in no norm either. */
  static final byte LETTERS = 5;

  /** What a feature of each kind counts. */
  static final double[] WEIGHTS = {1, 1, 0.6, 1, 0.25, 0.3};

  /** What a feature counts that no other unit has, against one that is merely rare. */
  static final double ALONE = 0.5;

  /** How many of the lowest bits of a packed feature are its kind. */
  static final int KIND_BITS = 3;

  static final int KINDS = (1 << KIND_BITS) - 1;

  private static final int LONGEST = 480;

  private final Passages passages;
  private final Span span;
  private final boolean asks;
  private final int[] features;
  private final double alone;

  /**
   * A unit with its features.
   *
   * @param asks whether it ends with a question mark
   * @param features each with its kind in the lowest bits, ascending, no number twice
   * @param alone what those weigh that no other unit has
   */
  Unit(Passages passages, Span span, boolean asks, int[] features, double alone) {
    this.passages = passages;
    this.span = span;
    this.asks = asks;
    this.features = features;
    this.alone = alone;
  }

  /** Whether features of a kind are weighed against what a unit does not share. */
  static boolean isNormed(int kind) {
    return kind != PAIR && kind != LETTERS;
  }

  /** Whether features of a kind are words that say what a unit is about. */
  static boolean isTelling(int kind) {
    return kind == WORD || kind == NAME;
  }

  /**
   * This sentence and one beside it as one passage, where they stand in one paragraph and are
   * together no longer than {@value #LONGEST} UTF-16 units; else nothing.
   */
  Optional<Unit> with(Unit next) {
    Span both = around(next);
    boolean near = span.block() == next.span.block() && both.end() - both.start() <= LONGEST;
    return near
        ? Optional.of(new Unit(passages, both, asks && next.asks, union(next), alone + next.alone))
        : Optional.empty();
  }

  /** The stretch from the one that begins first to the one that ends last, of one block. */
  Span around(Unit other) {
    return new Span(
        span.source(),
        span.block(),
        Math.min(span.start(), other.span.start()),
        Math.max(span.end(), other.span.end()));
  }

  private int[] union(Unit other) {
    int[] all = new int[features.length + other.features.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < features.length || j < other.features.length) {
      int ours = i < features.length ? feature(i) : Integer.MAX_VALUE;
      int theirs = j < other.features.length ? other.feature(j) : Integer.MAX_VALUE;
      all[n++] = ours <= theirs ? features[i] : other.features[j];
      i += ours <= theirs ? 1 : 0;
      j += theirs <= ours ? 1 : 0;
    }
    return Arrays.copyOf(all, n);
  }

  /** How many features it has that other units have too. */
  int size() {
    return features.length;
  }

  /** The number of a feature by its place among them, ascending. */
  int feature(int index) {
    return features[index] >>> KIND_BITS;
  }

  /** The kind of the feature at a place among the features. */
  byte kind(int index) {
    return (byte) (features[index] & KINDS);
  }

  /** What its features weigh that no other unit has, pairs left out. */
  double alone() {
    return alone;
  }

  /** Whether it is a question. */
  boolean asks() {
    return asks;
  }

  /** Where it stands. */
  Span span() {
    return span;
  }

  /** The source in which it stands. */
  SourceId source() {
    return span.source();
  }

  /** Its words with their address. */
  Citation citation() {
    return passages.exactly(span.block(), span.start(), span.end());
  }
}
