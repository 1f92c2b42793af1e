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
import sourcebook.model.Cleaned;
import sourcebook.model.Concord;
import sourcebook.model.Parallel;

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
    return Seeds.book(sources, ACTORS).parallels();
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

  private static final List<Cleaned> HARBOUR =
      List.of(
          Seeds.source(
              "answers",
              "Ines Falk has run the harbour of Torvik since 2009, and met us on the quay.",
              "We bought two electric ferries in March, and they will replace the diesel boats"
                  + " before autumn.",
              "The old quay at Sandnes cannot carry lorries any more, since divers found eleven"
                  + " cracked piles. The harbour belongs to the town.",
              "I have asked the ministry for nine million crowns, and nobody has answered me.",
              "Fishermen fear that the new berth will block the channel, but our pilots tested it"
                  + " in a storm.",
              "A bridge would cost six times as much, and it would close whenever the wind rises"
                  + " above twenty metres a second.",
              "Tickets stay at forty crowns and schoolchildren travel free.",
              "If the council votes no in June, I shall resign. I say it once more: the harbour"
                  + " belongs to the town, and no company will buy it."),
          Seeds.source(
              "gazette",
              "Torvik is to hear more about its harbour soon. A bakery opens beside the church.",
              "The diesel boats are to be replaced by two electric ferries, purchased in March,"
                  + " by the autumn.",
              "Divers discovered eleven piles with cracks at the Sandnes quay, which can no longer"
                  + " bear lorries. Her request to the ministry for nine million crowns has gone"
                  + " unanswered.",
              "A bridge, by her account, costs six times more and must be shut in wind of over"
                  + " twenty metres a second. She will quit if the council rejects the plan in"
                  + " June.",
              "The choir sang until midnight and the mayor danced with a baker."),
          Seeds.source(
              "diary",
              "I went to hear Falk, and wrote down what she told the people in the hall: “tickets"
                  + " stay at forty crowns, and schoolchildren pay nothing”, “the pilots tested"
                  + " the new berth in a storm, so the fishermen need not fear for the channel”,"
                  + " and “if the council votes no in June I resign, for no company will buy the"
                  + " harbour”.",
              "It rained, and my umbrella broke on the way home past the lighthouse.",
              "Divers had found eleven cracked piles at Sandnes.",
              "She had asked the ministry for nine million crowns."),
          Seeds.source(
              "year-before",
              "A year earlier Falk asked the ministry for a crane, and the council voted against"
                  + " it in May.",
              "She told the gazette that the harbour belongs to the town.",
              "A bridge, she argued at the time, would spoil the view from the lighthouse.",
              "Schoolchildren painted the ferries, and fishermen brought soup to the quay."));

  private static boolean tells(Parallel pair, String one, String other) {
    return pair.one().quote().contains(one) && pair.other().quote().contains(other);
  }

  @Test
  void pairsEachAnswerWithWhatAccountsMakeOfIt() {
    List<Parallel> found = find(HARBOUR);
    for (String[] pair :
        new String[][] {
          {"electric ferries", "electric ferries"},
          {"cracked piles", "piles with cracks"},
          {"asked the ministry", "request to the ministry"},
          {"pilots tested", "pilots tested"},
          {"A bridge would cost", "costs six times more"},
          {"Tickets stay", "tickets stay"},
          {"I shall resign", "I resign"},
        }) {
      assertThat(found).as(pair[0]).anyMatch(each -> tells(each, pair[0], pair[1]));
    }
  }

  @Test
  void pairsNothingOfAnotherYear() {
    assertThat(find(HARBOUR))
        .noneMatch(each -> each.other().span().source().slug().equals("year-before"));
  }

  @Test
  void threeTellingsAreThreePairsOfOneStatement() {
    List<Parallel> found = find(HARBOUR);
    List<Parallel> money =
        found.stream().filter(each -> each.one().quote().contains("nine million")).toList();
    assertThat(money).hasSize(3);
    assertThat(money).extracting(Parallel::concord).containsOnly(money.get(0).concord());
    assertThat(Concord.of(found))
        .filteredOn(each -> each.number() == money.get(0).concord())
        .singleElement()
        .satisfies(each -> assertThat(each.tellings()).hasSize(3));
  }

  @Test
  void marksWordsOfOneSenseAsCommon() {
    Parallel ferries =
        find(HARBOUR).stream()
            .filter(each -> tells(each, "electric ferries", "electric ferries"))
            .findFirst()
            .orElseThrow();
    assertThat(ferries.common())
        .filteredOn(span -> span.source().slug().equals("answers"))
        .extracting(
            span ->
                ferries
                    .one()
                    .quote()
                    .substring(
                        span.start() - ferries.one().span().start(),
                        span.end() - ferries.one().span().start()))
        .contains("bought", "March", "diesel");
  }
}
