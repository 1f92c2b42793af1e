package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.BlockKind;

/**
 * Joins the pieces of a sentence that a line or page break cut, or a picture with its caption.
 *
 * <p>Evidence: a paragraph of at least {@value #LONG} characters that ends with a letter, comma or
 * link, and a next one that begins in lower case or with the address of that link. A line between
 * the two that begins as a caption does comes to stand behind the sentence. Shorter lines stay
 * apart: they may be verse, a list or headings.
 */
final class CutSentence implements CleaningRule {
  private static final int LONG = 80;

  @Override
  public String name() {
    return "cut-sentence";
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i + 1 < draft.size()) {
      List<Integer> places = new ArrayList<>(List.of(i));
      int next = next(draft, i);
      while (next > 0) {
        i = next;
        places.add(next);
        next = next(draft, i);
      }
      if (places.size() > 1) {
        draft.join(places, " ", "the sentence breaks off and goes on in lower case");
      }
      i++;
    }
  }

  /** The place where the sentence at the end of a block goes on; 0 where it does not. */
  private static int next(Draft draft, int place) {
    if (place + 1 < draft.size() && cut(draft, place, place + 1)) {
      return place + 1;
    }
    boolean picture =
        place + 2 < draft.size()
            && Caption.captioned(draft.line(place + 1))
            && cut(draft, place, place + 2);
    return picture ? place + 2 : 0;
  }

  /** Whether the sentence at the end of one block goes on at the start of another. */
  static boolean cut(Draft draft, int left, int right) {
    String before = draft.block(left).words();
    String after = draft.block(right).words();
    boolean prose = isProse(draft.block(left).kind()) && isProse(draft.block(right).kind());
    if (!prose || before.length() < LONG || after.isEmpty()) {
      return false;
    }
    boolean address = after.startsWith("(<http") || after.startsWith("(http");
    return address && draft.line(left).linked() > 0 && !draft.line(left).closed()
        || open(before) && Character.isLowerCase(after.codePointAt(0));
  }

  private static boolean open(String words) {
    int last = words.codePointBefore(words.length());
    return Character.isLetter(last) || last == ',' || last == ')';
  }

  private static boolean isProse(BlockKind kind) {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTE;
  }
}
