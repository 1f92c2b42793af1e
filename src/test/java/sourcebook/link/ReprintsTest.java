package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import sourcebook.Seeds;
import sourcebook.model.Cleaned;
import sourcebook.model.Reprint;
import sourcebook.model.SourceId;

/** One text in two sources is told as such; texts on one matter are not. */
class ReprintsTest {
  private static final String[] WORDS =
      ("salt harbour clerk ledger ice pilot boat office spring winter rope coal ferry quay tide wind"
              + " lamp road barley kettle postman town north door letter summer report water")
          .split(" ");

  @Test
  void findsAnArticleThatTwoSitesPrinted() {
    List<String> article = prose(1, 8);
    List<String> shortened = new ArrayList<>(article.subList(0, 6));
    shortened.set(0, shortened.get(0).toUpperCase(java.util.Locale.ROOT));
    shortened.addAll(prose(2, 1));
    List<Reprint> found =
        Reprints.in(
            List.of(source("a", article), source("b", shortened), source("c", prose(3, 8))));
    assertThat(found)
        .singleElement()
        .satisfies(
            reprint -> {
              assertThat(reprint.one()).isEqualTo(new SourceId("a"));
              assertThat(reprint.other()).isEqualTo(new SourceId("b"));
              assertThat(reprint.ofOne()).isBetween(0.7, 0.8);
              assertThat(reprint.ofOther()).isBetween(0.8, 0.9);
            });
  }

  @Test
  void takesAQuotationAndASharedNoticeForNoReprint() {
    List<String> one = prose(4, 8);
    List<String> other = prose(5, 8);
    other.set(2, one.get(3));
    one.add("All rights of this harbour paper are with its printers, who ask to be named.");
    other.add(one.get(8));
    assertThat(Reprints.in(List.of(source("a", one), source("b", other)))).isEmpty();
  }

  @Test
  void takesAFewWordsForNoReprint() {
    assertThat(Reprints.in(List.of(source("a", prose(6, 1)), source("b", prose(6, 1))))).isEmpty();
    assertThat(Reprints.in(List.of(source("a", List.of("No.")), source("b", List.of("No.")))))
        .isEmpty();
  }

  @Test
  void takesTimeLinearInTheSourcesHoweverOftenATextWasPrinted() {
    List<sourcebook.model.Source> sources = new ArrayList<>();
    List<String> article = prose(7, 8);
    for (int i = 0; i < 2000; i++) {
      sources.add(source(String.format("s%04d", i), article));
    }
    List<Reprint> found =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reprints.in(sources));
    assertThat(found.size()).isBetween(2000, 2000 * 10);
  }

  private static sourcebook.model.Source source(String id, List<String> paragraphs) {
    Cleaned cleaned = Seeds.source(id, paragraphs.toArray(String[]::new));
    return cleaned.source();
  }

  /** Paragraphs of thirty words in an order that no other seed has. */
  private static List<String> prose(int seed, int paragraphs) {
    Random random = new Random(seed);
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      StringBuilder words = new StringBuilder("The");
      for (int k = 0; k < 29; k++) {
        words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      prose.add(words.append('.').toString());
    }
    return prose;
  }
}
