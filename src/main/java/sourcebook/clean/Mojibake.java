package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Text;

/**
 * Puts back the characters of a text whose UTF-8 bytes were read as some other encoding.
 *
 * <p>Evidence: characters that are, in Windows-1252, 1250, 1251, MacRoman or code page 437, the
 * bytes of one UTF-8 character, where that row of characters does not occur in writing: three at
 * least, or two inside a word, or two of which several stand in the block. Repaired again while
 * something is found, for text that was broken twice. {@code likely┬áprevent} → {@code likely
 * prevent}; {@code VOCÊ…} stays. After rspeer/python-ftfy.
 */
final class Mojibake implements CleaningRule {
  private static final int ROUNDS = 4;

  @Override
  public String name() {
    return "mojibake";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      for (int round = 0; round < ROUNDS && repair(draft, i); round++) {
        continue;
      }
    }
  }

  private static boolean repair(Draft draft, int place) {
    if (draft.line(place).letters().ascii()) {
      return false;
    }
    String words = draft.block(place).words();
    List<Misread.Sequence> best = List.of();
    String encoding = "";
    for (Misread misread : Misread.ALL) {
      List<Misread.Sequence> found = misread.in(words);
      if (characters(found) > characters(best)) {
        best = found;
        encoding = misread.name();
      }
    }
    List<Text.Edit> edits = new ArrayList<>();
    for (Misread.Sequence sequence : best) {
      edits.add(new Text.Edit(sequence.start(), sequence.end(), sequence.meant()));
    }
    if (edits.isEmpty()) {
      return false;
    }
    draft.emend(place, edits, List.of(), "UTF-8 that was read as " + encoding);
    return draft.stands(place);
  }

  private static int characters(List<Misread.Sequence> found) {
    return found.stream().mapToInt(s -> s.end() - s.start()).sum();
  }
}
