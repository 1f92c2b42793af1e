package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static sourcebook.Actors.actor;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.Cast;
import sourcebook.model.Cleaned;
import sourcebook.model.Corpus;
import sourcebook.model.Curation;
import sourcebook.model.Folding;
import sourcebook.model.Sentences;
import sourcebook.model.Tokens;

/** Text made to make a reader slow: one block of half a million units. */
class HostileTextTest {
  private static final int LENGTH = 500_000;
  private static final List<Actor> ACTORS =
      List.of(actor("Orma", List.of("Orma Orma Orma Belun"), List.of("Orma Orma Orma Street")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orma ", "Orma-", "A.", ".", ". ", "'", "’s", "Q: ", "(", "”.", "a", "و", "\u0301", "& "
      })
  void readsInLinearTime(String pattern) {
    String text = pattern.repeat(LENGTH / pattern.length()) + "x";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          List<Cleaned> sources = List.of(Seeds.source("s", text));
          Corpus corpus = Seeds.corpus(sources, ACTORS, Curation.NONE);
          NameFinder names = new NameFinder(Cast.of(corpus).actors());
          var block = sources.get(0).source().blocks().get(0);
          Tokens tokens = Tokens.of(block.words());
          Capitals capitals = new Capitals(sources.get(0).source(), List.of(tokens));
          names.find(sources.get(0).source(), block, tokens, 0, () -> capitals);
          new StrangerFinder(sources.get(0).source(), List.of(tokens), capitals, "en")
              .find(0, List.of(), 0);
          assertThat(Sentences.of(text).count()).isPositive();
          assertThat(Folding.of(text)).isNotNull();
        });
  }
}
