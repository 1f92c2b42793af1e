package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.Cleaned;
import sourcebook.model.Text;

/** The paragraphs of a plain text as the benchmark for duplicates counts them. */
final class Paragraphs {
  private Paragraphs() {}

  /** Those, parted by blank lines and counted from 0, of which no letter is left. */
  static List<Integer> gone(Cleaned cleaned) {
    String text = cleaned.source().found();
    boolean[] stands = new boolean[text.length()];
    for (Block block : cleaned.source().blocks()) {
      for (Text.Run run : block.text().runs()) {
        for (int i = run.found(); run.verbatim() && i < run.foundEnd(); i++) {
          stands[i] = !Character.isWhitespace(text.charAt(i));
        }
      }
    }
    List<Integer> gone = new ArrayList<>();
    int at = 0;
    int number = 0;
    for (String paragraph : text.strip().split("\n\n")) {
      boolean left = false;
      for (int i = at; i < at + paragraph.length(); i++) {
        left |= stands[i];
      }
      if (!left) {
        gone.add(number);
      }
      at += paragraph.length() + 2;
      number++;
    }
    return gone;
  }
}
