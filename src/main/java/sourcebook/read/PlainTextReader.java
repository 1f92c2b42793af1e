package sourcebook.read;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Description;
import sourcebook.model.Folding;
import sourcebook.model.Lines;
import sourcebook.model.Text;

/**
 * Reads plain text: each line that is not blank is a block, without the blanks around it.
 *
 * <p>Lines end with LF, CR or CR LF. Whether lines belong together is for the cleaner to say, which
 * sees the blank lines in the text as found.
 */
final class PlainTextReader implements SourceReader {
  @Override
  public Parts read(String raw, String file, String where) {
    return new Parts(raw, Lines.of(raw), blocks(raw), Description.NONE, List.of());
  }

  /** The blocks of a text that is all words. */
  static List<Block> blocks(String raw) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < raw.length()) {
      int end = start;
      while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && isBlank(raw.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(raw.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        Text text = Text.verbatim(raw.substring(from, to), from);
        blocks.add(new Block(blocks.size() + 1, BlockKind.PARAGRAPH, 0, text));
      }
      start = end + 1;
    }
    return blocks;
  }

  /** Blanks around a line: white space, no-break spaces, and the mark that orders bytes. */
  static boolean isBlank(char c) {
    return Folding.isBlank(c) || c == '\ufeff';
  }
}
