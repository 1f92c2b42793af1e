package sourcebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.model.LineRange;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Ruling;
import sourcebook.model.Rulings;
import sourcebook.model.Source;
import sourcebook.read.Fields.Field;

/**
 * Reads which lines of a source its author keeps and drops: {@code keep: [12-14, 30]}, {@code drop:
 * [40]}.
 *
 * <p>Lines are those of the raw file, front matter and tags included. A line that does not exist,
 * or on which nothing stands, is an error: the file is another than the one that the author looked
 * at.
 */
final class RulingReader {
  private static final String KEEP = "keep";
  private static final String DROP = "drop";
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:\\s*-\\s*([0-9]{1,9}))?");

  private final Source source;
  private final List<Problem> problems;
  private final int fileLines;
  private final List<LineRange> stretches;
  private final LineRange.Union words;

  private RulingReader(Source source, String raw, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
    fileLines = (int) raw.lines().count();
    stretches = source.blocks().stream().map(source::lines).toList();
    words = new LineRange.Union(stretches);
  }

  /** What the fields of a sidecar or front matter say; what is no range is a problem. */
  static Rulings read(Fields fields, String where) {
    return new Rulings(field(fields, KEEP, where), field(fields, DROP, where));
  }

  private static List<Ruling> field(Fields fields, String name, String where) {
    List<Ruling> rulings = new ArrayList<>();
    for (Field<String> each : fields.texts(name)) {
      range(fields, name, each)
          .ifPresent(lines -> rulings.add(new Ruling(lines, new Locus(where, each.line()))));
    }
    return rulings;
  }

  private static Optional<LineRange> range(Fields fields, String name, Field<String> field) {
    String found = name + " \"" + field.value() + "\"";
    Matcher range = RANGE.matcher(field.value());
    if (!range.matches()) {
      fields.errorAt(
          field.line(),
          found + " is no line and no range of lines; write " + name + ": [12-14, 30]");
      return Optional.empty();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    if (last < first) {
      fields.errorAt(field.line(), found + " ends before it begins; write " + last + "-" + first);
      return Optional.empty();
    }
    if (first < 1) {
      fields.errorAt(field.line(), found + " names line 0; the first line of a file is 1");
      return Optional.empty();
    }
    return Optional.of(new LineRange(first, last));
  }

  /** Tells of rulings on lines that do not exist or hold nothing, and of those that disagree. */
  static void check(Source source, String raw, List<Problem> problems) {
    Rulings rulings = source.declared().rulings();
    if (!rulings.equals(Rulings.NONE)) {
      new RulingReader(source, raw, problems).check(rulings);
    }
  }

  private void check(Rulings rulings) {
    LineRange.Union keep = rulings.kept();
    LineRange.Union kept = new LineRange.Union(stretches.stream().filter(keep::touches).toList());
    rulings.keep().forEach(each -> standing(KEEP, each));
    for (Ruling each : rulings.drop()) {
      boolean both = standing(DROP, each) && kept.touches(each.lines());
      if (both) {
        Ruling other =
            rulings.keep().stream().filter(it -> shared(it, each)).findFirst().orElseThrow();
        error(
            each,
            "drop names "
                + named(each.lines())
                + ", and keep names "
                + named(other.lines())
                + ", where the same words stand; leave them in one of the two");
      }
    }
  }

  /** Whether there is a block that both touch. */
  private boolean shared(Ruling one, Ruling other) {
    LineRange.Union first = new LineRange.Union(List.of(one.lines()));
    LineRange.Union second = new LineRange.Union(List.of(other.lines()));
    return stretches.stream().anyMatch(block -> first.touches(block) && second.touches(block));
  }

  /** Whether a block stands on one of the lines at least. */
  private boolean standing(String name, Ruling ruling) {
    LineRange lines = ruling.lines();
    if (lines.last() > fileLines) {
      error(
          ruling,
          name
              + " names "
              + named(lines)
              + ", and the last line of "
              + source.where()
              + " is "
              + fileLines
              + "; look up the line again");
      return false;
    }
    if (!words.touches(lines)) {
      error(
          ruling,
          name
              + " names "
              + named(lines)
              + ", where nothing stands in "
              + source.where()
              + near(lines)
              + "; look up the line again");
      return false;
    }
    return true;
  }

  /** The nearest lines with words. */
  private String near(LineRange lines) {
    int before = 0;
    int behind = Integer.MAX_VALUE;
    for (LineRange block : stretches) {
      if (block.last() < lines.first()) {
        before = Math.max(before, block.last());
      } else {
        behind = Math.min(behind, block.first());
      }
    }
    List<String> near = new ArrayList<>();
    if (before > 0) {
      near.add(Integer.toString(before));
    }
    if (behind < Integer.MAX_VALUE) {
      near.add(Integer.toString(behind));
    }
    return near.isEmpty() ? "" : " (the nearest words: line " + String.join(" and ", near) + ")";
  }

  private static String named(LineRange lines) {
    return (lines.last() > lines.first() ? "lines " : "line ") + lines;
  }

  private void error(Ruling ruling, String message) {
    problems.add(Problem.error(ruling.where(), message));
  }
}
