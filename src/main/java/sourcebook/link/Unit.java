package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Citation;
import sourcebook.model.FunctionWords;
import sourcebook.model.Recognition;
import sourcebook.model.Sentences;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;

/**
 * A sentence, or a clause of a long one, as the features that it may share with another: stems of
 * its content words, numbers, actors by id, pairs of neighbouring stems.
 *
 * <p>Features are numbers made by hashing; two that meet by chance only make each other look a
 * little less rare.
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

  private static final int KIND_BITS = 2;
  private static final int KINDS = (1 << KIND_BITS) - 1;
  private static final int LONGEST_PAIR = 420;
  private static final int LONG = 260;
  private static final int FEWEST_FEATURES = 4;

  private final Passages passages;
  private final Span span;
  private int[] raw = new int[32];
  private int used;
  private double norm = -1;
  private int[] features = new int[0];
  private byte[] kinds = new byte[0];

  private Unit(Passages passages, Span span) {
    this.passages = passages;
    this.span = span;
  }

  /** The units of a source, by place. */
  static List<Unit> of(Library.Shelf shelf) {
    Recognition recognition = shelf.recognition();
    Set<String> function =
        FunctionWords.of(
            recognition.description().language().map(fact -> fact.value()).orElse("en"));
    TreeMap<Integer, Integer> labels = new TreeMap<>();
    for (Turn turn : recognition.turns()) {
      labels.put(turn.span().block(), turn.labelEnd());
    }
    List<Unit> units = new ArrayList<>();
    int mention = 0;
    for (Block block : recognition.source().blocks()) {
      List<Attestation> here = new ArrayList<>();
      while (mention < shelf.attestations().size()
          && shelf.attestations().get(mention).mention().span().block() <= block.number()) {
        Attestation next = shelf.attestations().get(mention++);
        if (next.mention().span().block() == block.number()) {
          here.add(next);
        }
      }
      if (block.kind() != BlockKind.HEADING
          && block.kind() != BlockKind.CHROME
          && block.kind() != BlockKind.CAPTION) {
        units.addAll(of(shelf, block, here, labels.getOrDefault(block.number(), 0), function));
      }
    }
    return units;
  }

  private static List<Unit> of(
      Library.Shelf shelf, Block block, List<Attestation> here, int from, Set<String> function) {
    List<Unit> units = new ArrayList<>();
    String text = block.words();
    Tokens tokens = Tokens.of(text);
    int word = 0;
    int mention = 0;
    for (int[] bounds : bounds(text, from)) {
      Span span = new Span(shelf.recognition().source().id(), block.number(), bounds[0], bounds[1]);
      Unit unit = new Unit(shelf.passages(), span);
      String before = "";
      for (; word < tokens.count() && tokens.start(word) < bounds[1]; word++) {
        if (tokens.start(word) < bounds[0]) {
          continue;
        }
        while (mention < here.size()
            && here.get(mention).mention().span().end() <= tokens.start(word)) {
          mention++;
        }
        if (mention < here.size()
            && here.get(mention).mention().span().start() <= tokens.start(word)) {
          unit.add("@" + here.get(mention).actor(), ACTOR);
          before = "";
          continue;
        }
        String folded = tokens.stemmed(word);
        boolean number = Character.isDigit(folded.charAt(0));
        if (number || (folded.length() > 2 && !function.contains(folded))) {
          String stem = number ? folded : Stem.of(folded);
          boolean name = tokens.capital(word) && tokens.start(word) > bounds[0] + 1;
          unit.add(stem, name ? NAME : WORD);
          if (!before.isEmpty()) {
            unit.add(before + " " + stem, PAIR);
          }
          before = stem;
        }
      }
      if (unit.used >= FEWEST_FEATURES) {
        units.add(unit);
      }
    }
    return units;
  }

  private void add(String feature, byte kind) {
    int hash = feature.hashCode() * 0x9E3779B9;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    if (used == raw.length) {
      raw = Arrays.copyOf(raw, 2 * used);
    }
    raw[used++] = (hash & ~KINDS) | kind;
  }

  /** Sentences; a long one is cut where a quotation ends or a semicolon stands. */
  private static List<int[]> bounds(String text, int from) {
    Sentences sentences = Sentences.of(text);
    List<int[]> bounds = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      int start = Math.max(from, sentences.start(s));
      int end = sentences.end(s);
      if (end - start > LONG) {
        for (int i = start + 1; i < end - 1; i++) {
          char c = text.charAt(i);
          boolean closed =
              c == ',' && isQuote(text.charAt(i - 1)) || c == ',' && isQuote(text.charAt(i + 1));
          if (c == ';' || closed) {
            int cut = isQuote(text.charAt(i + 1)) ? i + 2 : i + 1;
            bounds.add(new int[] {start, cut});
            start = cut;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
              start++;
            }
          }
        }
      }
      if (end > start) {
        bounds.add(new int[] {start, end});
      }
    }
    return bounds;
  }

  private static boolean isQuote(char c) {
    return c == '”' || c == '"' || c == '»';
  }

  /** What its features weigh in all; weighed once. */
  double norm(ToDoubleFunction<Unit> scales) {
    if (norm < 0) {
      norm = scales.applyAsDouble(this);
    }
    return norm;
  }

  /** How many features it has before they are numbered. */
  int size() {
    return used;
  }

  /** Gives the features their numbers, below the given power of two, at most 2^22. */
  void settle(int room) {
    for (int i = 0; i < used; i++) {
      raw[i] = ((raw[i] >>> KIND_BITS) & (room - 1)) << KIND_BITS | (raw[i] & KINDS);
    }
    Arrays.sort(raw, 0, used);
    features = new int[used];
    kinds = new byte[used];
    int n = 0;
    for (int i = 0; i < used; i++) {
      int feature = raw[i] >>> KIND_BITS;
      if (n == 0 || features[n - 1] != feature) {
        kinds[n] = (byte) (raw[i] & KINDS);
        features[n++] = feature;
      }
    }
    features = Arrays.copyOf(features, n);
    kinds = Arrays.copyOf(kinds, n);
    raw = new int[0];
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
    Unit both = new Unit(passages, new Span(span.source(), span.block(), start, end));
    both.merge(this, next);
    return Optional.of(both);
  }

  private void merge(Unit one, Unit other) {
    int[] all = new int[one.features.length + other.features.length];
    byte[] kind = new byte[all.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < one.features.length || j < other.features.length) {
      boolean first =
          j == other.features.length
              || (i < one.features.length && one.features[i] <= other.features[j]);
      boolean same = first && j < other.features.length && one.features[i] == other.features[j];
      kind[n] = first ? one.kinds[i] : other.kinds[j];
      all[n++] = first ? one.features[i++] : other.features[j++];
      j += same ? 1 : 0;
    }
    features = Arrays.copyOf(all, n);
    kinds = Arrays.copyOf(kind, n);
  }

  /** The features, ascending. */
  int[] features() {
    return features;
  }

  /** The kind of the feature at a place among the features. */
  byte kind(int index) {
    return kinds[index];
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
