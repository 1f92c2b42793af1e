package sourcebook.clean;

import java.util.Set;
import sourcebook.model.BlockKind;

/**
 * Takes the title as metadata.
 *
 * <p>Evidence: it is the first block; it is marked as the page's heading, or has {@value #LEAST} to
 * {@value #MOST} words without a full stop and prose or a short heading below it, and the next
 * block is none that could be a title itself. Where two lines could be the title, neither is taken.
 * Where sidecar or front matter say the title, only a first block of the same words is taken: any
 * other is a heading of the text.
 */
final class Title implements CleaningRule {
  private static final int LEAST = 4;
  private static final int MOST = 22;
  private static final int LONGEST = 150;
  private static final int PROSE = 12;

  /** Rules of evidence by which the author of the collection says the title, not the page. */
  private static final Set<String> AUTHOR = Set.of("sidecar", "front-matter");

  @Override
  public String name() {
    return "title";
  }

  @Override
  public void apply(Draft draft) {
    if (draft.size() < 2 || draft.block(0).kind() == BlockKind.STANDFIRST || !agrees(draft)) {
      return;
    }
    boolean heading = draft.block(0).kind() == BlockKind.HEADING && draft.block(0).level() == 1;
    if (heading) {
      draft.metadata(0, "heading of the whole page");
    } else if (titled(draft.line(0)) && !spoken(draft) && followed(draft)) {
      draft.metadata(0, "first line, without a full stop, before the text");
    }
  }

  /** Whether the first block says the title that the author declared, or he declared none. */
  private static boolean agrees(Draft draft) {
    return draft
        .source()
        .declared()
        .title()
        .filter(title -> AUTHOR.contains(title.evidence().rule()))
        .map(title -> Key.of(title.value()).equals(draft.line(0).key()))
        .orElse(true);
  }

  private static boolean titled(Line line) {
    String plain = line.plain();
    int first = plain.isEmpty() ? ' ' : plain.codePointAt(0);
    int last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return line.words() >= LEAST
        && line.words() <= MOST
        && plain.length() <= LONGEST
        && !Character.isLowerCase(first)
        && !line.bullet()
        && !Caption.captioned(line)
        && ",;:.".indexOf(last) < 0
        && !severalSentences(plain);
  }

  /** Whether it ends in a cry or question behind another sentence, as a lead does and no title. */
  private static boolean severalSentences(String plain) {
    boolean cries = plain.endsWith("!") || plain.endsWith("?");
    return cries && (plain.contains("? ") || plain.contains("! ") || plain.contains(". "));
  }

  /** Whether it has the speaker's label of an interview. */
  private static boolean spoken(Draft draft) {
    String label = Turns.label(draft.block(0).words());
    return !label.isEmpty() && Turns.speakers(draft).contains(label);
  }

  private static boolean followed(Draft draft) {
    for (int i = 1; i < Math.min(4, draft.size()); i++) {
      Line line = draft.line(i);
      if (titled(line) && Turns.label(draft.block(i).words()).isEmpty()) {
        return false;
      }
      if (line.words() >= PROSE) {
        return true;
      }
    }
    return false;
  }
}
