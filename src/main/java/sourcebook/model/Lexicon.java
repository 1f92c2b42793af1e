package sourcebook.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * Folded words, each with a number from 0 in the order given, to be asked about the words of a text
 * without making strings of them.
 */
public final class Lexicon {
  /** No word of the lexicon. */
  public static final int NONE = -1;

  private final String[] words;
  private final int[] slots;

  private Lexicon(Collection<String> words) {
    this.words = words.toArray(new String[0]);
    this.slots = new int[Integer.highestOneBit(Math.max(2, this.words.length)) * 4];
    Arrays.fill(slots, NONE);
    for (int number = 0; number < this.words.length; number++) {
      int slot = slot(this.words[number].hashCode());
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
  }

  /** A lexicon of these words; of one given twice the first number counts. */
  public static Lexicon of(Collection<String> folded) {
    return new Lexicon(folded);
  }

  /** A lexicon of a list that comes with the program, see {@link Words#of}. */
  public static Lexicon of(String list) {
    return new Lexicon(Words.of(list));
  }

  private int slot(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (slots.length - 1);
  }

  /** How many words it has. */
  public int size() {
    return words.length;
  }

  /** A word by its number. */
  public String word(int number) {
    return words[number];
  }

  /** The number of a word of a text, {@link #NONE} where it has none. */
  public int number(Tokens tokens, int word) {
    int slot = slot(tokens.hash(word));
    while (slots[slot] != NONE) {
      if (tokens.is(word, words[slots[slot]])) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** The number of a folded word, {@link #NONE} where it has none. */
  public int number(String folded) {
    int slot = slot(folded.hashCode());
    while (slots[slot] != NONE) {
      if (words[slots[slot]].equals(folded)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** Whether it has a word of a text. */
  public boolean has(Tokens tokens, int word) {
    return number(tokens, word) != NONE;
  }

  /** Whether it has a folded word. */
  public boolean has(String folded) {
    return number(folded) != NONE;
  }
}
