package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;
import sourcebook.model.Text;

/** Plain text as the reader hands it over: each line that is not blank a block. */
final class Scrape {
  private Scrape() {}

  static Source of(String id, String text) {
    return of(id, text, Description.NONE);
  }

  static Source of(String id, String text, Description declared) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        String line = text.substring(start, i);
        String words = line.strip();
        if (!words.isEmpty()) {
          int found = start + line.indexOf(words);
          Text verbatim = Text.verbatim(words, found);
          blocks.add(new Block(blocks.size() + 1, BlockKind.PARAGRAPH, 0, verbatim));
        }
        start = i + 1;
      }
    }
    Provenance provenance = new Provenance(id + ".txt", "0".repeat(64), "UTF-8", "utf-8");
    return new Source(
        new SourceId(id), id + ".txt", provenance, declared, text, Lines.of(text), blocks);
  }

  /** The words that are left, a blank line between blocks. */
  static String words(Cleaned cleaned) {
    return String.join("\n\n", cleaned.source().blocks().stream().map(Block::words).toList());
  }
}
