package sourcebook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words that know where each of them stands in the text as found.
 *
 * <p>A text is a row of runs. A verbatim run has the very characters that stand at its place; a
 * replaced run has others (or none) for a stretch of the text as found. Runs lie in the order of
 * the text as found unless a rule moved them. Offsets are UTF-16 units, 0-based, ends exclusive.
 *
 * <p>Immutable. Editing gives a new text; inline marks move with the words.
 */
public final class Text {
  private static final Comparator<Inline> OUTER_FIRST =
      Comparator.comparingInt(Inline::start).thenComparing(Inline::end, Comparator.reverseOrder());

  private static final int FIELDS = 4;
  private static final int WORDS = 0;
  private static final int FOUND = 1;
  private static final int FOUND_END = 2;
  private static final int VERBATIM = 3;

  private final String words;
  private final int[] runs;
  private final List<Inline> inlines;

  private Text(String words, int[] runs, List<Inline> inlines) {
    this.words = words;
    this.runs = runs;
    this.inlines = inlines;
  }

  /** The words that stand in the text as found from the given place on. */
  public static Text verbatim(String words, int found) {
    int[] run = words.isEmpty() ? new int[0] : new int[] {0, found, found + words.length(), 1};
    return new Text(words, run, List.of());
  }

  /** The words as they stand. */
  public String words() {
    return words;
  }

  /** How many UTF-16 units the words have. */
  public int length() {
    return words.length();
  }

  /** Emphasis and links in the words, in the order of their starts. */
  public List<Inline> inlines() {
    return inlines;
  }

  /**
   * Where the character at an offset stands in the text as found; for one that was put in, the
   * start of what it stands for. The offset may be the length: then the place behind the last run.
   */
  public int found(int offset) {
    if (runs.length == 0) {
      return 0;
    }
    int run = runAt(offset);
    if (offset >= words.length() || runs[run + VERBATIM] == 0) {
      return offset >= words.length() ? runs[runs.length - FIELDS + FOUND_END] : runs[run + FOUND];
    }
    return runs[run + FOUND] + offset - runs[run + WORDS];
  }

  /** The place in the text as found behind the character before an offset. */
  public int foundEnd(int offset) {
    if (offset == 0) {
      return found(0);
    }
    int run = runAt(offset - 1);
    return runs[run + VERBATIM] == 0
        ? runs[run + FOUND_END]
        : runs[run + FOUND] + offset - runs[run + WORDS];
  }

  /** How many characters of the text as found stand here unchanged. */
  public int kept() {
    int kept = 0;
    for (int run = 0; run < runs.length; run += FIELDS) {
      kept += runs[run + VERBATIM] == 1 ? runs[run + FOUND_END] - runs[run + FOUND] : 0;
    }
    return kept;
  }

  /**
   * The text with stretches replaced, in time linear in the text.
   *
   * <p>What is put in stands for all that the words stood for. Inline marks that lie inside what is
   * replaced go; others are moved or cut.
   *
   * @param edits in order and apart from one another
   */
  public Text replace(List<Edit> edits) {
    Builder edited = new Builder();
    int done = 0;
    int[] shifts = new int[edits.size()];
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      edited.appendRuns(this, done, edit.start());
      int from = edit.start() == edit.end() ? foundEnd(edit.start()) : found(edit.start());
      int to = edit.start() == edit.end() ? from : foundEnd(edit.end());
      edited.replaced(edit.with(), from, to);
      done = edit.end();
      shifts[i] = edited.length() - done;
    }
    edited.appendRuns(this, done, words.length());
    Text text = edited.build();
    List<Inline> moved = new ArrayList<>();
    for (Inline mark : inlines) {
      int first = moved(mark.start(), edits, shifts, true);
      int last = moved(mark.end(), edits, shifts, false);
      if (last > first) {
        moved.add(new Inline(mark.kind(), first, last, mark.target()));
      }
    }
    return new Text(text.words, text.runs, List.copyOf(moved));
  }

  /** Where an offset lies after edits; one inside an edit goes behind it or before it. */
  private static int moved(int offset, List<Edit> edits, int[] shifts, boolean behind) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Edit edit = edits.get(low - 1);
    if (offset >= edit.end()) {
      return offset + shifts[low - 1];
    }
    int end = edit.end() + shifts[low - 1];
    return behind ? end : end - edit.with().length();
  }

  /** The runs of the text, in the order of the words. */
  public List<Run> runs() {
    List<Run> all = new ArrayList<>(runs.length / FIELDS);
    for (int run = 0; run < runs.length; run += FIELDS) {
      all.add(new Run(runs[run + FOUND], runs[run + FOUND_END], runs[run + VERBATIM] == 1));
    }
    return all;
  }

  /** A stretch of words and what is to stand in its place. */
  public record Edit(int start, int end, String with) {
    public Edit {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("edit " + start + ".." + end);
      }
    }
  }

  /** A stretch of the text as found, and whether its very characters stand in the words. */
  public record Run(int found, int foundEnd, boolean verbatim) {}

  /** The same words with other inline marks. */
  public Text marked(List<Inline> marks) {
    return new Text(words, runs, marks.stream().sorted(OUTER_FIRST).toList());
  }

  /** This text, then words put in for what stood between the two, then the other text. */
  public Text join(String between, Text other) {
    Builder joined = new Builder();
    joined.append(this);
    int from = foundEnd(length());
    joined.replaced(between, from, Math.max(from, other.found(0)));
    joined.append(other);
    return joined.build();
  }

  private int runAt(int offset) {
    int low = 0;
    int high = runs.length / FIELDS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs[middle * FIELDS + WORDS] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * FIELDS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && words.equals(text.words)
        && Arrays.equals(runs, text.runs)
        && inlines.equals(text.inlines);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return words;
  }

  /** Puts a text together run by run. */
  public static final class Builder {
    private final StringBuilder words = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] runs = new int[FIELDS];
    private int used;

    /** Adds words that stand in the text as found at the given place. */
    public Builder verbatim(String text, int found) {
      if (!text.isEmpty()) {
        run(found, found + text.length(), 1);
        words.append(text);
      }
      return this;
    }

    /** Adds words put in for a stretch of the text as found, which may be empty. */
    public Builder replaced(String text, int found, int foundEnd) {
      if (!text.isEmpty() || foundEnd > found) {
        run(found, foundEnd, 0);
        words.append(text);
      }
      return this;
    }

    /** Marks the words between two offsets of what was added so far. */
    public Builder mark(Inline mark) {
      inlines.add(mark);
      return this;
    }

    /** How many UTF-16 units were added so far. */
    public int length() {
      return words.length();
    }

    /** The text of all that was added. */
    public Text build() {
      inlines.sort(OUTER_FIRST);
      return new Text(words.toString(), Arrays.copyOf(runs, used), List.copyOf(inlines));
    }

    private void run(int found, int foundEnd, int verbatim) {
      if (verbatim == 1
          && used > 0
          && runs[used - FIELDS + VERBATIM] == 1
          && runs[used - FIELDS + FOUND_END] == found) {
        runs[used - FIELDS + FOUND_END] = foundEnd;
        return;
      }
      if (used == runs.length) {
        runs = Arrays.copyOf(runs, 2 * used);
      }
      runs[used + WORDS] = words.length();
      runs[used + FOUND] = found;
      runs[used + FOUND_END] = foundEnd;
      runs[used + VERBATIM] = verbatim;
      used += FIELDS;
    }

    private void append(Text text) {
      int shift = words.length();
      appendRuns(text, 0, text.length());
      for (Inline mark : text.inlines) {
        inlines.add(
            new Inline(mark.kind(), mark.start() + shift, mark.end() + shift, mark.target()));
      }
    }

    private void appendRuns(Text text, int start, int end) {
      if (text.runs.length == 0) {
        return;
      }
      int nearest = text.runAt(start);
      while (nearest > 0 && text.runs[nearest - FIELDS + WORDS] == start) {
        nearest -= FIELDS;
      }
      for (int run = nearest;
          run < text.runs.length && text.runs[run + WORDS] <= end;
          run += FIELDS) {
        int from = text.runs[run + WORDS];
        int to = run + FIELDS < text.runs.length ? text.runs[run + FIELDS + WORDS] : text.length();
        boolean empty = from == to;
        if (empty
            ? from >= start && (from < end || (from == end && end == text.length()))
            : to > start && from < end) {
          int first = Math.max(from, start);
          int last = Math.min(to, end);
          String part = text.words.substring(first, Math.max(first, last));
          if (text.runs[run + VERBATIM] == 1) {
            verbatim(part, text.runs[run + FOUND] + first - from);
          } else {
            replaced(part, text.runs[run + FOUND], text.runs[run + FOUND_END]);
          }
        }
      }
    }
  }
}
