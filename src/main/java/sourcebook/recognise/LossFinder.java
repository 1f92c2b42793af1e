package sourcebook.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Confidence;
import sourcebook.model.DateMention;
import sourcebook.model.Emendation;
import sourcebook.model.Footing;
import sourcebook.model.Loss;
import sourcebook.model.Source;
import sourcebook.model.Text;
import sourcebook.model.Tokens;

/**
 * Finds actors and dates in words that cleaning took out, so that somebody can look whether it
 * should have.
 *
 * <p>Removals that are certain are not looked at (what is certain is mostly a second copy), nor
 * those of fewer than {@value #WORDS} words, nor lines that the head of the page tells.
 */
final class LossFinder {
  private static final int WORDS = 4;

  private final NameFinder names;
  private final TimeFinder times;

  LossFinder(NameFinder names, TimeFinder times) {
    this.names = names;
    this.times = times;
  }

  /**
   * The removals that hold an actor or a date, by place.
   *
   * @param reference the date of publication, from which "last year" counts
   */
  List<Loss> find(Cleaned cleaned, Optional<Edtf> reference) {
    List<Block> removed = new ArrayList<>();
    TreeMap<Integer, TreeSet<String>> actors = new TreeMap<>();
    for (int i = 0; i < cleaned.emendations().size(); i++) {
      Emendation each = cleaned.emendations().get(i);
      if (each.action() != Action.REMOVED || each.confidence() == Confidence.CERTAIN) {
        continue;
      }
      Tokens tokens = Tokens.of(each.before());
      if (tokens.count() >= WORDS) {
        // Numbered by its emendation, which mentions then tell.
        Text words = Text.verbatim(each.before(), each.start());
        Block block = new Block(i + 1, BlockKind.PARAGRAPH, 0, words);
        removed.add(block);
        names
            .find(
                cleaned.source(),
                block,
                tokens,
                0,
                () -> new Capitals(cleaned.source().with(List.of(block)), List.of(tokens)))
            .stream()
            .filter(name -> name.footing().reach() != Footing.Reach.PART)
            .forEach(name -> add(actors, name.span().block(), name.surface()));
      }
    }
    return removed.isEmpty()
        ? List.of()
        : losses(cleaned.source().with(removed), reference, actors);
  }

  private List<Loss> losses(
      Source removed, Optional<Edtf> reference, TreeMap<Integer, TreeSet<String>> actors) {
    TreeMap<Integer, TreeSet<String>> dates = new TreeMap<>();
    for (DateMention date : times.find(removed, reference)) {
      if (date.date().isPresent() && isOwn(date)) {
        add(dates, date.span().block(), date.surface());
      }
    }
    TreeSet<String> none = new TreeSet<>();
    List<Loss> losses = new ArrayList<>();
    for (Block block : removed.blocks()) {
      TreeSet<String> who = actors.getOrDefault(block.number(), none);
      TreeSet<String> when = dates.getOrDefault(block.number(), none);
      if (!who.isEmpty() || !when.isEmpty()) {
        losses.add(new Loss(block.number() - 1, List.copyOf(who), List.copyOf(when)));
      }
    }
    return losses;
  }

  /** Whether it says by itself when, at least in part; "today" is on every page. */
  private static boolean isOwn(DateMention date) {
    return date.basis().isEmpty() || date.surface().chars().anyMatch(Character::isDigit);
  }

  private static void add(TreeMap<Integer, TreeSet<String>> found, int block, String surface) {
    found.computeIfAbsent(block, none -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)).add(surface);
  }
}
