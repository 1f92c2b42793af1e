package sourcebook.read;

import java.util.List;
import sourcebook.model.Block;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Problem;

/**
 * Reads one format of source: text of a file → text as found, blocks and what the file says of
 * itself.
 */
interface SourceReader {
  /**
   * The parts of a source that its format decides.
   *
   * @param raw the decoded file
   * @param file path relative to the folder of the sources, for evidence
   * @param where the file as messages name it
   */
  Parts read(String raw, String file, String where);

  /** What was read; see {@link sourcebook.model.Source}. */
  record Parts(
      String found,
      Lines lines,
      List<Block> blocks,
      Description declared,
      List<Problem> problems) {}
}
