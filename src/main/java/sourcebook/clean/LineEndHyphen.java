package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;

/**
 * Joins a word that was broken with a hyphen at the end of a line.
 *
 * <p>Evidence: a hyphen behind a letter and a letter behind the line end. The hyphen goes where the
 * whole word stands elsewhere in the source, or the second half ends words and is none (section
 * {@code not-a-word}), or the hyphen is a soft one. It stays, and the blank goes, where the word
 * stands elsewhere with its hyphen, where the first half is one that keeps it (section {@code
 * not-hyphenated}), and in doubt. Blocks are joined only where the word is known to be one, and a
 * hyphen before a blank within a line goes only where the whole word stands elsewhere. {@code pre-
 * and postwar} stays (section {@code suspended}).
 */
final class LineEndHyphen implements CleaningRule {
  /** The longest half of a word, in UTF-16 units. */
  private static final int LONGEST = 40;

  private static final String REASON = "a word that was broken at the end of a line";

  /** What becomes of a hyphen at a line end. */
  private enum Fate {
    /** Nothing is known of the word. */
    DOUBTFUL,
    /** It belongs to the word. */
    KEPT,
    /** It only broke the word. */
    DROPPED,
    /** It waits for another half: the blank behind it belongs there. */
    SUSPENDED
  }

  @Override
  public String name() {
    return "line-end-hyphen";
  }

  @Override
  public void apply(Draft draft) {
    if (possible(draft)) {
      Vocabulary vocabulary = new Vocabulary(draft);
      for (int i = 0; i < draft.size(); i++) {
        within(draft, i, vocabulary);
      }
      across(draft, vocabulary);
    }
  }

  private static boolean possible(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      boolean further = !draft.line(i).letters().ascii();
      if (ends(words, '-') || further && (ends(words, '\u2010') || ends(words, '\u00ad'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen stands behind a letter and before a blank or nothing. */
  private static boolean ends(String words, char hyphen) {
    for (int k = words.indexOf(hyphen, 1); k > 0; k = words.indexOf(hyphen, k + 1)) {
      boolean end = k + 1 == words.length() || words.charAt(k + 1) == ' ';
      if (end && Character.isLetter(words.charAt(k - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  /** Mends words that stand in one block, where their lines were joined before. */
  private static void within(Draft draft, int place, Vocabulary vocabulary) {
    Block block = draft.block(place);
    String words = block.words();
    if (!prose(block)) {
      return;
    }
    List<Text.Edit> edits = new ArrayList<>();
    for (int i = 1; i + 2 < words.length(); i++) {
      boolean broken =
          hyphen(words.charAt(i))
              && words.charAt(i + 1) == ' '
              && Character.isLetter(words.charAt(i - 1))
              && Character.isLetter(words.charAt(i + 2));
      if (broken) {
        boolean line = lineEnd(draft, block.text(), i);
        Fate fate = vocabulary.fate(words, i, words, i + 2);
        if (fate == Fate.DROPPED && (line || vocabulary.whole(words, i, words, i + 2))) {
          edits.add(new Text.Edit(i, i + 2, ""));
        } else if (line && fate != Fate.SUSPENDED) {
          edits.add(new Text.Edit(i + 1, i + 2, ""));
        }
      }
    }
    if (!edits.isEmpty()) {
      draft.emend(place, edits, List.of(), REASON);
    }
  }

  /** Whether the blank behind a hyphen stands for a line end of the text as found. */
  private static boolean lineEnd(Draft draft, Text text, int hyphen) {
    String found = draft.source().found();
    for (int i = text.foundEnd(hyphen + 1); i < text.found(hyphen + 2); i++) {
      if (found.charAt(i) == '\n' || found.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Joins blocks where the last word of the one goes on in the next. */
  private static void across(Draft draft, Vocabulary vocabulary) {
    int start = 0;
    while (start < draft.size()) {
      List<Integer> places = new ArrayList<>(List.of(start));
      int last = start;
      while (last + 1 < draft.size() && goesOn(draft, last, vocabulary)) {
        last++;
        places.add(last);
      }
      if (places.size() > 1) {
        draft.join(places, "", REASON);
      }
      start = last + 1;
    }
  }

  /** Whether a block ends within a word; its hyphen is dropped where it only broke the word. */
  private static boolean goesOn(Draft draft, int place, Vocabulary vocabulary) {
    Block block = draft.block(place);
    String words = block.words();
    String next = draft.block(place + 1).words();
    int at = words.length() - 1;
    boolean broken =
        at > 0
            && prose(block)
            && prose(draft.block(place + 1))
            && hyphen(words.charAt(at))
            && Character.isLetter(words.charAt(at - 1))
            && Character.isLowerCase(next.codePointAt(0));
    if (!broken) {
      return false;
    }
    Fate fate = vocabulary.fate(words, at, next, 0);
    if (fate == Fate.DROPPED) {
      draft.dropPart(place, at, at + 1, REASON);
    }
    return fate == Fate.DROPPED || fate == Fate.KEPT;
  }

  private static boolean prose(Block block) {
    return block.kind() == BlockKind.PARAGRAPH
        || block.kind() == BlockKind.QUOTE
        || block.kind() == BlockKind.ITEM;
  }

  /** The words of a source, as evidence for those that were broken. */
  private static final class Vocabulary {
    private final Set<String> words = new HashSet<>();

    private Vocabulary(Draft draft) {
      boolean broken = false;
      for (int i = 0; i < draft.size(); i++) {
        String words = draft.block(i).words();
        add(words, broken);
        broken = hyphen(words.charAt(words.length() - 1));
      }
    }

    /** Adds the words of a block, those with hyphens as they stand, and no half of one. */
    private void add(String text, boolean afterHyphen) {
      boolean half = afterHyphen;
      int start = 0;
      for (int end = 0; end <= text.length(); end++) {
        boolean ends = end == text.length();
        boolean letter = !ends && Character.isLetter(text.charAt(end));
        boolean inside = letter || !ends && end > start && hyphen(text.charAt(end));
        if (!inside) {
          boolean open = end > start && hyphen(text.charAt(end - 1));
          if (end - start > 1 && end - start <= 2 * LONGEST && !open && !half) {
            words.add(folded(text.substring(start, end)));
          }
          half = open || half && end == start;
          start = end + 1;
        }
      }
    }

    private static String folded(String word) {
      return word.replace('\u2010', '-').toLowerCase(Locale.ROOT);
    }

    /** Whether the word stands elsewhere without a hyphen. */
    private boolean whole(String left, int hyphen, String right, int start) {
      return words.contains(folded(before(left, hyphen) + behind(right, start)));
    }

    private Fate fate(String left, int hyphen, String right, int start) {
      String first = before(left, hyphen);
      String second = behind(right, start);
      if (first.isEmpty() || second.isEmpty()) {
        return Fate.SUSPENDED;
      }
      if (left.charAt(hyphen) == '\u00ad') {
        return Fate.DROPPED;
      }
      if (Phrases.is("suspended", Key.of(second))) {
        return Fate.SUSPENDED;
      }
      boolean whole = words.contains(folded(first + second));
      boolean compound = words.contains(folded(first + "-" + second));
      if (whole != compound) {
        return whole ? Fate.DROPPED : Fate.KEPT;
      }
      if (whole
          || Phrases.is("not-hyphenated", Key.of(first))
          || Phrases.is("number", Key.of(first))) {
        return Fate.KEPT;
      }
      boolean rest = Phrases.is("not-a-word", Key.of(second)) && !words.contains(folded(second));
      return rest ? Fate.DROPPED : Fate.DOUBTFUL;
    }

    /** The letters before a place. */
    private static String before(String text, int end) {
      int start = end;
      while (start > 0 && end - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return text.substring(start, end);
    }

    /** The letters from a place on. */
    private static String behind(String text, int start) {
      int end = start;
      while (end < text.length() && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return text.substring(start, end);
    }
  }
}
