package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Book;
import sourcebook.model.Emendation;
import sourcebook.model.Fact;
import sourcebook.model.Folding;
import sourcebook.model.Recognition;
import sourcebook.read.Limits;

/** The committed collection: every fact of the articles is retold, every actor and alias occurs. */
class CollectionTest {
  private static final Path TABLES = Path.of("src", "test", "resources", "collection");

  /** Facts that articles tell outside their text: byline, picture text, biography, footnotes. */
  private static final Set<String> OUTSIDE_THE_TEXT =
      Set.of("001:50", "002:1", "002:2", "004:1", "004:27", "004:37");

  private static Book book;

  @BeforeAll
  static void read() throws IOException {
    book = book(Optional.empty());
  }

  static Book book(Optional<Path> sources) throws IOException {
    Options options =
        new Options(
            Path.of("content"), sources, Optional.empty(), Path.of("site"), Limits.DEFAULT, false);
    return new Sourcebook(options, new Progress(false)).book();
  }

  @Test
  void hasNoProblem() {
    assertThat(book.problems()).isEmpty();
  }

  @Test
  void retellsEveryFactInItsText() throws IOException {
    for (Recognition source : book.sources()) {
      String number = source.source().id().slug().substring(0, 3);
      List<String> table = Files.readAllLines(TABLES.resolve("facts-" + number + ".tsv"));
      List<String> missing = new ArrayList<>();
      for (String row : table) {
        String[] cells = row.split("\t");
        boolean told =
            source.source().blocks().stream().anyMatch(block -> holds(block.words(), cells[1]));
        boolean outside =
            source.cleaned().emendations().stream()
                .map(Emendation::before)
                .anyMatch(words -> holds(words, cells[1]));
        if (!told && !(outside && OUTSIDE_THE_TEXT.contains(number + ":" + cells[0]))) {
          missing.add(row);
        }
      }
      assertThat(missing).as("facts of " + number + " that its text does not tell").isEmpty();
    }
  }

  /** Whether words stand in a text, blanks of all kinds counting alike. */
  private static boolean holds(String text, String words) {
    return blanks(text).contains(blanks(words));
  }

  private static String blanks(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void knowsAsManyFactsAsTheArticlesHave() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (JsonParser json =
        new JsonFactory().createParser(Shared.path("seeds/facts.json").toFile())) {
      String article = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          article = json.currentName().substring(0, 3);
        } else if (token == JsonToken.VALUE_STRING) {
          counts.merge(article, 1, Integer::sum);
        }
      }
    }
    assertThat(counts).hasSize(5);
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      assertThat(Files.readAllLines(TABLES.resolve("facts-" + each.getKey() + ".tsv")))
          .as(each.getKey())
          .hasSize(each.getValue());
    }
  }

  @Test
  void namesEveryActorInAPassageOrAsItsMaker() {
    assertThat(book.actors()).hasSizeGreaterThanOrEqualTo(90);
    Set<ActorId> named = new HashSet<>();
    book.attestations().forEach(each -> named.add(each.actor()));
    Set<String> makers = new HashSet<>();
    for (Recognition source : book.sources()) {
      source.description().authors().forEach(author -> makers.add(Folding.of(author.value())));
      source.description().translators().forEach(maker -> makers.add(Folding.of(maker.value())));
      source
          .description()
          .publisher()
          .map(Fact::value)
          .ifPresent(maker -> makers.add(Folding.of(maker)));
    }
    assertThat(book.actors())
        .filteredOn(actor -> !named.contains(actor.id()))
        .allSatisfy(
            actor -> assertThat(makers).as(actor.name()).contains(Folding.of(actor.name())));
  }

  @Test
  void everyAliasOccursOrIsMarkedAsCommonElsewhere() {
    StringBuilder all = new StringBuilder(" ");
    for (Recognition source : book.sources()) {
      source.source().blocks().forEach(block -> all.append(Folding.of(block.words())).append(' '));
      source
          .cleaned()
          .emendations()
          .forEach(each -> all.append(Folding.of(each.before())).append(' '));
    }
    List<String> absent = new ArrayList<>();
    for (Actor actor : book.actors()) {
      for (Actor.Alias alias : actor.aliases()) {
        if (!alias.elsewhere() && all.indexOf(" " + Folding.of(alias.form())) < 0) {
          absent.add(actor.id() + ": " + alias.form());
        }
      }
    }
    assertThat(absent).isEmpty();
  }

  @Test
  void everyActorsNoteCitesASourceThatIsHere() {
    List<String> ids = book.sources().stream().map(source -> source.source().id().slug()).toList();
    assertThat(book.actors())
        .allSatisfy(
            actor -> {
              assertThat(actor.note()).as(actor.name()).contains("[s: ");
              for (String cited : actor.note().split("\\[s: ")) {
                if (cited.matches("(?s)\\d{3}.*")) {
                  assertThat(ids).anyMatch(id -> id.startsWith(cited.substring(0, 3)));
                }
              }
            });
  }
}
