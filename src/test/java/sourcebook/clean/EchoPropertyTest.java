package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The cheap look at a draft denies no repeat that the table finds. */
class EchoPropertyTest {
  private static final List<String> WORDS =
      List.of("the", "salt", "Amsel", "d'Ys", "1921", "éclair", "Ωhm", "ice,", "No.", "塩", "of");

  @Property(tries = 300, seed = "2026")
  void deniesNoRepeatThatTheTableFinds(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(min = 0, max = 99_999) Integer> seeds,
      @ForAll @IntRange(min = 0, max = 5) int change) {
    List<String> paragraphs = new ArrayList<>();
    for (int seed : seeds) {
      paragraphs.add(paragraph(seed));
    }
    paragraphs.add(changed(paragraphs.get(0), change));
    Draft draft = new Draft(Scrape.of("letter", String.join("\n\n", paragraphs)));
    Repeats seen = new Repeats(0);
    int found = 0;
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() >= 8) {
        int earlier = seen.earlier(line.plain(), line.key(), line.windows(), seen.size());
        found += earlier >= 0 ? 1 : 0;
        seen.add(line.plain(), line.key(), line.windows());
      }
    }
    if (found > 0) {
      assertThat(new Echo(draft, 8, false).possible(found)).isTrue();
      assertThat(new Echo(draft, 8, true).possible(found)).isTrue();
    }
  }

  private static String paragraph(int seed) {
    StringBuilder words = new StringBuilder();
    long state = seed % 40;
    for (int i = 0; i < 12; i++) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      words.append(WORDS.get((int) (state >>> 33) % WORDS.size())).append(' ');
    }
    return words.append("end").toString();
  }

  private static String changed(String paragraph, int change) {
    return switch (change) {
      case 0 -> paragraph;
      case 1 -> paragraph.toUpperCase(Locale.ROOT);
      case 2 -> paragraph + " of";
      case 3 -> paragraph.replaceFirst("of", "by");
      case 4 -> "— " + paragraph.replace(" ", ", ");
      default -> paragraph.toLowerCase(Locale.ROOT);
    };
  }
}
