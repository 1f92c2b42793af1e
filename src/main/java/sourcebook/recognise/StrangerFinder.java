package sourcebook.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.FunctionWords;
import sourcebook.model.Lexicon;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Stranger;
import sourcebook.model.Tokens;

/**
 * Finds what looks like a name and names no actor: runs of capitalised words, acronyms, Arabic
 * words behind a title.
 *
 * <p>Titles before a name are left out of it: {@code President Ana Costa} is {@code Ana Costa}. A
 * single word that only ever begins a sentence is none, nor one that also stands with a small
 * letter. Headings are passed over: there every word may have a capital.
 */
final class StrangerFinder {
  private static final Lexicon TITLES = Lexicon.of("titles.txt");
  private static final Lexicon ARABIC_TITLES = Lexicon.of("titles-ar.txt");
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final Lexicon LINKS =
      Lexicon.of(
          List.of(
              "al", "el", "ul", "bin", "ibn", "bint", "de", "la", "van", "von", "der", "of",
              "for"));
  private static final String OPENINGS = ".!?…:;\"“”‘([«*-–—•؟";
  private static final int LONGEST_RUN = 7;

  private final Source source;
  private final List<Tokens> tokens;
  private final int language;

  /** The words that stand with a capital. */
  private final Lexicon capitals;

  /** By number among the capitals, whether a word also stands with a small letter. */
  private final boolean[] small;

  /** By number among the capitals, whether a word has its capital inside a run. */
  private final boolean[] large;

  private final List<Stranger> strangers = new ArrayList<>();

  /**
   * A finder for one source.
   *
   * @param tokens the words of each of its blocks
   */
  StrangerFinder(Source source, List<Tokens> tokens, String language) {
    this.source = source;
    this.tokens = tokens;
    this.language = FunctionWords.bit(language);
    this.capitals = capitals();
    this.small = new boolean[capitals.size()];
    this.large = new boolean[capitals.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (hasProse(i)) {
        learn(tokens.get(i));
      }
    }
  }

  private boolean hasProse(int index) {
    return source.blocks().get(index).kind() != BlockKind.HEADING;
  }

  private Lexicon capitals() {
    Set<String> capitals = new LinkedHashSet<>();
    for (int block = 0; block < tokens.size(); block++) {
      Tokens words = tokens.get(block);
      for (int i = 0; hasProse(block) && i < words.count(); i++) {
        if (words.capital(i)) {
          capitals.add(words.folded(i));
        }
      }
    }
    return Lexicon.of(capitals);
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

  private boolean isSmall(Tokens words, int word) {
    int number = capitals.number(words, word);
    return number != Lexicon.NONE && small[number];
  }

  private boolean isLarge(Tokens words, int word) {
    int number = capitals.number(words, word);
    return number != Lexicon.NONE && large[number];
  }

  private boolean isFunction(Tokens words, int word) {
    return (FunctionWords.languages(words, word) & language) != 0;
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
    if (ARABIC_TITLES.has(words, first)) {
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
      } else if (!LINKS.has(words, i)) {
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
      if (TITLES.has(words, i) && !LINKS.has(words, i - 1)) {
        boolean opening = begins && i == first + 1 && !isLarge(words, first);
        if (!opening) {
          name(block, words, first, i - 1, begins);
        }
        name(block, words, i + 1, last, false);
        return;
      }
    }
    int from = first;
    if (begins && from < last && isSmall(words, from)) {
      from++;
    }
    while (from <= last && isNoPart(words, from, from < last)) {
      from++;
    }
    int to = last;
    while (to > from && isFunction(words, to) && !words.acronym(to)) {
      to--;
    }
    if (from > to) {
      return;
    }
    if (!hasOwnWord(words, from, to, begins && from == first)) {
      return;
    }
    boolean single = from == to;
    if (single) {
      boolean known = NO_NAMES.has(words, from);
      boolean doubtful = begins && from == first && !isLarge(words, from);
      boolean common = isSmall(words, from) || known || words.folded(from).length() < 2;
      if (words.acronym(from) ? known : doubtful || common) {
        return;
      }
    }
    add(block, words, from, to);
  }

  /** Whether a run has a word that is no demonym, title or mere beginning of a sentence. */
  private boolean hasOwnWord(Tokens words, int from, int to, boolean begins) {
    for (int i = from; i <= to; i++) {
      boolean opening = i == from && from < to && begins && !isLarge(words, i);
      boolean common = NO_NAMES.has(words, i) || TITLES.has(words, i) || LINKS.has(words, i);
      if (!opening && !common) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoPart(Tokens words, int word, boolean more) {
    if (words.acronym(word)) {
      return false;
    }
    boolean adjective = more && NO_NAMES.has(words, word) && TITLES.has(words, word + 1);
    return TITLES.has(words, word)
        || adjective
        || LINKS.has(words, word) && !words.capital(word)
        || isFunction(words, word);
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
