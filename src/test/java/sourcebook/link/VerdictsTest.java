package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import sourcebook.Actors;
import sourcebook.Growth;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.Book;
import sourcebook.model.Certainty;
import sourcebook.model.Cleaned;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;
import sourcebook.model.Verdict;
import sourcebook.recognise.Recogniser;

/** What an author says of single passages, and what of it cannot be done. */
class VerdictsTest {
  private static final Cleaned FERRY =
      Seeds.source("ferry", "Ana Costa and Costa met Senhora Costas.", "Costa left with the Fox.");

  private static Actor costa(Verdict... verdicts) {
    return with(Actors.actor("Ana Costa"), verdicts);
  }

  private static Actor with(Actor actor, Verdict... verdicts) {
    return new Actor(
        actor.id(),
        actor.where(),
        actor.name(),
        actor.type(),
        actor.description(),
        actor.aliases(),
        actor.not(),
        Arrays.asList(verdicts),
        actor.wikidata(),
        actor.note());
  }

  private static Verdict confirm(String source, int block, String words) {
    return new Verdict(true, source, block, Optional.of(words).filter(w -> !w.isEmpty()), 7);
  }

  private static Verdict reject(String source, int block, String words) {
    return new Verdict(false, source, block, Optional.of(words).filter(w -> !w.isEmpty()), 8);
  }

  private static Book book(List<Cleaned> sources, Actor... actors) {
    return Seeds.book(sources, List.of(actors));
  }

  private static List<String> linked(Book book) {
    return book.attestations().stream()
        .map(each -> each.mention().span().block() + " " + each.mention().surface())
        .toList();
  }

  private static List<String> told(Book book) {
    return book.problems().stream().map(Problem::message).toList();
  }

  @Test
  void aWholeIdMeansItsSourceThoughAnotherBeginsSo() {
    Cleaned second = Seeds.source("ferry-2", "Costa came alone.");
    Book book = book(List.of(FERRY, second), costa(reject("ferry", 2, "")));
    assertThat(told(book)).isEmpty();
    assertThat(linked(book)).containsExactly("1 Ana Costa", "1 Costa");
  }

  @Test
  void aBeginningOfSeveralSourcesIsToldOnceAndMeansNone() {
    Cleaned other = Seeds.source("a-2", "Ana Costa came.");
    Cleaned third = Seeds.source("a-3", "Ana Costa came.");
    Book book = book(List.of(FERRY, other, third), costa(reject("a", 1, "")));
    assertThat(told(book))
        .containsExactly("reject \"a#b1\" begins 2 sources (a-2, a-3); write more of the name");
    assertThat(linked(book)).hasSize(5);
  }

  @Test
  void singleWordsCountMoreThanTheWholePassage() {
    Book rejected =
        book(List.of(FERRY), costa(reject("ferry", 1, ""), confirm("ferry", 1, "Costa")));
    assertThat(told(rejected)).isEmpty();
    assertThat(linked(rejected)).containsExactly("1 Costa", "2 Costa");

    Book confirmed =
        book(List.of(FERRY), costa(reject("ferry", 1, "Costa"), confirm("ferry", 1, "")));
    assertThat(linked(confirmed)).containsExactly("1 Ana Costa", "2 Costa");
  }

  @Test
  void wordsAreConfirmedWholeAndWithBlanksOfAnyKind() {
    Cleaned source = Seeds.source("ferry", "The Fox\u00a0Cub and the Foxes ran.", "Foxes ran.");
    Book book =
        book(List.of(source), costa(confirm("ferry", 1, "Fox Cub"), confirm("ferry", 2, "Fox")));
    assertThat(linked(book)).containsExactly("1 Fox\u00a0Cub");
    assertThat(book.attestations().get(0).mention().certainty())
        .isEqualTo(Certainty.AUTHOR_CONFIRMED);
    assertThat(told(book))
        .containsExactly(
            "confirm \"ferry#b2: Fox\" names words that do not stand there; write them as they stand");
  }

  @Test
  void wordsTakeTheActorsShorterMentionAndNeverAnothersName() {
    Actor costas = with(Actors.actor("Senhora Costas"));
    Book mine = book(List.of(FERRY), costa(confirm("ferry", 2, "Costa left")));
    assertThat(linked(mine)).containsExactly("1 Ana Costa", "1 Costa", "2 Costa left");

    Book others = book(List.of(FERRY), costa(confirm("ferry", 1, "Costas")), costas);
    assertThat(linked(others)).contains("1 Senhora Costas").doesNotContain("1 Costas");
    assertThat(told(others))
        .containsExactly(
            "confirm \"ferry#b1: Costas\" names words where “Senhora Costas” is Senhora Costas;"
                + " reject it in content/actors/senhora-costas.md first, or write other words");
  }

  @Test
  void whatAnotherRejectsCanBeConfirmed() {
    Actor costas = with(Actors.actor("Senhora Costas"), reject("ferry", 1, ""));
    Book book = book(List.of(FERRY), costa(confirm("ferry", 1, "Senhora Costas")), costas);
    assertThat(told(book)).isEmpty();
    assertThat(linked(book)).contains("1 Senhora Costas");
  }

  @Test
  void oneAloneCanHaveTheSameWords() {
    Actor fox = with(Actors.actor("Rui Lund"), confirm("ferry", 2, "the Fox"));
    Book book = book(List.of(FERRY), costa(confirm("ferry", 2, "Fox")), fox);
    assertThat(told(book))
        .containsExactly(
            "confirm \"ferry#b2: the Fox\" names words that content/actors/ana-costa.md:7 confirms"
                + " as Ana Costa; take one of the two out");
    assertThat(linked(book)).contains("2 Fox").doesNotContain("2 the Fox");
  }

  @Test
  void rejectedWordsMustBeAMention() {
    Book book = book(List.of(FERRY), costa(reject("ferry", 2, "the Fox")));
    assertThat(told(book))
        .containsExactly(
            "reject \"ferry#b2: the Fox\" names words that are no mention of Ana Costa; write one"
                + " that is, such as “Costa”");
  }

  @Test
  void manyVerdictsAndManyMentionsOfOneBlockTakeTimeInProportion() {
    Growth.excess(crowd(60), crowd(60 * Growth.LONGER)).ifPresent(Assertions::fail);
    crowd(10_000).run();
  }

  /** So many verdicts on a block with as many mentions, and on as many blocks. */
  private static Runnable crowd(int size) {
    List<String> lines = new ArrayList<>(List.of("Ana Costa came. ".repeat(size)));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lines.add("Ana Costa came.");
      verdicts.add(confirm("ferry", i + 2, i % 2 == 0 ? "" : "Ana Costa"));
      verdicts.add(confirm("ferry", 1, "no such words " + i));
    }
    verdicts.add(reject("ferry", 1, ""));
    Cleaned source = Seeds.source("ferry", lines.toArray(String[]::new));
    Actor actor = costa(verdicts.toArray(Verdict[]::new));
    List<Recognition> recognitions =
        new Recogniser(List.of(actor)).recognise(List.of(source), () -> {});
    return () -> {
      Verdicts said = new Verdicts(List.of(actor), new Beginnings(List.of(source.source().id())));
      assertThat(said.settled(recognitions.get(0))).hasSize(size);
      assertThat(said.problems()).hasSize(size);
    };
  }
}
