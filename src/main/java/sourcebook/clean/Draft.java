package sourcebook.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Account;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;
import sourcebook.model.Inline;
import sourcebook.model.Source;
import sourcebook.model.Text;

/**
 * The working copy of one source's blocks, and the only way to change them.
 *
 * <p>Each change writes its emendation and marks the characters it touches in the account. A gap
 * behind a block shares the fate of that block; what stands before the first block goes with it.
 * Places among the blocks are 0-based and stay the same until {@link #settle}, also where a block
 * was dropped.
 */
final class Draft {
  private final Source source;
  private final Ledger ledger;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Emendation> emendations = new ArrayList<>();
  private String rule = "";
  private boolean gone;

  Draft(Source source) {
    this.source = source;
    this.ledger = new Ledger(source);
    for (int i = 0; i < source.blocks().size(); i++) {
      slots.add(new Slot(source.blocks().get(i), new int[] {i}));
    }
  }

  /** Names the rule that the next changes belong to. */
  void begin(String name) {
    rule = name;
  }

  /** The source as read. */
  Source source() {
    return source;
  }

  /** How many places there are, dropped blocks included until the draft is settled. */
  int size() {
    return slots.size();
  }

  /** Whether a block still stands at a place. */
  boolean stands(int place) {
    return !slots.get(place).gone;
  }

  /** The block at a place, as it stands now. */
  Block block(int place) {
    return slots.get(place).block;
  }

  /** The shape of the block at a place. */
  Line line(int place) {
    Slot slot = slots.get(place);
    if (slot.line.isEmpty()) {
      slot.line = Optional.of(Line.of(slot.block));
    }
    return slot.line.get();
  }

  /** Whether a block follows the one before it without a blank line between them. */
  boolean hugs(int place) {
    int[] parts = slots.get(place - 1).parts;
    int from = ledger.end(parts[parts.length - 1]);
    int to = ledger.territory(slots.get(place).parts[0]);
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += source.found().charAt(i) == '\n' ? 1 : 0;
    }
    return from < to && breaks < 2;
  }

  /** How many changes were made so far. */
  int changes() {
    return emendations.size();
  }

  /** All changes so far, in the order in which they were made. */
  List<Emendation> emendations() {
    return emendations;
  }

  /** Forgets the places of blocks that were dropped; the others close up. */
  void settle() {
    if (gone) {
      slots.removeIf(slot -> slot.gone);
      gone = false;
    }
  }

  /** Takes a whole block out. */
  void drop(int place, String reason) {
    take(place, Action.REMOVED, reason);
  }

  /** Takes a block out of the text as something that the head of the page tells. */
  void metadata(int place, String reason) {
    take(place, Action.METADATA, reason);
  }

  /** Takes part of a block out; the whole block where nothing but blanks would be left. */
  void dropPart(int place, int start, int end, String reason) {
    emend(place, List.of(new Text.Edit(start, end, "")), List.of(), reason);
  }

  /**
   * Puts other words in the place of some.
   *
   * @param edits in order, apart from one another, in offsets of the words as they stand now
   * @param marks what the words are set off by afterwards, in offsets of the words then
   */
  void emend(int place, List<Text.Edit> edits, List<Inline> marks, String reason) {
    Slot slot = slots.get(place);
    Text before = slot.block.text();
    Text after = before.replace(edits);
    if (after.words().isBlank()) {
      drop(place, reason);
      return;
    }
    for (Text.Edit edit : edits) {
      Action action = edit.with().isEmpty() ? Action.REMOVED : Action.CHANGED;
      int from = before.found(edit.start());
      int to = before.foundEnd(edit.end());
      ledger.mark(from, to, action == Action.CHANGED);
      String words = before.words().substring(edit.start(), edit.end());
      write(slot, action, from, to, words, edit.with(), reason);
    }
    slot.put(slot.block.with(marks.isEmpty() ? after : after.marked(merged(after, marks))));
  }

  /** The marks of a text and new ones; a link gives way to a new one on the same words. */
  private static List<Inline> merged(Text text, List<Inline> marks) {
    List<Inline> merged = new ArrayList<>(marks);
    for (Inline old : text.inlines()) {
      boolean replaced =
          old.kind() == Inline.Kind.LINK
              && marks.stream()
                  .anyMatch(
                      mark ->
                          mark.kind() == Inline.Kind.LINK
                              && mark.start() < old.end()
                              && old.start() < mark.end());
      if (!replaced) {
        merged.add(old);
      }
    }
    return merged;
  }

  /**
   * Makes one block of several; what stands between two of them comes to stand behind the block.
   *
   * @param places ascending, at least two
   * @param between what stands between two of them afterwards
   */
  void join(List<Integer> places, String between, String reason) {
    Slot first = slots.get(places.get(0));
    for (int i = 0; i + 1 < places.size(); i++) {
      Slot left = slots.get(places.get(i));
      int last = left.parts[left.parts.length - 1];
      int from = ledger.end(last);
      int to = Math.max(from, ledger.territory(last + 1));
      ledger.mark(from, to, true);
      write(first, Action.JOINED, from, to, source.found().substring(from, to), between, reason);
    }
    first.parts = places.stream().flatMapToInt(p -> Arrays.stream(slots.get(p).parts)).toArray();
    first.put(first.block.with(joined(places, between)));
    for (int place : places.subList(1, places.size())) {
      slots.get(place).gone = true;
      gone = true;
    }
  }

  /** Halves the row again and again, so that a long one costs little more than its length. */
  private Text joined(List<Integer> places, String between) {
    if (places.size() == 1) {
      return slots.get(places.get(0)).block.text();
    }
    int middle = places.size() / 2;
    Text left = joined(places.subList(0, middle), between);
    return left.join(between, joined(places.subList(middle, places.size()), between));
  }

  /** Keeps the words as the caption of a picture. */
  void caption(int place, String reason) {
    Slot slot = slots.get(place);
    Text text = slot.block.text();
    String words = text.words();
    write(slot, Action.CAPTION, text.found(0), text.foundEnd(text.length()), words, words, reason);
    slot.put(slot.block.as(BlockKind.CAPTION));
  }

  /** Keeps the words as another kind of block; no character changes, so nothing is written. */
  void retype(int place, BlockKind kind) {
    Slot slot = slots.get(place);
    slot.put(slot.block.as(kind));
  }

  /** The source as it stands now, and what was done to it. */
  Cleaned cleaned() {
    settle();
    List<Block> blocks = slots.stream().map(slot -> slot.block).toList();
    List<Emendation> sorted = new ArrayList<>(emendations);
    sorted.sort(
        Comparator.comparingInt(Emendation::start)
            .thenComparing(e -> e.end(), Comparator.reverseOrder()));
    Account account = ledger.account(blocks);
    return new Cleaned(source.with(blocks), sorted, account);
  }

  private void take(int place, Action action, String reason) {
    Slot slot = slots.get(place);
    Text text = slot.block.text();
    for (int part : slot.parts) {
      ledger.remove(part);
    }
    int from = text.found(0);
    write(slot, action, from, text.foundEnd(text.length()), text.words(), "", reason);
    slot.gone = true;
    gone = true;
  }

  private void write(
      Slot slot, Action action, int start, int end, String before, String after, String reason) {
    int line = source.lines().at(start);
    int endLine = source.lines().at(Math.max(start, end - 1));
    emendations.add(
        new Emendation(
            rule, action, slot.block.number(), start, end, line, endLine, before, after, reason));
  }

  /** One place: the block as it stands, and which blocks as read it is made of. */
  private static final class Slot {
    private Block block;
    private int[] parts;
    private Optional<Line> line = Optional.empty();
    private boolean gone;

    private Slot(Block block, int[] parts) {
      this.block = block;
      this.parts = parts;
    }

    private void put(Block other) {
      block = other;
      line = Optional.empty();
    }
  }
}
