package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Provenance;
import sourcebook.model.Rulings;
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

  /** A description that says of some lines that they stay or go, and nothing else. */
  static Description ruled(Rulings rulings) {
    return new Description(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Set.of(),
        List.of(),
        Optional.empty(),
        rulings);
  }

  /** The words that are left, a blank line between blocks. */
  static String words(Cleaned cleaned) {
    return String.join("\n\n", cleaned.source().blocks().stream().map(Block::words).toList());
  }
}
