package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.Precision;
import sourcebook.model.ActorId;
import sourcebook.model.FunctionWords;
import sourcebook.model.Tokens;

/**
 * Joins what is one event told twice: dates of day, month or year that share a day, two actors in
 * common, and half of the content words of the shorter passage in common.
 *
 * <p>Found through an index of year and pair of actors; of the events of one such key only the last
 * {@value #NEIGHBOURS} are compared, so that the work grows with the text and not with its square.
 */
final class Merger {
  private static final int NEIGHBOURS = 16;
  private static final int MOST_ACTORS = 6;
  private static final int MOST_TELLINGS = 64;
  private static final int FEWEST_WORDS = 3;
  private static final double SIMILAR = 0.5;

  private final Map<String, List<Happening>> index = new HashMap<>();
  private final Map<Happening, Set<String>> words = new HashMap<>();
  private final List<Happening> merged = new ArrayList<>();

  private Merger() {}

  /** The same events in the same order, those that are one joined into the first of them. */
  static List<Happening> merge(List<Happening> happenings) {
    Merger merger = new Merger();
    happenings.forEach(merger::add);
    return merger.merged;
  }

  private void add(Happening happening) {
    Happening.Told told = happening.told().get(0);
    List<String> keys = keys(told);
    Set<String> content = keys.isEmpty() ? Set.of() : content(told.passage().quote());
    for (String key : keys) {
      for (Happening other : index.getOrDefault(key, List.of())) {
        if (isSame(told, other, content)) {
          other.join(happening);
          return;
        }
      }
    }
    merged.add(happening);
    words.put(happening, content);
    for (String key : keys) {
      List<Happening> near = index.computeIfAbsent(key, any -> new ArrayList<>());
      if (near.size() == NEIGHBOURS) {
        near.remove(0);
      }
      near.add(happening);
    }
  }

  private boolean isSame(Happening.Told told, Happening other, Set<String> content) {
    Edtf date = told.place().orElseThrow();
    boolean apart =
        other.told().size() >= MOST_TELLINGS
            || other.told().stream()
                .anyMatch(
                    each ->
                        each.place().stream().noneMatch(date::overlaps)
                            || each.passage()
                                .span()
                                .source()
                                .equals(told.passage().span().source()));
    if (apart) {
      return false;
    }
    Set<String> theirs = words.get(other);
    long shared = content.stream().filter(theirs::contains).count();
    return shared >= FEWEST_WORDS && shared >= SIMILAR * Math.min(content.size(), theirs.size());
  }

  private static List<String> keys(Happening.Told told) {
    List<String> keys = new ArrayList<>();
    boolean plain =
        told.place().filter(date -> date instanceof EdtfDate).map(date -> (EdtfDate) date).stream()
            .anyMatch(
                date ->
                    date.precision() == Precision.DAY
                        || date.precision() == Precision.MONTH
                        || date.precision() == Precision.YEAR);
    if (!plain) {
      return keys;
    }
    int year = told.place().orElseThrow().earliest().getYear();
    List<ActorId> actors = told.actors();
    int most = Math.min(actors.size(), MOST_ACTORS);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        keys.add(year + " " + actors.get(i) + " " + actors.get(j));
      }
    }
    return keys;
  }

  private static Set<String> content(String quote) {
    Set<String> content = new HashSet<>();
    Tokens tokens = Tokens.of(quote);
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.stemmed(i);
      boolean number = Character.isDigit(word.charAt(0));
      if (!number && word.length() > 2 && !FunctionWords.of("en").contains(word)) {
        content.add(Stem.of(word));
      }
    }
    return content;
  }
}
