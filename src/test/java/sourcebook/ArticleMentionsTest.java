package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcebook.model.Attestation;
import sourcebook.model.Book;

/**
 * The actors' files of the collection against the articles themselves: how often each article names
 * each actor, counted by reading.
 */
class ArticleMentionsTest {
  @Test
  void linksEachActorAsOftenAsEachArticleNamesHim() throws IOException {
    Book book = CollectionTest.book(Optional.of(Shared.path("seeds")));
    Map<String, Integer> linked = new HashMap<>();
    for (Attestation each : book.attestations()) {
      String article = each.mention().span().source().slug().substring(0, 3);
      linked.merge(each.actor() + " in " + article, 1, Integer::sum);
    }
    Path table = Path.of("src", "test", "resources", "collection", "mentions.tsv");
    List<String> rows = Files.readAllLines(table);
    String[] head = rows.get(0).split("\t");
    List<String> wrong = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      for (int i = 1; i < cells.length; i++) {
        String place = cells[0] + " in " + head[i].substring(1);
        int counted = Integer.parseInt(cells[i]);
        int found = linked.getOrDefault(place, 0);
        if (counted != found) {
          wrong.add(place + ": read " + counted + ", linked " + found);
        }
      }
    }
    assertThat(rows).hasSizeGreaterThan(90);
    assertThat(wrong).isEmpty();
  }
}
