package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Certainty;
import sourcebook.model.Footing;
import sourcebook.model.SourceId;
import sourcebook.model.Span;

/** Why a mention is taken for its actor, as a reader is told. */
class ReasonTest {
  private static ActorMention name(
      String surface, String rule, Certainty certainty, String evidence) {
    return new ActorMention(
        new Span(new SourceId("lock"), 4, 0, surface.length()),
        1,
        surface,
        List.of(new ActorId("lena-brandt")),
        rule,
        certainty,
        Footing.WHOLE,
        evidence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          exact-name      | EXACT_NAME       | ~~                                  | exact name
          listed-alias    | LISTED_ALIAS     | ~~                                  | listed alias
          named-earlier   | SHORT_FORM       | “Lena Brandt” in ¶3                 | listed alias; whole name “Lena Brandt” in ¶3
          surname         | SHORT_FORM       | “Lena Brandt” in the title          | surname alone; whole name “Lena Brandt” in the title
          surname         | SHORT_FORM       | “Mayor” before it                   | surname alone, “Mayor” before it
          introduced      | SHORT_FORM       | introduced as “Upper Lock (UL)” in ¶2 | short form, introduced as “Upper Lock (UL)” in ¶2
          well-known-form | SHORT_FORM       | from “United States”                | well-known form of its name, from “United States”
          spelling        | SPELLING_VARIANT | near “Lena Brandt”                  | another spelling, near “Lena Brandt”
          spelling        | SPELLING_VARIANT | “Lena Brandt” in ¶3                 | another spelling; whole name “Lena Brandt” in ¶3
          surname         | AUTHOR_CONFIRMED | confirmed in /a/actors/lena.md:7    | confirmed by the author in actors/lena.md:7
          """)
  void isToldInWords(String rule, Certainty certainty, String evidence, String words) {
    assertThat(Reason.of(List.of(name("Brandt", rule, certainty, evidence)))).isEqualTo(words);
  }

  @Test
  void isToldForEachFormWhereTheyDiffer() {
    ActorMention whole = name("Lena Brandt", "exact-name", Certainty.EXACT_NAME, "");
    ActorMention part = name("Brandt", "surname", Certainty.SHORT_FORM, "“Lena Brandt” in ¶3");
    assertThat(Reason.of(List.of(whole, part, whole, part)))
        .isEqualTo(
            "“Lena Brandt”: exact name · “Brandt”: surname alone; whole name “Lena Brandt” in ¶3");
  }

  @Test
  void leadsToTheParagraphsThatItNames() {
    assertThat(Reason.linked("<b> in ¶3", "../sources/lock.html").markup())
        .isEqualTo("&lt;b&gt; in <a href=\"../sources/lock.html#b3\">¶3</a>");
  }
}
