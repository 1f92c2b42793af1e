package sourcebook.model;

import java.util.Optional;

/**
 * The smallest unit of text that is kept or dropped whole.
 *
 * @param number 1-based, given on reading and never given again, so that {@code #b12} outlives new
 *     rules
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item its depth from 1; else 0
 * @param text its words, each with its place in the text as found
 * @param container the element that it stood in, where its source is a page
 */
public record Block(
    int number, BlockKind kind, int level, Text text, Optional<Container> container) {
  /** A block of a source that has no elements. */
  public Block(int number, BlockKind kind, int level, Text text) {
    this(number, kind, level, text, Optional.empty());
  }

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
    return new Block(number, kind, level, other, container);
  }

  /** The same words as another kind of block. */
  public Block as(BlockKind other) {
    return new Block(
        number, other, other == kind ? level : other == BlockKind.HEADING ? 2 : 0, text, container);
  }

  /** The name by which pages and data refer to the block, such as {@code b12}. */
  public String anchor() {
    return "b" + number;
  }
}
