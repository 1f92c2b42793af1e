package sourcebook.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;

/**
 * What is known of a source besides its text; each fact with its evidence.
 *
 * @param inferred names of the fields of which the author says that they are inferred
 * @param retold whether the text is a retelling of the original that is described
 * @param actors names of actors that the file itself lists
 * @param note a sentence of the author's for the head of the page
 * @param rulings which lines of the text the author keeps or drops, whatever the rules say
 */
public record Description(
    Optional<Fact<String>> title,
    List<Fact<String>> authors,
    List<Fact<String>> translators,
    Optional<Fact<String>> publisher,
    Optional<Fact<Edtf>> published,
    Optional<Fact<Edtf>> retrieved,
    Optional<Fact<URI>> url,
    Optional<Fact<String>> language,
    Optional<Fact<String>> kind,
    boolean retold,
    Set<String> inferred,
    List<Fact<String>> actors,
    Optional<String> note,
    Rulings rulings) {
  /** Nothing is known. */
  public static final Description NONE =
      new Description(
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Set.of(),
          List.of(),
          Optional.empty());

  /** A description by somebody who says nothing of single lines. */
  public Description(
      Optional<Fact<String>> title,
      List<Fact<String>> authors,
      List<Fact<String>> translators,
      Optional<Fact<String>> publisher,
      Optional<Fact<Edtf>> published,
      Optional<Fact<Edtf>> retrieved,
      Optional<Fact<URI>> url,
      Optional<Fact<String>> language,
      Optional<Fact<String>> kind,
      boolean retold,
      Set<String> inferred,
      List<Fact<String>> actors,
      Optional<String> note) {
    this(
        title,
        authors,
        translators,
        publisher,
        published,
        retrieved,
        url,
        language,
        kind,
        retold,
        inferred,
        actors,
        note,
        Rulings.NONE);
  }

  public Description {
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    inferred = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(inferred));
    actors = List.copyOf(actors);
  }

  /** These facts, and of the other's those that are missing here; the rulings of both. */
  public Description or(Description other) {
    return new Description(
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        translators.isEmpty() ? other.translators : translators,
        publisher.or(other::publisher),
        published.or(other::published),
        retrieved.or(other::retrieved),
        url.or(other::url),
        language.or(other::language),
        kind.or(other::kind),
        retold || other.retold,
        inferred.isEmpty() ? other.inferred : inferred,
        actors.isEmpty() ? other.actors : actors,
        note.or(other::note),
        rulings.and(other.rulings));
  }
}
