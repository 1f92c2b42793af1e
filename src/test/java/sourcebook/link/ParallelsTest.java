package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static sourcebook.Actors.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.Cast;
import sourcebook.model.Cleaned;
import sourcebook.model.Corpus;
import sourcebook.model.Curation;
import sourcebook.model.Parallel;
import sourcebook.recognise.Recogniser;

class ParallelsTest {
  private static final List<Actor> ACTORS = List.of(actor("Ana Costa", "Costa"), actor("Guild"));
  private static final String[] FILLER = {
    "The harbour froze early that winter and the ferries stayed in port.",
    "A teacher counted forty swans beside the northern bridge.",
    "Bread cost more than salt, a baker complained to his neighbours.",
    "Nobody repaired the clock after lightning struck the tower.",
    "Two painters rented the attic above the pharmacy.",
    "Letters from abroad took nine weeks to reach the valley.",
    "The choir rehearsed in a barn because the chapel leaked."
  };

  private static List<Parallel> find(List<Cleaned> sources) {
    Corpus corpus = Seeds.corpus(sources, ACTORS, Curation.NONE);
    return new Linker()
        .link(corpus, new Recogniser(Cast.of(corpus).actors()).recognise(sources, () -> {}))
        .parallels();
  }

  private static Cleaned source(String id, String... lines) {
    List<String> all = new ArrayList<>(List.of(FILLER).subList(0, 3));
    all.addAll(List.of(lines));
    return Seeds.source(id, all.toArray(String[]::new));
  }

  @Test
  void pairsTwoTellingsOfOneStatement() {
    List<Parallel> found =
        find(
            List.of(
                Seeds.source(
                    "one",
                    FILLER[0],
                    FILLER[1],
                    "Costa said that the mill would grind no more barley after the drought."),
                Seeds.source(
                    "two",
                    FILLER[2],
                    FILLER[3],
                    "After the drought, the mill is to grind no barley any longer, said Ana Costa."),
                Seeds.source("three", FILLER[4], FILLER[5], FILLER[6])));
    assertThat(found)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.one().quote()).startsWith("Costa said");
              assertThat(row.other().quote()).startsWith("After the drought");
            });
  }

  @Test
  void pairsNothingThatSharesOnlyActorsOrASubject() {
    assertThat(
            find(
                List.of(
                    Seeds.source(
                        "one", FILLER[0], "Costa met the Guild at the old mill in spring."),
                    Seeds.source("two", FILLER[2], "The Guild thanked Costa for painting a mill."),
                    Seeds.source("three", FILLER[4], "Costa left the Guild over wages."))))
        .isEmpty();
  }

  @Test
  void keepsFewRowsOfAReprint() {
    List<String> words = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      words.add(Integer.toString(100_000 + random.nextInt(900_000), 36) + "ab");
    }
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      text.add("The " + String.join(" ", words.subList(10 * i, 10 * i + 10)) + ".");
    }
    List<Cleaned> copies = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      copies.add(Seeds.source("copy-" + (char) ('a' + i), text.toArray(String[]::new)));
    }
    assertThat(find(copies)).hasSizeBetween(1, 3 * 25);
  }

  @Test
  void theOrderOfSourcesDoesNotMatter() {
    List<Cleaned> sources =
        new ArrayList<>(
            List.of(
                source("one", "Costa said the mill would grind no more barley after the drought."),
                source("two", "The mill is to grind no barley after the drought, Costa said."),
                source(
                    "three", "No barley will the mill grind, the drought being long, said she.")));
    List<Parallel> before = find(sources);
    Collections.shuffle(sources, new Random(5));
    assertThat(find(sources)).isEqualTo(before);
  }
}
