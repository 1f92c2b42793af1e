package sourcebook.recognise;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;
import sourcebook.model.Text;

/** A source of plain text, one paragraph for each line that is not blank. */
final class PlainSource {
  private PlainSource() {}

  static Source of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Text words = Text.verbatim(line, start);
        blocks.add(new Block(blocks.size() + 1, BlockKind.PARAGRAPH, 0, words));
      }
      start += line.length() + 1;
    }
    return new Source(
        new SourceId("plain"),
        "plain.txt",
        new Provenance("plain.txt", "0".repeat(64), "UTF-8", "utf-8"),
        Description.NONE,
        text,
        Lines.of(text),
        blocks);
  }
}
