package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
  @Test
  void readsUtf8AndSaysSo() {
    assertDecoded("Grüße قيس", "Grüße قيس".getBytes(StandardCharsets.UTF_8), "UTF-8", "utf-8");
  }

  @Test
  void trustsAByteOrderMark() {
    byte[] bytes = "\ufeffgrün".getBytes(StandardCharsets.UTF_16LE);
    assertDecoded("grün", bytes, "UTF-16LE", "byte-order-mark");
    assertThat(Decoder.isBinary(bytes)).isFalse();
  }

  @Test
  void knowsTheMarkOfUtf32FromThatOfUtf16() {
    byte[] little = "\ufeffgrün".getBytes(Charset.forName("UTF-32LE"));
    byte[] big = "\ufeffgrün".getBytes(Charset.forName("UTF-32BE"));
    assertDecoded("grün", little, "UTF-32LE", "byte-order-mark");
    assertDecoded("grün", big, "UTF-32BE", "byte-order-mark");
    assertThat(Decoder.isBinary(big)).isFalse();
  }

  @Test
  void complainsOfBytesThatAreNotWhatTheMarkSays() {
    byte[] bytes = "\ufeffgr\u00fcn\ud800 und".getBytes(StandardCharsets.UTF_16LE);
    bytes[bytes.length - 9] = (byte) 0xd8;
    assertThat(Decoder.decode(bytes, false).complaint().orElseThrow())
        .isEqualTo("begins with the mark of UTF-16LE, but holds bytes that are not that");
  }

  @Test
  void fallsBackToWindows1252WithoutLosingAByte() {
    byte[] bytes = "caf\u00e9 \u201cq\u201d ".getBytes(Charset.forName("windows-1252"));
    bytes[bytes.length - 1] = (byte) 0x81;
    assertDecoded("caf\u00e9 \u201cq\u201d\u0081", bytes, "windows-1252", "fallback");
  }

  @Test
  void keepsUtf8ThatHasOneStrayByte() {
    byte[] bytes = "für Käthe ".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe9;
    assertDecoded("für Käthe\u00e9", bytes, "UTF-8", "utf-8-with-stray-bytes");
  }

  @Test
  void obeysADeclaredCharsetOfAPage() {
    byte[] bytes =
        "<meta charset=\"windows-1251\"><p>Привет".getBytes(Charset.forName("windows-1251"));
    Decoder.Decoded decoded = Decoder.decode(bytes, true);
    assertThat(decoded.text()).endsWith("Привет");
    assertThat(decoded.rule()).isEqualTo("declared");
  }

  @Test
  void complainsOfADeclaredCharsetThatIsWrong() {
    byte[] bytes = "<meta charset=utf-8><p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Decoder.Decoded decoded = Decoder.decode(bytes, true);
    assertThat(decoded.text()).endsWith("caf\u00e9");
    assertThat(decoded.complaint().orElseThrow())
        .isEqualTo("declares the charset \"utf-8\", but its bytes are not that");
  }

  @Test
  void takesNoDeclarationThatIsCutOff() {
    String page = " ".repeat(4096 - "charset=ut".length()) + "charset=utf-8\">caf\u00e9";
    Decoder.Decoded decoded = Decoder.decode(page.getBytes(StandardCharsets.UTF_8), true);
    assertThat(decoded.complaint()).isEmpty();
    assertThat(decoded.rule()).isEqualTo("utf-8");
  }

  @Test
  void knowsBinaryFromText() {
    assertThat(Decoder.isBinary(new byte[] {'P', 'N', 'G', 0, 1, 2})).isTrue();
    assertThat(Decoder.isBinary("plain\ttext\r\n".getBytes(StandardCharsets.US_ASCII))).isFalse();
  }

  private static void assertDecoded(String text, byte[] bytes, String encoding, String rule) {
    Decoder.Decoded decoded = Decoder.decode(bytes, false);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.encoding()).isEqualTo(encoding);
    assertThat(decoded.rule()).isEqualTo(rule);
  }
}
