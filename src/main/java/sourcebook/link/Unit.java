package sourcebook.link;

import java.util.Arrays;
import java.util.Optional;
import sourcebook.model.Citation;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/**
 * A sentence, or a clause of a long one, as the features that it may share with another: stems of
 * its content words, numbers, actors by id, pairs of neighbouring stems.
 */
final class Unit {
  /** Least score of a pair that tells the same; tuned by reading pairs of the five articles. */
  static final double ENOUGH = 0.36;

  /** How many words and numbers two sentences must share at least, names apart. */
  static final int FEWEST_WORDS = 2;

  /** What they must share at least, a word counted two, a name or actor one. */
  static final int FEWEST_SHARED = 6;

  /**
   * How surprising it must be at least that two sentences share what they share, in logarithms of
   * the number of sentences: below 2, some two of all pairs share as much by chance.
   */
  static final double LEAST_SURPRISE = 1.8;

  /** Kinds of features: words and numbers, actors, pairs of words, capitalised words. */
  static final byte WORD = 0;

  static final byte ACTOR = 1;
  static final byte PAIR = 2;
  static final byte NAME = 3;

  /** What a feature of each kind counts. */
  static final double[] WEIGHTS = {1, 0.7, 0.6, 1};

  /** What a feature counts that no other unit has, against one that is merely rare. */
  static final double ALONE = 0.5;

  /** How many of the lowest bits of a packed feature are its kind. */
  static final int KIND_BITS = 2;

  static final int KINDS = (1 << KIND_BITS) - 1;

  private static final int LONGEST_PAIR = 420;

  private final Passages passages;
  private final Span span;
  private final int[] features;
  private final double alone;

  /**
   * A unit with its features.
   *
   * @param features each with its kind in the lowest bits, ascending, no number twice
   * @param alone what those weigh that no other unit has
   */
  Unit(Passages passages, Span span, int[] features, double alone) {
    this.passages = passages;
    this.span = span;
    this.features = features;
    this.alone = alone;
  }

  /**
   * This sentence and one beside it as one passage, where they stand in one paragraph and are
   * together no longer than {@value #LONGEST_PAIR} UTF-16 units; else nothing.
   */
  Optional<Unit> with(Unit next) {
    boolean beside = span.source().equals(next.span.source()) && span.block() == next.span.block();
    int start = Math.min(span.start(), next.span.start());
    int end = Math.max(span.end(), next.span.end());
    if (!beside || end - start > LONGEST_PAIR) {
      return Optional.empty();
    }
    Span both = new Span(span.source(), span.block(), start, end);
    return Optional.of(new Unit(passages, both, union(next), alone + next.alone));
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

  /** Whether the two have words of one paragraph in common. */
  boolean overlaps(Unit other) {
    return span.source().equals(other.span.source())
        && span.block() == other.span.block()
        && span.start() < other.span.end()
        && other.span.start() < span.end();
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
