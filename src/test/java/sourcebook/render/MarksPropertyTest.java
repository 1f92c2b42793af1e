package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MarksPropertyTest {
  private static final String WORDS = "abcdefghijklmnopqrst";
  private static final List<String> TAGS = List.of("em", "strong", "b", "span");

  @Property(seed = "2026")
  void nestsAnyMarksAndKeepsEachLetter(
      @ForAll @Size(max = 8) List<@IntRange(max = 19) Integer> starts,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    Marks marks = new Marks();
    for (int i = 0; i < starts.size(); i++) {
      int end = Math.min(WORDS.length(), starts.get(i) + 1 + (length * (i + 1)) % 9);
      marks.add(starts.get(i), end, i, TAGS.get(i % TAGS.size()));
    }
    Markup out = new Markup();
    marks.write(out, WORDS, 0, WORDS.length());
    Deque<String> open = new ArrayDeque<>();
    StringBuilder letters = new StringBuilder();
    for (String piece : out.html().markup().split("(?=<)|(?<=>)")) {
      if (piece.startsWith("</")) {
        assertThat(open.pop()).isEqualTo(piece.substring(2, piece.length() - 1));
      } else if (piece.startsWith("<")) {
        open.push(piece.substring(1, piece.length() - 1));
      } else {
        letters.append(piece);
      }
    }
    assertThat(open).isEmpty();
    assertThat(letters).hasToString(WORDS);
    assertThat(out.html().markup()).doesNotContain("<em></em>", "<span></span>");
  }
}
