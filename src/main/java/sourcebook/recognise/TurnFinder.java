package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Folding;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;
import sourcebook.model.Words;

/**
 * Finds the turns of an interview: paragraphs that begin with a speaker's label and a colon, each
 * with the unlabelled paragraphs behind it up to the next label or heading.
 *
 * <p>Evidence: two labels at least that both recur and take turns. Labels are one speaker where
 * their last words are: {@code Mira Haddad (Radio 4):} and later {@code Haddad:}. In such a text a
 * label of two words or more that stands once, between other turns, is a speaker too. {@code Figure
 * 1: …} and {@code The context: …} are none.
 */
final class TurnFinder {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 8;
  private static final int FEWEST_CHANGES = 3;
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "ul", "bin", "ibn", "de", "van", "von", "der", "of", "the", "and");
  private static final Set<String> NOT_SPEAKERS = Words.of("not-speakers.txt");

  /** The turns of a source, by place; none where it is no interview. */
  List<Turn> find(Source source) {
    List<Label> labels = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    List<Block> blocks = source.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      label(blocks.get(i), i).ifPresent(labels::add);
    }
    labels.forEach(label -> counts.merge(label.key, 1, Integer::sum));
    int changes = 0;
    int first = -1;
    int last = -1;
    String before = "";
    for (Label label : labels) {
      if (counts.get(label.key) > 1) {
        changes += !before.isEmpty() && !before.equals(label.key) ? 1 : 0;
        before = label.key;
        first = first < 0 ? label.index : first;
        last = label.index;
      }
    }
    if (changes < FEWEST_CHANGES) {
      return List.of();
    }
    int from = first;
    int to = last;
    List<Label> speakers =
        labels.stream()
            .filter(
                label ->
                    counts.get(label.key) > 1
                        || (label.words > 1 && label.index > from && label.index < to))
            .toList();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      int end = i + 1 < speakers.size() ? speakers.get(i + 1).index : blocks.size();
      turns.add(turn(source, speakers.get(i), end));
    }
    return turns;
  }

  private static Turn turn(Source source, Label label, int end) {
    List<Block> blocks = source.blocks();
    Block block = blocks.get(label.index);
    int last = block.number();
    for (int i = label.index + 1; i < end; i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind == BlockKind.HEADING || kind == BlockKind.CHROME) {
        break;
      }
      if (kind != BlockKind.CAPTION) {
        last = blocks.get(i).number();
      }
    }
    Span span = new Span(source.id(), block.number(), 0, block.words().length());
    return new Turn(span, label.text, label.end, last);
  }

  private static Optional<Label> label(Block block, int index) {
    String words = block.words();
    int colon = colon(words);
    if (colon < 1 || block.kind() == BlockKind.HEADING || block.kind() == BlockKind.CHROME) {
      return Optional.empty();
    }
    int end = colon + 1;
    while (end < words.length() && Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    if (end == colon + 1 && end < words.length()) {
      return Optional.empty();
    }
    String text = words.substring(0, colon).strip();
    int bracket = text.indexOf('(');
    Tokens tokens = Tokens.of(bracket > 0 ? text.substring(0, bracket) : text);
    if (tokens.count() == 0 || tokens.count() > MOST_WORDS || isNoSpeaker(text, tokens)) {
      return Optional.empty();
    }
    String key = tokens.folded(tokens.count() - 1);
    boolean number = Character.isDigit(key.charAt(0));
    return Optional.of(
        new Label(index, text, number ? Folding.of(text) : key, tokens.count(), end));
  }

  private static int colon(String words) {
    for (int i = 0; i < Math.min(words.length(), LONGEST_LABEL); i++) {
      char c = words.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
      if (c == '\n' || c == '?' || c == '!' || c == ',' || c == ';') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNoSpeaker(String text, Tokens tokens) {
    if (NOT_SPEAKERS.contains(Folding.of(text)) || NOT_SPEAKERS.contains(tokens.folded(0))) {
      return true;
    }
    for (int i = 0; i < tokens.count(); i++) {
      char first = text.charAt(tokens.start(i));
      boolean small = Character.isLowerCase(first) && !PARTICLES.contains(tokens.folded(i));
      boolean number = Character.isDigit(first) && (i == 0 || i < tokens.count() - 1);
      if (small || number) {
        return true;
      }
    }
    return false;
  }

  /** A label: index of its block, as it stands, what tells speakers apart, and where it ends. */
  private record Label(int index, String text, String key, int words, int end) {}
}
