package sourcebook.model;

/**
 * The smallest unit of text that is kept or dropped whole.
 *
 * @param number 1-based, given on reading and never given again, so that {@code #b12} outlives new
 *     rules
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item its depth from 1; else 0
 * @param text its words, each with its place in the text as found
 */
public record Block(int number, BlockKind kind, int level, Text text) {
  public Block {
    if (number < 1) {
      throw new IllegalArgumentException("block number " + number);
    }
    if (level < 0) {
      throw new IllegalArgumentException("level " + level + " of block " + number);
    }
  }

  /** The words of the block. */
  public String words() {
    return text.words();
  }

  /** The same block with other words. */
  public Block with(Text other) {
    return new Block(number, kind, level, other);
  }

  /** The same words as another kind of block. */
  public Block as(BlockKind other) {
    return new Block(
        number, other, other == kind ? level : other == BlockKind.HEADING ? 2 : 0, text);
  }

  /** The name by which pages and data refer to the block, such as {@code b12}. */
  public String anchor() {
    return "b" + number;
  }
}
