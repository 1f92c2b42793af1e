package sourcebook.clean;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import sourcebook.model.Block;
import sourcebook.model.Folding;
import sourcebook.model.Inline;

/**
 * The shape of a block that rules judge by: its words without link mark-up, how many there are, how
 * they end, and how much of them is link.
 *
 * <p>What few rules ask of few blocks is found when it is asked for, and once. Not thread-safe: it
 * belongs to one draft.
 */
final class Line {
  private static final String BULLETS = "•◆●▪►▸▶■□○◦·‣*»";
  private static final String CLOSING = ".!?…。؟！？۔:";
  private static final String AFTER = "\"'”’»)]›“*_ \u00a0";

  /** About how many ideographs make a word, where no blank parts the words. */
  private static final int IDEOGRAPHS = 2;

  private final String found;
  private final Tally letters;
  private final List<Hyperlinks.Found> links;
  private final String plain;
  private final Tally tally;
  private final double linked;
  private final boolean bullet;
  private final boolean closed;
  private Optional<String> key = Optional.empty();
  private OptionalLong kinds = OptionalLong.empty();
  private OptionalLong opening = OptionalLong.empty();
  private OptionalLong names = OptionalLong.empty();
  private Optional<long[]> windows = Optional.empty();
  private Optional<UnicodeScript> script = Optional.empty();

  private Line(Block block) {
    found = block.words();
    letters = Tally.of(found);
    links = letters.brackets() ? Hyperlinks.in(found) : List.of();
    String bare = collapsed(found, letters, links);
    bullet = !bare.isEmpty() && BULLETS.indexOf(bare.charAt(0)) >= 0;
    plain = bullet && bare.length() > 1 && bare.charAt(1) == ' ' ? bare.substring(2) : bare;
    tally = plain.length() == found.length() ? letters : Tally.of(plain);
    linked = linked(block, links);
    closed = closes(plain);
  }

  static Line of(Block block) {
    return new Line(block);
  }

  /** The words without link mark-up, left-over addresses, bullet and doubled blanks. */
  String plain() {
    return plain;
  }

  /** The plain words in lower case, nothing but letters and digits, parted by one blank. */
  String key() {
    if (key.isEmpty()) {
      key = Optional.of(Key.of(plain));
    }
    return key.get();
  }

  /** How many runs of letters and digits there are, pairs of ideographs included. */
  int words() {
    return tally.runs() + tally.ideographs() / IDEOGRAPHS;
  }

  /** How many runs of letters and digits there are. */
  int runs() {
    return tally.runs();
  }

  /** The number of its telling words, as {@link Names#of} gives it. */
  long names() {
    if (names.isEmpty()) {
      names = OptionalLong.of(Names.of(plain));
    }
    return names.getAsLong();
  }

  /** A number for the first word of the key. */
  long opening() {
    return Key.opening(plain);
  }

  /** The share of the block that is link or address, from 0 to 1. */
  double linked() {
    return linked;
  }

  /** Whether it begins with a bullet. */
  boolean bullet() {
    return bullet;
  }

  /** Whether it ends as a sentence does. */
  boolean closed() {
    return closed;
  }

  /** Whether nearly all of it is link or address. */
  boolean linkOnly() {
    return linked > 0.8;
  }

  /** The length in letters of an alphabet; an ideograph counts for three. */
  int size() {
    return plain.length() + 2 * tally.ideographs();
  }

  /** The runs of letters and digits of the key. */
  List<String> tokens() {
    return Arrays.asList(key().split(" "));
  }

  /** Whether it is a paragraph of prose: a whole sentence at least, not mere labels. */
  boolean prose(int atLeast) {
    return closed && words() >= atLeast && linked < 0.5;
  }

  /** Whether all of it is a phrase of a kind. */
  boolean says(String kind) {
    return tally.runs() <= Phrases.longest() && (kinds() & Phrases.bit(kind)) != 0;
  }

  /** Whether it begins with a phrase of a kind, which may be all of it. */
  boolean starts(String kind) {
    if (opening.isEmpty()) {
      opening = OptionalLong.of(Phrases.opening(key()));
    }
    return (opening.getAsLong() & Phrases.bit(kind)) != 0;
  }

  private long kinds() {
    if (kinds.isEmpty()) {
      kinds = OptionalLong.of(Phrases.kinds(key()));
    }
    return kinds.getAsLong();
  }

  /** Whether there is a digit in it. */
  boolean digits() {
    return tally.digits();
  }

  /** The links whose mark-up stands in the words of the block, in order. */
  List<Hyperlinks.Found> links() {
    return links;
  }

  /** The characters of the block's words, link mark-up included. */
  Tally letters() {
    return letters;
  }

  /** The script that most letters of the block's words are in. */
  UnicodeScript script() {
    if (script.isEmpty()) {
      script = Optional.of(letters.latin() ? UnicodeScript.LATIN : PictureText.script(found));
    }
    return script.get();
  }

  /** The numbers of its runs of three words, as {@link Windows#of} gives them. */
  long[] windows() {
    if (windows.isEmpty()) {
      windows = Optional.of(Windows.of(key()));
    }
    return windows.get();
  }

  private static double linked(Block block, List<Hyperlinks.Found> links) {
    String words = block.words();
    List<Inline> marks = block.text().inlines();
    if (links.isEmpty() && marks.isEmpty() && !words.startsWith("(")) {
      return 0;
    }
    int linked = 0;
    for (Hyperlinks.Found link : links) {
      linked += link.end() - link.start();
    }
    for (Inline mark : marks) {
      linked += mark.kind() == Inline.Kind.LINK ? mark.end() - mark.start() : 0;
    }
    if (Hyperlinks.isBracketedAddress(words)) {
      linked = words.length();
    }
    return words.isEmpty() ? 0 : Math.min(1, linked / (double) words.length());
  }

  private static boolean closes(String plain) {
    int i = plain.length() - 1;
    while (i > 0 && AFTER.indexOf(plain.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && CLOSING.indexOf(plain.charAt(i)) >= 0;
  }

  /** The words without link mark-up, one blank where several stand. */
  private static String collapsed(String words, Tally letters, List<Hyperlinks.Found> links) {
    if (links.isEmpty() && !letters.blanks()) {
      return words;
    }
    StringBuilder bare = new StringBuilder(words.length());
    int done = 0;
    for (Hyperlinks.Found link : links) {
      bare.append(words, done, link.start()).append(words, link.labelStart(), link.labelEnd());
      done = link.end();
    }
    bare.append(words, done, words.length());
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (!Folding.isBlank(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
