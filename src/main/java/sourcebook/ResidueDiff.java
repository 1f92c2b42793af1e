package sourcebook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;
import sourcebook.model.LineRange;
import sourcebook.model.Source;
import sourcebook.model.Suspect;
import sourcebook.model.Text;
import sourcebook.model.Visible;

/**
 * What cleaning did to one source, as a diff: a block that went has {@code -} before its lines, one
 * that was changed stands with {@code -} as read and with {@code +} as it is now, and one that
 * stays and looks like residue has {@code ?}.
 *
 * <p>Above each stand its lines in the raw file, the rule, what was done, how sure that is, the
 * evidence, and the line of the sidecar that has it the other way. Of the block before and the one
 * behind the beginnings are shown.
 */
final class ResidueDiff {
  /** How much of a block is shown that only says where the next one stands. */
  private static final int CONTEXT = 72;

  private static final String PART = " · ";

  private final Source read;
  private final PrintWriter out;
  private final Ansi ansi;
  private final Map<Integer, Block> standing = new HashMap<>();
  private final Map<Integer, String> suspicions = new HashMap<>();
  private final Map<Integer, List<Emendation>> done = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** Where the characters that stay begin in the text as found, and where each run of them ends. */
  private final TreeMap<Integer, Integer> kept = new TreeMap<>();

  private ResidueDiff(Source read, Cleaned cleaned, PrintWriter out, Ansi ansi) {
    this.read = read;
    this.out = out;
    this.ansi = ansi;
    for (Block block : cleaned.source().blocks()) {
      standing.put(block.number(), block);
      for (Text.Run run : block.text().runs()) {
        if (run.verbatim()) {
          kept.put(run.found(), run.foundEnd());
        }
      }
    }
    cleaned.suspects().forEach((Suspect each) -> suspicions.put(each.block(), each.reason()));
    for (Emendation each : cleaned.emendations()) {
      done.computeIfAbsent(each.block(), none -> new ArrayList<>()).add(each);
    }
  }

  /**
   * Prints the diff of a source; nothing where nothing was done.
   *
   * @param read as the reader handed it on
   * @param cleaned the same without its residue
   */
  static void print(Source read, Cleaned cleaned, PrintWriter out, Ansi ansi) {
    ResidueDiff diff = new ResidueDiff(read, cleaned, out, ansi);
    diff.compare(cleaned.emendations());
    diff.print();
  }

  /**
   * What became of some blocks that stood in a row.
   *
   * @param blocks as read; several where they were joined, or have one reason
   * @param now as it stands; nothing where they went
   * @param by what was done to them; where they went, to the first of them
   * @param suspicion why they look like residue although they stay; mostly empty
   */
  private record Change(
      List<Block> blocks, Optional<Block> now, List<Emendation> by, String suspicion) {
    static Change of(Block block, Optional<Block> now, List<Emendation> by, String suspicion) {
      return new Change(new ArrayList<>(List.of(block)), now, new ArrayList<>(by), suspicion);
    }

    boolean isContext() {
      return now.isPresent() && by.isEmpty() && suspicion.isEmpty();
    }

    boolean isSame() {
      return now.isPresent() && blocks.get(0).words().equals(now.get().words());
    }

    /** What was done, that of one rule for one reason together. */
    List<List<Emendation>> byReason() {
      List<List<Emendation>> reasons = new ArrayList<>();
      for (Emendation each : by) {
        Optional<List<Emendation>> known =
            reasons.stream().filter(one -> alike(one.get(0), each)).findFirst();
        if (known.isPresent()) {
          known.get().add(each);
        } else {
          reasons.add(new ArrayList<>(List.of(each)));
        }
      }
      return reasons;
    }

    /** Whether another one stands under the same head as this. */
    boolean takesIn(Change next) {
      boolean gone = now.isEmpty() && next.now.isEmpty() && byReason().size() == 1;
      boolean suspect = !suspicion.isEmpty() && by.isEmpty() && next.by.isEmpty();
      return gone && next.by.stream().allMatch(each -> alike(by.get(0), each))
          || suspect && suspicion.equals(next.suspicion);
    }

    private static boolean alike(Emendation one, Emendation other) {
      return one.rule().equals(other.rule())
          && one.action() == other.action()
          && one.confidence() == other.confidence()
          && one.reason().equals(other.reason());
    }
  }

  private void compare(List<Emendation> emendations) {
    int next = 0;
    Optional<Emendation> widest = Optional.empty();
    int owner = 0;
    for (Block block : read.blocks()) {
      int from = block.text().found(0);
      while (next < emendations.size() && emendations.get(next).start() <= from) {
        Emendation each = emendations.get(next++);
        boolean wider = widest.isEmpty() || each.end() > widest.get().end();
        widest = wider && isOut(each) ? Optional.of(each) : widest;
      }
      List<Emendation> own = done.getOrDefault(block.number(), List.of());
      Optional<Block> now = Optional.ofNullable(standing.get(block.number()));
      if (now.isPresent()) {
        add(Change.of(block, now, own, suspicions.getOrDefault(block.number(), "")));
        owner = changes.size() - 1;
      } else if (isJoined(block)) {
        changes.get(owner).blocks.add(block);
        changes.get(owner).by.addAll(own);
      } else {
        // A piece of a row that was joined and then went is told of with the first of the row.
        Stream<Emendation> row =
            widest.stream().filter(each -> each.block() != block.number() && each.end() > from);
        List<Emendation> takers =
            Stream.concat(row, own.stream()).filter(ResidueDiff::isOut).toList();
        add(Change.of(block, now, takers, ""));
      }
    }
  }

  private static boolean isOut(Emendation each) {
    return each.action() == Action.REMOVED || each.action() == Action.METADATA;
  }

  /** Whether characters of a block stand in one that it was joined to. */
  private boolean isJoined(Block block) {
    Text text = block.text();
    Map.Entry<Integer, Integer> run = kept.lowerEntry(text.foundEnd(text.length()));
    return run != null && run.getValue() > text.found(0);
  }

  private void add(Change next) {
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).takesIn(next)) {
      changes.get(last).blocks.addAll(next.blocks);
    } else {
      changes.add(next);
    }
  }

  private void print() {
    int printed = -1;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).isContext()) {
        continue;
      }
      if (printed < 0) {
        line("--- " + read.where(), Style.bold);
        line("+++ " + read.where() + ", without residue", Style.bold);
      }
      if (i - 1 > printed) {
        if (printed >= 0 && i - 2 > printed) {
          out.println();
        }
        context(changes.get(i - 1));
      }
      print(changes.get(i));
      printed = i;
      if (i + 1 < changes.size() && changes.get(i + 1).isContext()) {
        context(changes.get(i + 1));
        printed = i + 1;
      }
    }
  }

  private void context(Change change) {
    String words = change.blocks.get(0).words();
    int blank = words.length() <= CONTEXT ? words.length() : words.lastIndexOf(' ', CONTEXT);
    int end = blank > 0 ? blank : words.offsetByCodePoints(0, CONTEXT / 2);
    lines("  ", words.substring(0, end) + (end < words.length() ? " …" : ""));
  }

  private void print(Change change) {
    LineRange lines =
        LineRange.of(
            read.lines(change.blocks.get(0)).first(),
            read.lines(change.blocks.get(change.blocks.size() - 1)).last());
    for (List<Emendation> one : change.byReason()) {
      Emendation first = one.get(0);
      LineRange here =
          change.now.isEmpty()
              ? lines
              : LineRange.of(
                  one.stream().mapToInt(each -> each.lines().first()).min().getAsInt(),
                  one.stream().mapToInt(each -> each.lines().last()).max().getAsInt());
      List<String> head = new ArrayList<>();
      head.add(first.rule());
      head.add(first.action() + (one.size() > 1 ? " " + one.size() + " times" : ""));
      head.add(first.confidence().toString());
      head.add(first.reason());
      first.overrule().ifPresent(none -> head.add("keep: [" + here + "]"));
      head(here, String.join(PART, head));
    }
    if (!change.isSame()) {
      change.blocks.forEach(block -> lines("- ", block.words(), Style.fg_red));
      change.now.ifPresent(now -> lines("+ ", now.words(), Style.fg_green));
    } else if (change.suspicion.isEmpty()) {
      lines("  ", change.now.orElseThrow().words());
    }
    if (!change.suspicion.isEmpty()) {
      head(lines, "stays" + PART + change.suspicion + PART + "drop: [" + lines + "]");
      boolean whole = change.isSame();
      List<Block> blocks = whole ? change.blocks : change.now.stream().toList();
      blocks.forEach(block -> lines("? ", block.words(), Style.fg_yellow));
    }
  }

  private void head(LineRange lines, String says) {
    String where = (lines.last() > lines.first() ? "lines " : "line ") + lines;
    line("@@ " + where + PART + says + " @@", Style.faint);
  }

  private void lines(String sign, String words, Style... styles) {
    words.lines().forEach(line -> line(sign + line, styles));
  }

  /** Words of a source are shown and never obeyed, whatever the terminal would do at them. */
  private void line(String words, Style... styles) {
    String shown = Visible.of(words.replace("\t", "    "));
    out.println(
        ansi.enabled() && styles.length > 0 ? Style.on(styles) + shown + Style.reset.on() : shown);
  }
}
