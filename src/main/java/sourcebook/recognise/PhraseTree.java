package sourcebook.recognise;

/** The phrases that begin alike: a word, what it means there, and the words that may follow. */
final class PhraseTree {
  private static final PhraseTree NONE = new PhraseTree("");

  private final String word;
  private Senses senses = Senses.NONE;
  private PhraseTree[] slots = new PhraseTree[2];
  private int count;

  PhraseTree(String word) {
    this.word = word;
  }

  /** What the words up to here mean. */
  Senses senses() {
    return senses;
  }

  /** Says what the words up to here mean. */
  void mean(Senses others) {
    senses = others;
  }

  /** Whether words may follow. */
  boolean goesOn() {
    return count > 0;
  }

  /** The phrases that go on with a token; a tree of nothing where none does. */
  PhraseTree down(Token token) {
    for (int slot = slot(token.hash()); slots[slot] != null; slot = next(slot)) {
      if (token.reads(slots[slot].word)) {
        return slots[slot];
      }
    }
    return NONE;
  }

  /** The phrases that go on with a word, from now on. */
  PhraseTree grow(String following) {
    int slot = slot(following.hashCode());
    while (slots[slot] != null && !slots[slot].word.equals(following)) {
      slot = next(slot);
    }
    if (slots[slot] != null) {
      return slots[slot];
    }
    PhraseTree tree = new PhraseTree(following);
    slots[slot] = tree;
    count++;
    if (2 * count >= slots.length) {
      spread();
    }
    return tree;
  }

  private void spread() {
    PhraseTree[] before = slots;
    slots = new PhraseTree[4 * before.length];
    for (PhraseTree tree : before) {
      if (tree != null) {
        int slot = slot(tree.word.hashCode());
        while (slots[slot] != null) {
          slot = next(slot);
        }
        slots[slot] = tree;
      }
    }
  }

  private int slot(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
