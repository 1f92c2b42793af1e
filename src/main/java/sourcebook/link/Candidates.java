package sourcebook.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.model.Candidate;
import sourcebook.model.Cast;
import sourcebook.model.Description;
import sourcebook.model.Fact;
import sourcebook.model.Folding;
import sourcebook.model.Hint;
import sourcebook.model.SourceId;
import sourcebook.model.Stranger;

/**
 * Gathers the names that no actor's file describes: the spellings of one name together, its short
 * forms and its acronym with it.
 *
 * <p>Of all names the persons and bodies come first, then those of which nothing says what they
 * are, then places and things; among alike by sources × mentions. At most {@value #MOST} are kept.
 */
final class Candidates {
  private static final int MOST = 1000;

  private static final Comparator<Family.Ranked> ORDER =
      Comparator.comparingLong((Family.Ranked each) -> -each.rank())
          .thenComparing(each -> each.candidate().name());

  private final Cast cast;
  private final Map<String, Family> families = new TreeMap<>();
  private final Map<String, Map<String, Integer>> introduced = new HashMap<>();

  /** Candidates for an author whose files describe this cast. */
  Candidates(Cast cast) {
    this.cast = cast;
  }

  /** Adds the strangers of one source, and who made it. */
  void add(Library.Shelf shelf) {
    Gathering names = new Gathering(shelf);
    for (Stranger stranger : shelf.strangers()) {
      add(names.means(stranger), names.key(stranger), stranger, shelf);
    }
    ArabicScript arabic = new ArabicScript(names.all());
    for (ArabicScript.Found found : arabic.find(shelf.recognition())) {
      add(found.name(), found.name(), found.stranger(), shelf);
    }
    names
        .introduced()
        .forEach(
            (acronym, name) ->
                introduced
                    .computeIfAbsent(acronym, any -> new TreeMap<>())
                    .merge(name, 1, Integer::sum));
    makers(shelf.recognition().description(), shelf.recognition().source().id());
  }

  private void add(NameKey name, NameKey own, Stranger stranger, Library.Shelf shelf) {
    if (name.words().isEmpty()) {
      return;
    }
    SourceId source = stranger.span().source();
    Family family = families.computeIfAbsent(name.key(), any -> new Family(name));
    family.add(own, onOneLine(stranger.surface()), source, stranger.hints());
    if (family.wants(source)) {
      family.show(new Candidate.Example(shelf.passages().around(stranger.span()), stranger.span()));
    }
  }

  /** A name with one blank between its words, whatever line it was broken over. */
  private static String onOneLine(String name) {
    StringBuilder line = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean blank = Folding.isBlank(name.charAt(i));
      boolean again = blank && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
      if (!again) {
        line.append(blank ? ' ' : name.charAt(i));
      }
    }
    return line.toString();
  }

  private void makers(Description description, SourceId source) {
    description.authors().forEach(author -> maker(author, source, Hint.AUTHOR));
    description.translators().forEach(author -> maker(author, source, Hint.AUTHOR));
    description.publisher().ifPresent(outlet -> maker(outlet, source, Hint.PUBLISHER));
  }

  private void maker(Fact<String> name, SourceId source, Hint hint) {
    NameKey key = NameKey.of(name.value());
    if (!key.words().isEmpty() && !cast.knows(name.value())) {
      families
          .computeIfAbsent(key.key(), any -> new Family(key))
          .add(key, onOneLine(name.value()), source, List.of(hint));
    }
  }

  /** What was gathered, the most worth a file first. */
  List<Candidate> all() {
    new Kinship(families, introduced).join();
    return families.values().stream()
        .map(Family::ranked)
        .sorted(ORDER)
        .limit(MOST)
        .map(Family.Ranked::candidate)
        .toList();
  }
}
