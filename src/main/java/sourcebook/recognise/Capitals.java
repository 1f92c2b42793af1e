package sourcebook.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;

/** What the capitals of one source tell: which of its words are written small elsewhere in it. */
final class Capitals {
  /** The words that stand with a capital. */
  private final Lexicon capitals;

  /** By number among the capitals, whether a word also stands with a small letter. */
  private final boolean[] small;

  /** By number among the capitals, whether a word has its capital inside a run. */
  private final boolean[] large;

  /**
   * The capitals of a source.
   *
   * @param tokens the words of each block
   */
  Capitals(List<Block> blocks, List<Tokens> tokens) {
    Set<String> all = new LinkedHashSet<>();
    for (int block = 0; block < tokens.size(); block++) {
      Tokens words = tokens.get(block);
      for (int i = 0; hasProse(blocks.get(block)) && i < words.count(); i++) {
        if (words.capital(i)) {
          all.add(words.folded(i));
        }
      }
    }
    capitals = Lexicon.of(all);
    small = new boolean[capitals.size()];
    large = new boolean[capitals.size()];
    for (int block = 0; block < tokens.size(); block++) {
      if (hasProse(blocks.get(block))) {
        learn(tokens.get(block));
      }
    }
  }

  /** Whether capitals of a block tell anything: in a heading every word may have one. */
  private static boolean hasProse(Block block) {
    return block.kind() != BlockKind.HEADING;
  }

  private void learn(Tokens words) {
    for (int i = 0; i < words.count(); i++) {
      int number = capitals.number(words, i);
      if (number != Lexicon.NONE) {
        boolean capital = words.capital(i);
        small[number] |= !capital;
        large[number] |= capital && i > 0 && words.joined(i - 1);
      }
    }
  }

  /** Whether a word with a capital also stands with a small letter. */
  boolean isSmall(Tokens words, int word) {
    int number = capitals.number(words, word);
    return number != Lexicon.NONE && small[number];
  }

  /** Whether a word has its capital inside a run of words, where no sentence gives it one. */
  boolean isLarge(Tokens words, int word) {
    int number = capitals.number(words, word);
    return number != Lexicon.NONE && large[number];
  }
}
