package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.edtf.Edtf;
import sourcebook.model.DateMention;
import sourcebook.model.Source;

/** What holds for the expressions of time in any text. */
class TimeFinderPropertyTest {
  private static final TimeFinder FINDER = new TimeFinder();

  @Property(tries = 300, seed = "2026")
  void surfacesStandAtTheirSpansInOrderAndApart(@ForAll("texts") String text) {
    Source source = PlainSource.of(text);
    List<DateMention> mentions = FINDER.find(source, Edtf.of("2022-01-20"));
    int last = 0;
    int block = 0;
    for (DateMention mention : mentions) {
      String words = source.blocks().get(mention.span().block() - 1).words();
      assertThat(words.substring(mention.span().start(), mention.span().end()))
          .isEqualTo(mention.surface())
          .isNotBlank();
      last = mention.span().block() == block ? last : 0;
      block = mention.span().block();
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      last = mention.span().end();
    }
    assertThat(mentions).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Property(tries = 300, seed = "2026")
  void datesReadBackAsPrinted(@ForAll("texts") String text) {
    for (DateMention mention : FINDER.find(PlainSource.of(text), Optional.empty())) {
      mention.date().ifPresent(date -> assertThat(Edtf.of(date.toString())).contains(date));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 and ",
        "two ",
        "over ",
        "May 1, ",
        "the end of ",
        "1 - ",
        "2003-",
        "early ",
        "9"
      })
  void readsEndlessRepetitionsInTime(String part) {
    String text = part.repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> FINDER.find(PlainSource.of(text), Optional.empty()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "in",
            "the",
            "of",
            "end",
            "early",
            "late",
            "mid",
            "-",
            "–",
            ",",
            ".",
            "(",
            ")",
            "May",
            "June",
            "Feb",
            "31",
            "29",
            "1st",
            "2003",
            "1904",
            "0",
            "99999",
            "05",
            "BC",
            "480",
            "'s",
            "s",
            "spring",
            "Friday",
            "last",
            "next",
            "that",
            "year",
            "month",
            "day",
            "days",
            "two",
            "a",
            "few",
            "later",
            "ago",
            "since",
            "until",
            "and",
            "to",
            "between",
            "about",
            "century",
            "20th",
            "second",
            "half",
            "quarter",
            "night",
            "3:00",
            "pm",
            "now",
            "every",
            "/",
            ":",
            "\n",
            "يناير",
            "١٤",
            "خرداد",
            "۱۴۰۰",
            "Ramadan",
            "1442",
            "Q3",
            "decade",
            "1960s",
            "yesterday",
            "weeks",
            "millennia",
            "\u0000",
            "\ud83d\ude00",
            "\ud835\udfd8");
    return words
        .list()
        .ofMaxSize(24)
        .map(list -> String.join(" ", list))
        .flatMap(spaced -> Arbitraries.of(spaced, spaced.replace(" ", "")));
  }
}
