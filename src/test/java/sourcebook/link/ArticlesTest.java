package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Attestation;
import sourcebook.model.Book;

/** The five real articles, against counts and pairs made by reading. */
class ArticlesTest {
  private static final String COUNTS =
      """
      ahmed-al-yasiri 0 0 0 6
      ali-khamenei 1 2 0 1
      asaib-ahl-al-haq 5 2 2 25
      coordination-framework 9 0 1 14
      hadi-al-amiri 2 2 0 0
      iran 28 25 3 4
      iranian-parliament 2 0 2 0
      iraq 25 13 5 5
      iraqi-intelligence-service 0 0 0 4
      iraqi-parliament 12 1 3 5
      islamic-state 3 1 0 2
      jummar 0 0 0 4
      mahdi-army 2 1 0 2
      mohammed-shia-al-sudani 0 0 0 9
      muqawama 4 9 3 2
      muqtada-al-sadr 16 18 2 27
      mustafa-al-kadhimi 5 3 1 0
      nouri-al-maliki 3 3 0 6
      popular-mobilization-forces 4 1 2 3
      qais-al-khazali 7 10 6 46
      qassem-soleimani 5 2 0 1
      sadrist-movement 5 1 0 13
      state-of-law 1 0 0 3
      united-states 5 1 1 2
      us-armed-forces 8 2 1 2
      """;

  /** Mentions in 000, 001, 002 and 003; 004 is left out for the picture text that stands in it. */
  private static final Map<String, List<Integer>> COUNTED = counted();

  private static Map<String, List<Integer>> counted() {
    Map<String, List<Integer>> counted = new TreeMap<>();
    COUNTS
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            row ->
                counted.put(
                    row[0],
                    List.of(
                        Integer.valueOf(row[1]),
                        Integer.valueOf(row[2]),
                        Integer.valueOf(row[3]),
                        Integer.valueOf(row[4]))));
    return counted;
  }

  private static Book book() {
    return Seeds.book(Seeds.articles(), Seeds.actors());
  }

  @Test
  void findsEveryMentionThatAReaderCounts() {
    Map<String, int[]> found = new TreeMap<>();
    for (Attestation attestation : book().attestations()) {
      int source = attestation.mention().span().source().slug().charAt(2) - '0';
      found.computeIfAbsent(attestation.actor().slug(), any -> new int[5])[source]++;
    }
    COUNTED.forEach(
        (actor, counts) -> {
          for (int i = 0; i < counts.size(); i++) {
            assertThat(found.getOrDefault(actor, new int[5])[i])
                .as(actor + " in 00" + i)
                .isEqualTo(counts.get(i));
          }
        });
  }

  @Test
  void hearsTheInterviewTurnByTurn() {
    assertThat(book().statements()).hasSize(58);
    assertThat(book().doubts()).isEmpty();
  }
}
