package sourcebook.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.FunctionWords;
import sourcebook.model.Lexicon;
import sourcebook.model.Source;
import sourcebook.model.Tokens;

/**
 * What the capitals of one source are worth: which of its words stand with a small letter too,
 * which have their capital inside a sentence, which end a name of several words.
 *
 * <p>Headings say nothing, nor do lines like them: there every word may have a capital.
 */
final class Capitals {
  private static final int FEWEST_WORDS = 5;

  private final Lexicon words;
  private final boolean[] small;
  private final boolean[] large;
  private final boolean[] last;
  private final boolean[] prose;

  /** The capitals of a source, whose blocks have these words. */
  Capitals(Source source, List<Tokens> tokens) {
    prose = new boolean[tokens.size()];
    Set<String> capitals = new LinkedHashSet<>();
    for (int block = 0; block < tokens.size(); block++) {
      prose[block] = isProse(source.blocks().get(block), tokens.get(block));
      for (int i = 0; prose[block] && i < tokens.get(block).count(); i++) {
        if (tokens.get(block).capital(i)) {
          capitals.add(tokens.get(block).stemmed(i));
        }
      }
    }
    words = Lexicon.of(capitals);
    small = new boolean[words.size()];
    large = new boolean[words.size()];
    last = new boolean[words.size()];
    for (int block = 0; block < tokens.size(); block++) {
      if (prose[block]) {
        learn(tokens.get(block));
      }
    }
  }

  private static boolean isProse(Block block, Tokens words) {
    return block.kind() != BlockKind.HEADING
        && block.kind() != BlockKind.CHROME
        && !isLikeHeading(block.words(), words)
        && (block.words().chars().anyMatch(Character::isLowerCase)
            || block.words().chars().noneMatch(Character::isUpperCase));
  }

  /** Whether nearly every word has a capital and no sign parts the words. */
  private static boolean isLikeHeading(String text, Tokens words) {
    boolean ends = !text.isEmpty() && ".!?…:\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (ends || words.count() < FEWEST_WORDS || text.indexOf(',') >= 0 || text.indexOf(". ") >= 0) {
      return false;
    }
    int capitals = 0;
    int counted = 0;
    for (int i = 0; i < words.count(); i++) {
      if (FunctionWords.languages(words, i) == 0) {
        counted++;
        capitals += words.capital(i) ? 1 : 0;
      }
    }
    return capitals >= FEWEST_WORDS - 1 && capitals * 5 >= counted * 4;
  }

  private void learn(Tokens block) {
    for (int i = 0; i < block.count(); i++) {
      int number = number(block, i);
      if (number != Lexicon.NONE) {
        boolean capital = block.capital(i);
        boolean inside = capital && i > 0 && block.joined(i - 1);
        boolean behindName =
            inside && block.capital(i - 1) && FunctionWords.languages(block, i - 1) == 0;
        boolean more = block.joined(i) && block.capital(i + 1);
        small[number] |= !capital;
        large[number] |= inside;
        last[number] |= behindName && !more;
      }
    }
  }

  private int number(Tokens block, int word) {
    boolean possessive = block.stem(word) != block.end(word);
    return possessive ? words.number(block.stemmed(word)) : words.number(block, word);
  }

  private boolean is(boolean[] trait, Tokens block, int word) {
    int number = number(block, word);
    return number != Lexicon.NONE && trait[number];
  }

  /** Whether the capitals of a block can tell names from other words. */
  boolean tell(int block) {
    return prose[block];
  }

  /** Whether a word stands with a small letter somewhere. */
  boolean isSmall(Tokens block, int word) {
    return is(small, block, word);
  }

  /** Whether a word has its capital inside a sentence somewhere. */
  boolean isLarge(Tokens block, int word) {
    return is(large, block, word);
  }

  /** Whether a word ends a run of capitalised words somewhere. */
  boolean endsName(Tokens block, int word) {
    return is(last, block, word);
  }
}
