package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;

class LabelTest {
  @Test
  void tellsLabelsOfAllLanguages() {
    assertThat(label("34 responses to the harbour")).isEqualTo(Label.NONE);
    assertThat(label("Comments (34)")).isEqualTo(Label.COMMENTS);
    assertThat(label("ferryman63 says:")).isEqualTo(Label.COMMENTS);
    assertThat(label("Kommentare")).isEqualTo(Label.COMMENTS);
    assertThat(label("Оставить комментарий")).isEqualTo(Label.COMMENTS);
    assertThat(label("ADVERTISEMENT")).isEqualTo(Label.ADVERT);
    assertThat(label("Publicidade")).isEqualTo(Label.ADVERT);
    assertThat(label("Related articles")).isEqualTo(Label.LIST);
    assertThat(label("Read more: How the ice broke on the quay of the old town in March"))
        .isEqualTo(Label.LIST);
    assertThat(label("Facebook Twitter WhatsApp")).isEqualTo(Label.SHARE);
    assertThat(label("Nächster Beitrag")).isEqualTo(Label.SHARE);
    assertThat(label("About the author")).isEqualTo(Label.ABOUT);
    assertThat(label("Sobre Rahel Amsel")).isEqualTo(Label.ABOUT);
    assertThat(label("© 2019 Harbour Press")).isEqualTo(Label.RIGHTS);
    assertThat(label("1,204")).isEqualTo(Label.NUMBER);
  }

  @Test
  void takesNoSentenceForOne() {
    assertThat(label("The office closed its doors.")).isEqualTo(Label.NONE);
    assertThat(label("Why?")).isEqualTo(Label.NONE);
    assertThat(label("Related to him by marriage, the clerk kept a second ledger for the office."))
        .isEqualTo(Label.NONE);
    assertThat(label("")).isEqualTo(Label.NONE);
  }

  private static Label label(String words) {
    Block block = new Block(1, BlockKind.PARAGRAPH, 0, Text.verbatim(words, 0));
    return Gauge.of(block, Line.of(block)).label();
  }
}
