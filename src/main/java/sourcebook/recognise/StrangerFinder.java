package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.FunctionWords;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Stranger;
import sourcebook.model.Tokens;
import sourcebook.model.Words;

/**
 * Finds what looks like a name and names no actor: runs of capitalised words, acronyms, Arabic
 * words behind a title.
 *
 * <p>Titles before a name are left out of it: {@code President Ana Costa} is {@code Ana Costa}. A
 * single word that only ever begins a sentence is none, nor one that also stands with a small
 * letter. Headings are passed over: there every word may have a capital.
 */
final class StrangerFinder {
  private static final Set<String> TITLES = Words.of("titles.txt");
  private static final Set<String> ARABIC_TITLES = Words.of("titles-ar.txt");
  private static final Set<String> NO_NAMES = Words.of("no-names.txt");
  private static final Set<String> LINKS =
      Set.of("al", "el", "ul", "bin", "ibn", "bint", "de", "la", "van", "von", "der", "of", "for");
  private static final String OPENINGS = ".!?…:;\"“”‘([«*-–—•؟";
  private static final int LONGEST_RUN = 7;

  private final Source source;
  private final List<Tokens> tokens;
  private final Set<String> function;
  private final Set<String> small = new HashSet<>();
  private final Set<String> large = new HashSet<>();
  private final List<Stranger> strangers = new ArrayList<>();

  /**
   * A finder for one source.
   *
   * @param tokens the words of each of its blocks
   */
  StrangerFinder(Source source, List<Tokens> tokens, String language) {
    this.source = source;
    this.tokens = tokens;
    this.function = FunctionWords.of(language);
    for (int i = 0; i < tokens.size(); i++) {
      learn(source.blocks().get(i), tokens.get(i));
    }
  }

  private void learn(Block block, Tokens words) {
    if (block.kind() == BlockKind.HEADING) {
      return;
    }
    for (int i = 0; i < words.count(); i++) {
      if (words.capital(i)) {
        if (i > 0 && words.joined(i - 1)) {
          large.add(words.folded(i));
        }
      } else {
        small.add(words.folded(i));
      }
    }
  }

  /** The strangers of a block that stand outside the mentions in it. */
  List<Stranger> find(int index, List<ActorMention> mentions, int from) {
    Block block = source.blocks().get(index);
    strangers.clear();
    if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.CHROME) {
      Tokens words = tokens.get(index);
      boolean[] taken = taken(words, mentions, from);
      int i = 0;
      while (i < words.count()) {
        i = taken[i] ? i + 1 : run(block, words, i, taken);
      }
    }
    return List.copyOf(strangers);
  }

  private static boolean[] taken(Tokens words, List<ActorMention> mentions, int from) {
    boolean[] taken = new boolean[words.count()];
    int mention = 0;
    for (int i = 0; i < taken.length; i++) {
      while (mention < mentions.size() && mentions.get(mention).span().end() <= words.start(i)) {
        mention++;
      }
      taken[i] =
          words.start(i) < from
              || (mention < mentions.size() && mentions.get(mention).span().start() < words.end(i));
    }
    return taken;
  }

  /** Reads the run that begins with a word; gives the word behind it. */
  private int run(Block block, Tokens words, int first, boolean[] taken) {
    if (ARABIC_TITLES.contains(words.folded(first))) {
      return arabic(block, words, first, taken);
    }
    if (!words.capital(first)) {
      return first + 1;
    }
    int last = first;
    for (int i = first + 1; i < words.count() && words.joined(i - 1) && !taken[i]; i++) {
      if (i - first >= LONGEST_RUN || words.stem(i - 1) != words.end(i - 1)) {
        break;
      }
      if (words.capital(i)) {
        last = i;
      } else if (!LINKS.contains(words.folded(i))) {
        break;
      }
    }
    name(block, words, first, last, begins(block.words(), words.start(first)));
    return last + 1;
  }

  /**
   * Whether a word stands where any word has a capital: first, or behind a stop, colon or quote.
   */
  private static boolean begins(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || OPENINGS.indexOf(text.charAt(before)) >= 0;
  }

  private int arabic(Block block, Tokens words, int title, boolean[] taken) {
    int last = title;
    for (int i = title + 1; i <= title + 2 && i < words.count() && !taken[i]; i++) {
      if (!words.joined(i - 1)) {
        break;
      }
      last = i;
    }
    if (last == title + 2) {
      add(block, words, title + 1, last);
    }
    return last + 1;
  }

  private void name(Block block, Tokens words, int first, int last, boolean begins) {
    for (int i = first + 1; i < last; i++) {
      if (TITLES.contains(words.folded(i)) && !LINKS.contains(words.folded(i - 1))) {
        boolean opening = begins && i == first + 1 && !large.contains(words.folded(first));
        if (!opening) {
          name(block, words, first, i - 1, begins);
        }
        name(block, words, i + 1, last, false);
        return;
      }
    }
    int from = first;
    if (begins && from < last && small.contains(words.folded(from))) {
      from++;
    }
    while (from <= last && isNoPart(words, from, from < last)) {
      from++;
    }
    int to = last;
    while (to > from && function.contains(words.folded(to)) && !words.acronym(to)) {
      to--;
    }
    if (from > to) {
      return;
    }
    if (!hasOwnWord(words, from, to, begins && from == first)) {
      return;
    }
    boolean single = from == to;
    String word = words.folded(from);
    if (single) {
      boolean doubtful = begins && from == first && !large.contains(word);
      boolean common = small.contains(word) || NO_NAMES.contains(word) || word.length() < 2;
      if (words.acronym(from) ? NO_NAMES.contains(word) : doubtful || common) {
        return;
      }
    }
    add(block, words, from, to);
  }

  /** Whether a run has a word that is no demonym, title or mere beginning of a sentence. */
  private boolean hasOwnWord(Tokens words, int from, int to, boolean begins) {
    for (int i = from; i <= to; i++) {
      String word = words.folded(i);
      boolean opening = i == from && from < to && begins && !large.contains(word);
      boolean common = NO_NAMES.contains(word) || TITLES.contains(word) || LINKS.contains(word);
      if (!opening && !common) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoPart(Tokens words, int word, boolean more) {
    String folded = words.folded(word);
    if (words.acronym(word)) {
      return false;
    }
    boolean adjective =
        more && NO_NAMES.contains(folded) && TITLES.contains(words.folded(word + 1));
    return TITLES.contains(folded)
        || adjective
        || LINKS.contains(folded) && !words.capital(word)
        || function.contains(folded);
  }

  private void add(Block block, Tokens words, int first, int last) {
    int start = words.start(first);
    int end = words.stem(last);
    strangers.add(
        new Stranger(
            new Span(source.id(), block.number(), start, end),
            source.line(block, start),
            block.words().substring(start, end)));
  }
}
