package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.LineRange;
import sourcebook.model.Locus;
import sourcebook.model.Ruling;
import sourcebook.model.Rulings;
import sourcebook.model.Suspect;

class SuspicionTest {
  private static final String PROSE =
      "In the spring of 1921 the office closed its doors, and the clerks went home at once.";

  private static final String REST =
      "Nobody asked what had become of the two ledgers, and both of them were burnt that winter.";

  @Test
  void tellsOfShortLinesInARowThatNoRuleTook() {
    String text =
        String.join("\n\n", PROSE, "Harbours", "Salt", "The office", "Letters", "Trade", REST);
    assertThat(suspects(text, Rulings.NONE)).extracting(Suspect::block).containsExactly(2, 3, 4, 5);
    assertThat(suspects(text, Rulings.NONE))
        .extracting(Suspect::reason)
        .containsOnly("one of 4 short lines in a row that end without a point");
  }

  @Test
  void tellsOfLinksAndLabelsThatStandAlone() {
    String text = String.join("\n\n", PROSE, "[The pilots](/pilots)", REST, "About the author");
    assertThat(suspects(text, Rulings.NONE)).extracting(Suspect::block).containsExactly(2, 4);
  }

  @Test
  void suspectsNoVerseNoTurnAndNothingThatTheAuthorKeeps() {
    String verse =
        String.join("\n\n", PROSE, "The river ran,", "the sea rose,", "we ran,", "it froze,");
    assertThat(suspects(verse, Rulings.NONE)).isEmpty();
    String links = String.join("\n\n", PROSE, "[The pilots](/pilots)", REST);
    Ruling keep = new Ruling(new LineRange(3, 3), new Locus("letter.yml", 1));
    assertThat(suspects(links, new Rulings(List.of(keep), List.of()))).isEmpty();
  }

  private static List<Suspect> suspects(String text, Rulings rulings) {
    Description said = Scrape.ruled(rulings);
    Cleaned cleaned =
        new Cleaner().clean(List.of(Scrape.of("letter", text, said)), () -> {}).get(0);
    return cleaned.suspects();
  }
}
