package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sourcebook.model.Block;
import sourcebook.model.Recognition;
import sourcebook.model.Span;
import sourcebook.model.Stranger;
import sourcebook.model.Tokens;

/**
 * Finds names in Arabic script that the same source writes in Latin letters too: {@code عمر السالم}
 * beside {@code Omar al-Salem}.
 *
 * <p>Two spellings are one where their consonants are, articles left out, with one shape for those
 * that Latin letters do not tell apart; at least {@value #FEWEST} of them, for fewer would be any
 * word's.
 */
final class ArabicScript {
  private static final int FEWEST = 4;
  private static final int LONGEST = 5;
  private static final String LETTERS = "بتثجحخدذرزسشصضطظغفقكلمنهپچژگ";
  private static final String SOUNDS = "btt" + "jhk" + "ssr" + "ss$" + "sst" + "sgf" + "kklmnhp$sg";

  private final Map<String, NameKey> latin = new HashMap<>();

  /** A finder for these names in Latin letters. */
  ArabicScript(Iterable<NameKey> names) {
    for (NameKey name : names) {
      String sounds = ofLatin(name.words());
      if (sounds.length() >= FEWEST && !name.isOfState()) {
        latin.putIfAbsent(sounds, name);
      }
    }
  }

  /** A name found, and the name in Latin letters that it is. */
  record Found(Stranger stranger, NameKey name) {}

  /** The names in a source, by place. */
  List<Found> find(Recognition recognition) {
    List<Found> found = new ArrayList<>();
    if (latin.isEmpty()) {
      return found;
    }
    TreeSet<Span> known = new TreeSet<>();
    recognition.names().forEach(mention -> known.add(mention.span()));
    for (Block block : recognition.source().blocks()) {
      if (block.words().chars().anyMatch(ArabicScript::isArabic)) {
        find(recognition, block, known, found);
      }
    }
    return found;
  }

  private static boolean isArabic(int c) {
    return c >= '\u0620' && c <= '\u06ff';
  }

  private void find(Recognition recognition, Block block, TreeSet<Span> known, List<Found> found) {
    Tokens words = Tokens.of(block.words());
    int i = 0;
    while (i < words.count()) {
      int last = isArabic(block.words().charAt(words.start(i))) ? end(words, i) : -1;
      if (last >= 0 && !isKnown(known, block, words.start(i))) {
        int start = words.start(i);
        int end = words.end(last);
        Span span = new Span(recognition.source().id(), block.number(), start, end);
        String surface = block.words().substring(start, end);
        int line = recognition.source().line(block, start);
        NameKey name = latin.get(sounds(words, i, last));
        found.add(new Found(new Stranger(span, line, surface, List.of()), name));
        i = last;
      }
      i++;
    }
  }

  /** The last word of the longest name that begins with a word; -1 where none does. */
  private int end(Tokens words, int first) {
    int end = -1;
    for (int last = first; last < first + LONGEST && last < words.count(); last++) {
      if (last > first && !words.joined(last - 1)) {
        break;
      }
      end = latin.containsKey(sounds(words, first, last)) ? last : end;
    }
    return end;
  }

  /** Whether a place belongs to a mention of an actor. */
  private static boolean isKnown(TreeSet<Span> known, Block block, int place) {
    if (known.isEmpty()) {
      return false;
    }
    Span here = new Span(known.first().source(), block.number(), place, Integer.MAX_VALUE);
    Span before = known.floor(here);
    return before != null && before.block() == block.number() && place < before.end();
  }

  private static String sounds(Tokens words, int first, int last) {
    StringBuilder sounds = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String word = words.folded(i);
      String bare = word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
      for (int k = 0; k < bare.length(); k++) {
        int letter = LETTERS.indexOf(bare.charAt(k));
        boolean silent = bare.charAt(k) == 'ه' && k == bare.length() - 1;
        if (letter >= 0 && !silent) {
          add(sounds, SOUNDS.charAt(letter));
        }
      }
    }
    return sounds.toString();
  }

  private static String ofLatin(List<String> words) {
    StringBuilder sounds = new StringBuilder();
    for (String word : words) {
      String bare = word.matches("abd[aeu]l") ? "abd" : word;
      for (int i = 0; i < bare.length(); i++) {
        char c = bare.charAt(i);
        char before = i == 0 ? ' ' : bare.charAt(i - 1);
        boolean breath = c == 'h' && "kgdt".indexOf(before) >= 0;
        boolean silent = c == 'h' && i == bare.length() - 1 && before == 'a';
        if (c == 'h' && (before == 's' || before == 'c')) {
          sounds.setLength(sounds.length() - 1);
          add(sounds, '$');
        } else if (!breath && !silent && "aeiouyw".indexOf(c) < 0 && c != 'c') {
          add(sounds, c == 'q' ? 'k' : c == 'z' || c == 'd' ? 's' : c);
        } else if (c == 'c') {
          add(sounds, 'k');
        }
      }
    }
    return sounds.toString();
  }

  private static void add(StringBuilder sounds, char c) {
    if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != c) {
      sounds.append(c);
    }
  }
}
