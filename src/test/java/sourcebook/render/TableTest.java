package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static Table table(Object cell) {
    Table table = new Table("sample", "cell");
    table.row(cell);
    return table;
  }

  @Test
  void writesWhatIsNotKnownAsNothing() {
    assertThat(table(Optional.empty()).csv()).isEqualTo("cell\r\n\r\n");
    assertThat(table(Optional.empty()).json()).isEqualTo("[\n{\"cell\":null}\n]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "- a list", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''-1"})
  void noTextBecomesAFormulaAndEachCanBeHadBack(String text) {
    String csv = table(text).csv();
    String cell = csv.substring("cell\r\n".length(), csv.length() - 2).replaceAll("^\"|\"$", "");
    assertThat(cell).isEqualTo("'" + text);
    assertThat(table(text).json()).doesNotContain("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "'plain", "a=b", "x-y", "'", "", "–5"})
  void leavesOtherTextsAlone(String text) {
    assertThat(table(text).csv()).isEqualTo("cell\r\n" + text + "\r\n");
  }

  @Test
  void leavesNumbersAndQuotesWhatPartsCells() {
    assertThat(table(-3).csv()).isEqualTo("cell\r\n-3\r\n");
    assertThat(table("a, \"b\"").csv()).isEqualTo("cell\r\n\"a, \"\"b\"\"\"\r\n");
    assertThat(table(List.of("=a", "b")).csv()).isEqualTo("cell\r\n'=a; b\r\n");
  }
}
