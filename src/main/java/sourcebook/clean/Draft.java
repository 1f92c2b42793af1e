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
import sourcebook.model.Confidence;
import sourcebook.model.Emendation;
import sourcebook.model.Inline;
import sourcebook.model.LineRange;
import sourcebook.model.Rulings;
import sourcebook.model.Source;
import sourcebook.model.Suspect;
import sourcebook.model.Text;

/**
 * The working copy of one source's blocks, and the only way to change them.
 *
 * <p>Each change writes its emendation and marks the characters it touches in the account. A gap
 * behind a block shares the fate of that block; what stands before the first block goes with it.
 *
 * <p>The author of the collection wins over every rule. What he drops is gone before the first rule
 * looks; a block that he keeps can be seen and not touched: every change of it, asked for by
 * whichever rule, leaves it exactly as it was read, and no row of lines is joined over it.
 *
 * <p>Places among the blocks are 0-based and stay the same until {@link #settle}, also where a
 * block was dropped.
 */
final class Draft {
  private final Source source;
  private final Ledger ledger;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Emendation> emendations = new ArrayList<>();
  private String rule = "";
  private Confidence confidence = Confidence.LIKELY;
  private boolean gone;

  Draft(Source source) {
    this.source = source;
    this.ledger = new Ledger(source);
    for (int i = 0; i < source.blocks().size(); i++) {
      slots.add(new Slot(source.blocks().get(i), new int[] {i}));
    }
    Rulings rulings = source.declared().rulings();
    if (!rulings.equals(Rulings.NONE)) {
      obey(rulings);
    }
  }

  private void obey(Rulings rulings) {
    LineRange.Union kept = rulings.kept();
    LineRange.Union dropped = rulings.dropped();
    rule = Emendation.AUTHOR;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      LineRange lines = source.lines(slot.block);
      if (kept.touches(lines)) {
        // What he keeps is text, whatever the page marks it as.
        if (slot.block.kind() == BlockKind.CHROME) {
          slot.put(slot.block.as(BlockKind.PARAGRAPH));
        }
        slot.kept = true;
      } else if (dropped.touches(lines)) {
        drop(i, Confidence.CERTAIN, "its line is one that the author of the collection drops");
      }
    }
    settle();
  }

  /** Names the rule that the next changes belong to. */
  void begin(CleaningRule next) {
    rule = next.name();
    confidence = next.confidence();
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

  /** Whether the author keeps the block at a place, so that no rule can change it. */
  boolean kept(int place) {
    return slots.get(place).kept;
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

  /** The shape that the block at a place had when it was read; of a joined one its first piece. */
  Line lineAsRead(int place) {
    Block read = source.blocks().get(slots.get(place).parts[0]);
    return read.equals(slots.get(place).block) ? line(place) : Line.of(read);
  }

  /** Whether a block follows the one before it without a blank line between them. */
  boolean hugs(int place) {
    int[] parts = slots.get(place - 1).parts;
    int from = ledger.end(parts[parts.length - 1]);
    int to = ledger.territory(slots.get(place).parts[0]);
    int breaks = 0;
    for (int i = from; i < to && breaks < 2; i++) {
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
    drop(place, confidence, reason);
  }

  /** Takes a whole block out, of which the rule is surer, or less sure, than of others. */
  void drop(int place, Confidence sure, String reason) {
    take(place, Action.REMOVED, sure, reason);
  }

  /** Takes a block out of the text as something that the head of the page tells. */
  void metadata(int place, String reason) {
    take(place, Action.METADATA, confidence, reason);
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
    if (slot.kept) {
      return;
    }
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
      write(slot, action, from, to, words, edit.with(), confidence, reason);
    }
    slot.put(slot.block.with(marks.isEmpty() ? after : after.marked(merged(after, marks))));
  }

  /**
   * The marks of a text and new ones; a link gives way to a new one on the same words.
   *
   * @param marks in order; its links apart from one another
   */
  private static List<Inline> merged(Text text, List<Inline> marks) {
    List<Inline> links = marks.stream().filter(mark -> mark.kind() == Inline.Kind.LINK).toList();
    List<Inline> merged = new ArrayList<>(marks);
    int next = 0;
    for (Inline old : text.inlines()) {
      while (next < links.size() && links.get(next).end() <= old.start()) {
        next++;
      }
      boolean replaced =
          old.kind() == Inline.Kind.LINK
              && next < links.size()
              && links.get(next).start() < old.end();
      if (!replaced) {
        merged.add(old);
      }
    }
    return merged;
  }

  /**
   * Makes one block of several; what stands between two of them comes to stand behind the block. Of
   * blocks on both sides of one that is kept, one on each side.
   *
   * @param places ascending, at least two
   * @param between what stands between two of them afterwards
   */
  void join(List<Integer> places, String between, String reason) {
    int start = 0;
    for (int i = 0; i <= places.size(); i++) {
      if (i == places.size() || kept(places.get(i))) {
        if (i > start + 1) {
          joinRow(places.subList(start, i), between, reason);
        }
        start = i + 1;
      }
    }
  }

  private void joinRow(List<Integer> places, String between, String reason) {
    Slot first = slots.get(places.get(0));
    for (int i = 0; i + 1 < places.size(); i++) {
      Slot left = slots.get(places.get(i));
      int last = left.parts[left.parts.length - 1];
      int from = ledger.end(last);
      int to = Math.max(from, ledger.territory(last + 1));
      ledger.mark(from, to, true);
      String gap = source.found().substring(from, to);
      write(first, Action.JOINED, from, to, gap, between, confidence, reason);
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
    if (slot.kept) {
      return;
    }
    Text text = slot.block.text();
    String words = text.words();
    int from = text.found(0);
    int to = text.foundEnd(text.length());
    write(slot, Action.CAPTION, from, to, words, words, confidence, reason);
    slot.put(slot.block.as(BlockKind.CAPTION));
  }

  /** Keeps the words as another kind of block; no character changes, so nothing is written. */
  void retype(int place, BlockKind kind) {
    Slot slot = slots.get(place);
    if (!slot.kept) {
      slot.put(slot.block.as(kind));
    }
  }

  /**
   * Says that a block looks like residue and stays all the same; the first word on a block counts.
   *
   * <p>A block that the author keeps is above suspicion.
   */
  void suspect(int place, String reason) {
    Slot slot = slots.get(place);
    if (!slot.kept && slot.suspicion.isEmpty()) {
      slot.suspicion = Optional.of(reason);
    }
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
    List<Suspect> suspects = new ArrayList<>();
    for (Slot slot : slots) {
      slot.suspicion.ifPresent(reason -> suspects.add(new Suspect(slot.block.number(), reason)));
    }
    return new Cleaned(source.with(blocks), sorted, account, suspects);
  }

  private void take(int place, Action action, Confidence sure, String reason) {
    Slot slot = slots.get(place);
    if (slot.kept) {
      return;
    }
    Text text = slot.block.text();
    for (int part : slot.parts) {
      ledger.remove(part);
    }
    int from = text.found(0);
    int to = text.foundEnd(text.length());
    write(slot, action, from, to, text.words(), "", sure, reason);
    slot.gone = true;
    gone = true;
  }

  private void write(
      Slot slot,
      Action action,
      int start,
      int end,
      String before,
      String after,
      Confidence sure,
      String reason) {
    // Of a join, the break is told by the lines of the words before and behind it.
    boolean joined = action == Action.JOINED;
    int line = source.lines().at(joined ? start - 1 : start);
    int endLine = source.lines().at(joined ? end : Math.max(start, end - 1));
    emendations.add(
        new Emendation(
            rule,
            action,
            slot.block.number(),
            start,
            end,
            line,
            endLine,
            before,
            after,
            reason,
            sure));
  }

  /** One place: the block as it stands, and which blocks as read it is made of. */
  private static final class Slot {
    private Block block;
    private int[] parts;
    private Optional<Line> line = Optional.empty();
    private Optional<String> suspicion = Optional.empty();
    private boolean kept;
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
