package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.Emendation;
import sourcebook.model.FileName;
import sourcebook.model.Recognition;

/** What was taken out of a source, to be unfolded where it stood. */
final class Removals {
  private static final int RULES_NAMED = 4;

  private final String sidecar;
  private final List<Removal> inPlace;
  private int next;

  /**
   * The removals of a source.
   *
   * @param sidecar the file in which the author can overrule them
   */
  Removals(List<Emendation> emendations, String sidecar) {
    this.sidecar = sidecar;
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < emendations.size(); i++) {
      if (isShown(emendations.get(i))) {
        removals.add(new Removal("r" + (i + 1), emendations.get(i)));
      }
    }
    removals.sort(
        Comparator.comparingInt((Removal each) -> each.emendation.block())
            .thenComparingInt(each -> each.emendation.start()));
    inPlace = List.copyOf(removals);
  }

  /** Whether an emendation took out words that a page shows where they stood. */
  static boolean isShown(Emendation emendation) {
    boolean out = emendation.action() == Action.REMOVED || emendation.action() == Action.METADATA;
    return out && !emendation.before().isBlank();
  }

  /** The name of a rule for a reader: {@code share-bar} → {@code share bar}. */
  static String words(String rule) {
    return rule.equals(Emendation.AUTHOR) ? "the author’s say" : rule.replace('-', ' ');
  }

  /** The file in which the author says what to keep and what to drop of a source. */
  static String sidecar(SourceEntry source) {
    return FileName.of(source.recognition().source().provenance().file()).sidecar();
  }

  /** Where a block stands or stood among those that stay, such as {@code between ¶3 and ¶5}. */
  static String place(Recognition source, int block) {
    if (source.block(block).isPresent()) {
      return "in ¶" + block;
    }
    List<Block> blocks = source.source().blocks();
    int behind = 0;
    int high = blocks.size();
    while (behind < high) {
      int middle = (behind + high) >>> 1;
      if (blocks.get(middle).number() < block) {
        behind = middle + 1;
      } else {
        high = middle;
      }
    }
    String last = behind == 0 ? "" : "¶" + blocks.get(behind - 1).number();
    String next = behind == blocks.size() ? "" : "¶" + blocks.get(behind).number();
    if (last.isEmpty() && next.isEmpty()) {
      return "in a text of which nothing stays";
    }
    return last.isEmpty()
        ? "before " + next
        : next.isEmpty() ? "after " + last : "between " + last + " and " + next;
  }

  /** {@code line 12} or {@code lines 12–14}. */
  static String lines(Emendation emendation) {
    int first = emendation.line();
    int last = emendation.endLine();
    return last > first ? "lines " + first + "–" + last : "line " + first;
  }

  /** Those not yet taken that stood before a block. */
  List<Removal> before(int block) {
    int from = next;
    while (next < inPlace.size() && inPlace.get(next).emendation.block() < block) {
      next++;
    }
    return inPlace.subList(from, next);
  }

  /** Writes a fold that holds some removals. */
  void write(Markup out, List<Removal> removals, Writing around) {
    out.open("details", "class", "fold").open("summary").text(summary(removals)).close("summary");
    if (removals.stream().anyMatch(each -> each.emendation.overrule().isPresent())) {
      out.open("p", "class", "why").text("To keep a passage, write the line named with it in ");
      out.open("bdi").text(sidecar).close("bdi").close("p");
    }
    for (Removal removal : removals) {
      Emendation what = removal.emendation;
      boolean told = what.action() == Action.METADATA;
      out.open("div", "id", removal.id, "class", "removed").open("p", "class", "why");
      out.open("b").text(words(what.rule())).close("b").text(" · " + lines(what));
      out.text(told ? " · told in the head of this page" : "");
      out.text(" · " + what.confidence());
      out.text(what.reason().isEmpty() ? "" : " · " + what.reason());
      what.overrule().ifPresent(line -> out.text(" · ").open("code").text(line).close("code"));
      out.close("p");
      Writing writing = Writing.of(what.before(), around);
      out.open("p", "class", "was", "lang", writing.lang(), "dir", writing.dir());
      out.text(what.before().strip()).close("p");
      out.close("div");
    }
    out.close("details").line();
  }

  private static String summary(List<Removal> removals) {
    Set<String> rules = new LinkedHashSet<>();
    removals.forEach(each -> rules.add(words(each.emendation.rule())));
    String named = rules.stream().limit(RULES_NAMED).collect(Collectors.joining(", "));
    String more = rules.size() > RULES_NAMED ? " …" : "";
    return Counts.of(removals.size(), "passage") + " taken out here: " + named + more;
  }

  /** A removal with the name by which pages refer to it. */
  record Removal(String id, Emendation emendation) {}
}
