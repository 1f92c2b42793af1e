package sourcebook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Recognition;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;

/**
 * The units of one source, packed: where each stands, and its features as sorted numbers in one
 * array.
 *
 * <p>A feature is the hash of its words with its kind in the lowest bits; two that meet by chance
 * only make each other look a little less rare.
 */
final class Sheaf {
  private static final int FEWEST_FEATURES = 2;
  private static final int PLACE = 3;

  private final Library.Shelf shelf;
  private final Wording wording;
  private int count;
  private int[] places = new int[16 * PLACE];
  private int[] ends = new int[16];
  private int[] features = new int[256];
  private int used;
  private float[] alone = new float[0];
  private final Askers askers;
  private final BitSet questions = new BitSet();

  private Sheaf(Library.Shelf shelf) {
    this.shelf = shelf;
    this.wording = Wording.of(shelf);
    this.askers = Askers.of(shelf.recognition());
  }

  /** The units of a source, by place. */
  static Sheaf of(Library.Shelf shelf) {
    Sheaf sheaf = new Sheaf(shelf);
    sheaf.read(shelf.recognition());
    sheaf.trim();
    return sheaf;
  }

  private void read(Recognition recognition) {
    Map<Integer, Integer> labels = new HashMap<>();
    for (Turn turn : recognition.turns()) {
      labels.put(turn.span().block(), turn.labelEnd());
    }
    int mention = 0;
    for (Block block : recognition.source().blocks()) {
      List<Attestation> here = new ArrayList<>(0);
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
        read(block, here, labels.getOrDefault(block.number(), 0));
      }
    }
  }

  private void read(Block block, List<Attestation> here, int from) {
    Tokens tokens = Tokens.of(block.words());
    int word = 0;
    int mention = 0;
    for (int[] bounds : Clauses.of(block.words(), from)) {
      int first = used;
      int before = 0;
      for (; word < tokens.count() && tokens.start(word) < bounds[1]; word++) {
        int start = tokens.start(word);
        if (start < bounds[0]) {
          continue;
        }
        while (mention < here.size() && here.get(mention).mention().span().end() <= start) {
          mention++;
        }
        if (mention < here.size() && here.get(mention).mention().span().start() <= start) {
          addHash(("@" + here.get(mention).actor()).hashCode(), Unit.ACTOR);
          before = 0;
        } else if (wording.tells(tokens, word)) {
          boolean name = tokens.capital(word) && start > bounds[0] + 1;
          before = add(before, name ? Unit.NAME : Unit.WORD);
        }
      }
      if (used - first >= FEWEST_FEATURES) {
        questions.set(count, askers.asks(block.number(), block.words(), bounds));
        close(block.number(), bounds);
      } else {
        used = first;
      }
    }
  }

  /**
   * Adds the word whose letters are at hand, and its pair with the word before.
   *
   * @param before what the word before stands for; 0 where there is none
   * @return what it stands for itself; 0 where it tells little
   */
  private int add(int before, byte kind) {
    int stem = wording.stem();
    int sense = wording.sense(stem);
    boolean faint = kind == Unit.WORD && wording.isFaint(stem);
    addHash(sense, faint ? Unit.FAINT : kind);
    if (sense != stem) {
      addHash(31 * stem + '=', Unit.LETTERS);
    }
    if (before != 0) {
      addHash(31 * before + sense + ' ', Unit.PAIR);
    }
    return faint ? 0 : sense;
  }

  private void addHash(int hash, byte kind) {
    int spread = hash * 0x9E3779B9;
    spread ^= spread >>> 15;
    spread *= 0x85EBCA6B;
    if (used == features.length) {
      features = Arrays.copyOf(features, 2 * used);
    }
    features[used++] = (spread & ~Unit.KINDS) | kind;
  }

  private void close(int block, int[] bounds) {
    if (count == ends.length) {
      places = Arrays.copyOf(places, 2 * places.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    places[PLACE * count] = block;
    places[PLACE * count + 1] = bounds[0];
    places[PLACE * count + 2] = bounds[1];
    ends[count++] = used;
  }

  private void trim() {
    places = Arrays.copyOf(places, PLACE * count);
    ends = Arrays.copyOf(ends, count);
    features = Arrays.copyOf(features, used);
  }

  /** The source whose units they are, with who is named in it. */
  Library.Shelf shelf() {
    return shelf;
  }

  /** The source whose units they are. */
  SourceId source() {
    return shelf.recognition().source().id();
  }

  /** How many units it has. */
  int count() {
    return count;
  }

  /** How many features they have in all. */
  int size() {
    return used;
  }

  private int begin(int unit) {
    return unit == 0 ? 0 : ends[unit - 1];
  }

  /** Gives the features their numbers, below the given power of two, at most 2^24. */
  void settle(int room) {
    int kept = 0;
    int from = 0;
    for (int unit = 0; unit < count; unit++) {
      int to = ends[unit];
      for (int i = from; i < to; i++) {
        int feature = (features[i] >>> Unit.KIND_BITS) & (room - 1);
        features[i] = feature << Unit.KIND_BITS | (features[i] & Unit.KINDS);
      }
      Arrays.sort(features, from, to);
      int first = kept;
      for (int i = from; i < to; i++) {
        int feature = features[i] >>> Unit.KIND_BITS;
        if (kept == first || features[kept - 1] >>> Unit.KIND_BITS != feature) {
          features[kept++] = features[i];
        }
      }
      ends[unit] = kept;
      from = to;
    }
    used = kept;
  }

  /** Counts in how many units each feature stands, as far as the type of the counts reaches. */
  void count(char[] frequency) {
    for (int i = 0; i < used; i++) {
      int feature = features[i] >>> Unit.KIND_BITS;
      if (frequency[feature] < Character.MAX_VALUE) {
        frequency[feature]++;
      }
    }
  }

  /**
   * Gives the features other numbers in the same order, and keeps of those that no other unit has
   * only what they weigh.
   *
   * @param number the new number of a feature; negative where no other unit has it
   */
  void keep(IntUnaryOperator number) {
    alone = new float[count];
    int kept = 0;
    int from = 0;
    for (int unit = 0; unit < count; unit++) {
      int to = ends[unit];
      for (int i = from; i < to; i++) {
        int kind = features[i] & Unit.KINDS;
        int other = number.applyAsInt(features[i] >>> Unit.KIND_BITS);
        if (other >= 0) {
          features[kept++] = other << Unit.KIND_BITS | kind;
        } else if (Unit.isNormed(kind)) {
          alone[unit] += (float) (Unit.ALONE * Unit.WEIGHTS[kind]);
        }
      }
      ends[unit] = kept;
      from = to;
    }
    used = kept;
    features = Arrays.copyOf(features, used);
  }

  /** How many features a unit has. */
  int size(int unit) {
    return ends[unit] - begin(unit);
  }

  /** A feature of a unit, by its place among them; ascending. */
  int feature(int unit, int index) {
    return features[begin(unit) + index] >>> Unit.KIND_BITS;
  }

  /** A unit by its place in the source. */
  Unit unit(int unit) {
    Span span =
        new Span(
            source(), places[PLACE * unit], places[PLACE * unit + 1], places[PLACE * unit + 2]);
    return new Unit(
        shelf.passages(),
        span,
        questions.get(unit),
        Arrays.copyOfRange(features, begin(unit), ends[unit]),
        alone[unit]);
  }
}
