package sourcebook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
  static final double ENOUGH = 0.3;

  /** How many words and numbers two sentences must share at least. */
  static final int FEWEST_SHARED = 3;

  private static final int LONG = 260;
  private static final int FEWEST_FEATURES = 4;

  private final Passages passages;
  private final Span span;
  private final TreeMap<Long, Boolean> raw = new TreeMap<>();
  private int[] features = new int[0];
  private boolean[] words = new boolean[0];

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
          unit.add("@" + here.get(mention).actor(), false);
          before = "";
          continue;
        }
        String folded = tokens.stemmed(word);
        boolean number = Character.isDigit(folded.charAt(0));
        if (number || (folded.length() > 2 && !function.contains(folded))) {
          String stem = number ? folded : Stem.of(folded);
          unit.add(stem, true);
          if (!before.isEmpty()) {
            unit.add(before + " " + stem, false);
          }
          before = stem;
        }
      }
      if (unit.raw.size() >= FEWEST_FEATURES) {
        units.add(unit);
      }
    }
    return units;
  }

  private void add(String feature, boolean isWord) {
    long hash = 1125899906842597L;
    for (int i = 0; i < feature.length(); i++) {
      hash = 31 * hash + feature.charAt(i);
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    raw.merge(hash, isWord, Boolean::logicalOr);
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

  /** Gives the features their numbers, below the given power of two. */
  void settle(int room) {
    TreeMap<Integer, Boolean> numbers = new TreeMap<>();
    raw.forEach(
        (hash, isWord) -> numbers.merge((int) (hash & (room - 1)), isWord, Boolean::logicalOr));
    features = new int[numbers.size()];
    words = new boolean[numbers.size()];
    int i = 0;
    for (var entry : numbers.entrySet()) {
      features[i] = entry.getKey();
      words[i++] = entry.getValue();
    }
    raw.clear();
  }

  /** The features, ascending. */
  int[] features() {
    return features;
  }

  /** Whether a feature is a word or number, not an actor or a pair. */
  boolean isWord(int feature) {
    return words[feature];
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
