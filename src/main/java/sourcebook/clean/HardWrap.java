package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;

/**
 * Makes one paragraph of the lines that a mail program, a typewriter or a PDF broke it into.
 *
 * <p>Evidence: a width from {@value #NARROW} to {@value #WIDE} UTF-16 units that explains the line
 * ends. A line that ends for want of room is no longer than the width, and would be with the first
 * word of the next; at least {@value #LINES} lines without a blank line below them, and three
 * quarters of all that are not short, must end so at one width, and two in five go on in lower case
 * where letters have case. Then lines are joined where every line but the last ends so; one that
 * ends a sentence short of the width ends its paragraph. Verse, lists, addresses, tables and turns
 * of an interview have line ends that no width explains.
 */
final class HardWrap implements CleaningRule {
  private static final int NARROW = 40;
  private static final int WIDE = 100;
  private static final int LINES = 4;
  private static final double EXPLAINED = 0.75;
  private static final double LOWER = 0.4;

  @Override
  public String name() {
    return "hard-wrap";
  }

  @Override
  public void apply(Draft draft) {
    List<Group> stretches = stretches(draft);
    int width = stretches.isEmpty() ? 0 : width(draft, stretches);
    if (width > 0) {
      for (Group stretch : stretches) {
        join(draft, stretch, width);
      }
    }
  }

  /** Lines without a blank line between them, parted where an item or a turn begins. */
  private static List<Group> stretches(Draft draft) {
    List<Group> stretches = new ArrayList<>();
    for (int start = 0; start < draft.size(); ) {
      int end = start + 1;
      while (end < draft.size() && draft.hugs(end) && !begins(draft, end)) {
        end++;
      }
      if (end - start > 1 && IntStream.range(start, end).allMatch(i -> prose(draft, i))) {
        stretches.add(new Group(start, end));
      }
      start = end;
    }
    return stretches;
  }

  /** Whether a line begins an item or a turn. */
  private static boolean begins(Draft draft, int place) {
    String words = draft.block(place).words();
    int i = 0;
    while (i < words.length() && i < 3 && Character.isDigit(words.charAt(i))) {
      i++;
    }
    boolean number = i > 0 && (words.startsWith(". ", i) || words.startsWith(") ", i));
    boolean dash = words.startsWith("- ") || words.startsWith("– ") || words.startsWith("— ");
    boolean turn = !Turns.label(words).isEmpty();
    boolean after = draft.line(place - 1).closed();
    return draft.line(place).bullet() || dash || after && (number || turn);
  }

  /** Whether a line can be one of a paragraph: no quotation of mail, no row of a table. */
  private static boolean prose(Draft draft, int place) {
    Block block = draft.block(place);
    boolean kind = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE;
    if (!kind || block.words().startsWith(">") || block.words().contains("....")) {
      return false;
    }
    Text text = block.text();
    String found = draft.source().found();
    int blanks = 0;
    for (int i = text.found(0); i < text.foundEnd(text.length()); i++) {
      char c = found.charAt(i);
      blanks = c == ' ' ? blanks + 1 : 0;
      if (c == '\t' || blanks > 3) {
        return false;
      }
    }
    return true;
  }

  /** The width that explains the line ends; 0 where none does. */
  private static int width(Draft draft, List<Group> stretches) {
    int[] changes = new int[WIDE + 2];
    for (Group stretch : stretches) {
      for (int i = stretch.start(); i + 1 < stretch.end(); i++) {
        int least = length(draft, i);
        int most = Math.min(WIDE, least + word(draft, i + 1));
        if (least <= most) {
          changes[Math.max(NARROW, least)]++;
          changes[Math.max(NARROW, most + 1)]--;
        }
      }
    }
    int width = 0;
    int explained = 0;
    int sum = 0;
    for (int w = NARROW; w <= WIDE; w++) {
      sum += changes[w];
      // The widest of those that explain as much: a last line is seldom nearly full.
      if (sum >= explained) {
        explained = sum;
        width = w;
      }
    }
    return explained >= LINES && told(draft, stretches, width, explained) ? width : 0;
  }

  /** Whether a width explains most line ends, and they are such as prose has. */
  private static boolean told(Draft draft, List<Group> stretches, int width, int explained) {
    int all = 0;
    int lower = 0;
    int cased = 0;
    for (Group stretch : stretches) {
      for (int i = stretch.start(); i + 1 < stretch.end(); i++) {
        all += 2 * length(draft, i) > width && !ends(draft, i, width) ? 1 : 0;
        if (full(draft, i, width)) {
          int first = draft.block(i + 1).words().codePointAt(0);
          lower += Character.isLowerCase(first) ? 1 : 0;
          cased += Character.isLowerCase(first) || Character.isUpperCase(first) ? 1 : 0;
        }
      }
    }
    return explained >= EXPLAINED * all && lower >= LOWER * cased;
  }

  private static void join(Draft draft, Group stretch, int width) {
    int start = stretch.start();
    // A heading may stand right above its paragraph.
    if (!full(draft, start, width) && !draft.line(start).closed()) {
      start++;
    }
    for (int i = start; i + 1 < stretch.end(); i++) {
      if (!full(draft, i, width) && !ends(draft, i, width)) {
        return;
      }
    }
    while (start < stretch.end()) {
      int end = start + 1;
      while (end < stretch.end() && full(draft, end - 1, width)) {
        end++;
      }
      if (end - start > 1) {
        List<Integer> places = IntStream.range(start, end).boxed().toList();
        String reason = "lines broken at a width of " + width + " characters";
        draft.join(places, blank(draft, start) ? " " : "", reason);
      }
      start = end;
    }
  }

  /** Whether a line ends for want of room. */
  private static boolean full(Draft draft, int place, int width) {
    int length = length(draft, place);
    return length <= width && length + word(draft, place + 1) >= width;
  }

  /** Whether a sentence ends with a line that had room for more. */
  private static boolean ends(Draft draft, int place, int width) {
    return !full(draft, place, width)
        && length(draft, place) <= width
        && draft.line(place).closed();
  }

  /** How long a line is as found. */
  private static int length(Draft draft, int place) {
    Text text = draft.block(place).text();
    return text.foundEnd(text.length()) - text.found(0);
  }

  /** How long the first word of a line is; of writing without blanks, its first character. */
  private static int word(Draft draft, int place) {
    String words = draft.block(place).words();
    if (!blank(draft, place)) {
      return 1;
    }
    int end = words.indexOf(' ');
    return end < 0 ? words.length() : end;
  }

  /** Whether blanks part the words of a line. */
  private static boolean blank(Draft draft, int place) {
    return !Character.isIdeographic(draft.block(place).words().codePointAt(0));
  }
}
