package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.Shared;
import sourcebook.clean.Score;
import sourcebook.model.Actor;
import sourcebook.model.Attestation;

/**
 * Floors under the linking of names, in articles of many outlets in which a reader marked every
 * mention, and in the five articles; they only rise. Each is asked twice: with the forms that the
 * actors' files list, and with their names alone.
 */
class NamesBenchTest {
  private static final Path NAMES = Path.of("src", "test", "resources", "names");

  @Test
  void linksWhatAReaderMarksInArticlesOfManyOutlets() throws IOException {
    Naming naming = score(UnaryOperator.identity());
    assertThat(naming.marked()).isGreaterThan(1000);
    assertThat(naming.precision()).as("wrong: " + naming.wrong()).isGreaterThanOrEqualTo(0.995);
    assertThat(naming.recall()).as("missed: " + naming.missed()).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void findsShortFormsThatNoFileLists() throws IOException {
    Naming naming = score(Naming::alone);
    assertThat(naming.precision()).as("wrong: " + naming.wrong()).isGreaterThanOrEqualTo(0.985);
    assertThat(naming.recall()).as("missed: " + naming.missed()).isGreaterThanOrEqualTo(0.82);
  }

  private static Naming score(UnaryOperator<List<Actor>> change) throws IOException {
    Map<String, String> texts = Score.marked(Shared.path("bench/extraction/gold.json"));
    Naming all = Naming.NONE;
    try (var folders = Files.list(NAMES)) {
      for (Path folder : folders.sorted().toList()) {
        String id = folder.getFileName().toString();
        List<String> lines =
            texts.get(id).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Actor> actors = change.apply(Naming.actors(folder.resolve("actors.tsv")));
        all = all.and(Naming.of(id, lines, actors, Naming.marks(folder.resolve("mentions.tsv"))));
      }
    }
    return all;
  }

  @Test
  void findsTheActorsOfTheFiveArticlesByTheirNamesAlone() {
    TreeSet<String> marked = places(Seeds.actors());
    TreeSet<String> found = places(Naming.alone(Seeds.actors()));
    List<String> right = new ArrayList<>(found);
    right.retainAll(marked);
    found.removeAll(marked);
    double all = right.size() + found.size();
    assertThat(right.size() / all).as("wrong: " + found).isGreaterThanOrEqualTo(0.98);
    assertThat(right.size() / (double) marked.size()).isGreaterThanOrEqualTo(0.83);
  }

  /** Where each actor is named, by the last letter of the name. */
  private static TreeSet<String> places(List<Actor> actors) {

    TreeSet<String> places = new TreeSet<>();
    Seeds.book(Seeds.articles(), actors).attestations().forEach(each -> places.add(place(each)));
    return places;
  }

  private static String place(Attestation each) {
    var span = each.mention().span();
    return each.actor() + " " + span.source() + " " + span.block() + " " + span.end();
  }
}
