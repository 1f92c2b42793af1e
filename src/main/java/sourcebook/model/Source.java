package sourcebook.model;

import java.util.List;

/**
 * One scraped text with its provenance.
 *
 * @param id its name in addresses and data
 * @param where the file as messages name it
 * @param provenance where it came from
 * @param declared what sidecar, front matter or the head of the page say of it
 * @param found the text as found, in which every {@link Text} of a block has its places; of plain
 *     text and Markdown the file without byte-order mark and front matter replaced by nothing, of
 *     HTML the text between the tags
 * @param lines which line of the file each place of {@code found} stands in
 * @param blocks in the order of the text; as read they hold every character of {@code found} that
 *     is neither blank nor mark-up
 */
public record Source(
    SourceId id,
    String where,
    Provenance provenance,
    Description declared,
    String found,
    Lines lines,
    List<Block> blocks) {
  public Source {
    blocks = List.copyOf(blocks);
  }

  /** The same source with other blocks. */
  public Source with(List<Block> others) {
    return new Source(id, where, provenance, declared, found, lines, others);
  }

  /**
   * The lines of the raw file that a block as read stands on.
   *
   * <p>A page whose tags are out of order may be read in another order than its lines have.
   */
  public LineRange lines(Block block) {
    Text text = block.text();
    int from = text.found(0);
    int end = text.foundEnd(text.length());
    return LineRange.of(lines.at(from), lines.at(Math.max(from, end - 1)));
  }

  /** The 1-based line of the raw file in which a character of a block stands. */
  public int line(Block block, int offset) {
    return lines.at(block.text().found(offset));
  }
}
