package sourcebook.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text and says how: byte-order mark, declared charset, valid UTF-8, else
 * Windows-1252.
 *
 * <p>No byte is lost. UTF-8 with stray bytes in it is read as UTF-8, each stray byte as its
 * Windows-1252 character; the five bytes that Windows-1252 leaves open become the control
 * characters of the same number, as the WHATWG Encoding Standard has it.
 */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /**
   * How far into a page a charset may be declared, in bytes; four times the HTML standard's limit.
   */
  private static final int DECLARATION_LIMIT = 4096;

  /** How far a file is looked at for signs that it is no text, in bytes. */
  private static final int SAMPLE = 8192;

  private Decoder() {}

  /**
   * A text and how its bytes were read.
   *
   * @param encoding name of the charset
   * @param rule how it was chosen
   * @param complaint what was wrong with a declared charset
   */
  record Decoded(String text, String encoding, String rule, Optional<String> complaint) {}

  /** Whether bytes are no text: they hold a NUL, or more than one control character in fifty. */
  static boolean isBinary(byte[] bytes) {
    if (byteOrderMark(bytes) != null) {
      return false;
    }
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        return true;
      }
      controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b ? 1 : 0;
    }
    return controls * 50 > sample;
  }

  static Decoded decode(byte[] bytes, boolean html) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      int skip = marked == StandardCharsets.UTF_8 ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
      byte[] rest = Arrays.copyOfRange(bytes, skip, bytes.length);
      Optional<String> whole = strictly(rest, marked);
      return new Decoded(
          whole.orElseGet(() -> new String(rest, marked)),
          marked.name(),
          "byte-order-mark",
          whole.isPresent()
              ? Optional.empty()
              : Optional.of(
                  "begins with the mark of " + marked + ", but holds bytes that are not that"));
    }
    Optional<String> complaint = Optional.empty();
    Optional<String> declared = html ? declared(bytes) : Optional.empty();
    if (declared.isPresent()) {
      Optional<Charset> charset = charset(declared.get());
      Optional<String> text = charset.flatMap(known -> strictly(bytes, known));
      if (text.isPresent()) {
        return new Decoded(text.get(), charset.get().name(), "declared", Optional.empty());
      }
      complaint =
          Optional.of(
              "declares the charset \""
                  + declared.get()
                  + (charset.isPresent()
                      ? "\", but its bytes are not that"
                      : "\", which nobody knows"));
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), "UTF-8", "utf-8", complaint);
    }
    return stray(bytes, complaint);
  }

  private static Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return UTF_32LE;
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return UTF_32BE;
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION_LIMIT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    int from = at + "charset=".length();
    if (at < 0) {
      at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
      from = at + "encoding=".length();
    }
    if (at < 0) {
      return Optional.empty();
    }
    while (from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'')) {
      from++;
    }
    int end = from;
    while (end < head.length() && "\"' ;>/?".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    boolean cut = end == head.length();
    return end == from || cut ? Optional.empty() : Optional.of(head.substring(from, end));
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      return Optional.of(
          latin || charset.equals(StandardCharsets.US_ASCII) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    if (charset.equals(WINDOWS_1252)) {
      StringBuilder text = new StringBuilder(bytes.length);
      for (byte b : bytes) {
        text.append(windows1252(b));
      }
      return Optional.of(text.toString());
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      // The quick way puts in U+FFFD for what is malformed, and says nothing.
      String text = new String(bytes, charset);
      if (text.indexOf('\ufffd') < 0) {
        return Optional.of(text);
      }
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** UTF-8 where at least as many characters are whole as bytes are stray, else Windows-1252. */
  private static Decoded stray(byte[] bytes, Optional<String> complaint) {
    StringBuilder mixed = new StringBuilder(bytes.length);
    StringBuilder single = new StringBuilder(bytes.length);
    int whole = 0;
    int strays = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      if (length == 0) {
        strays++;
        mixed.append(windows1252(bytes[i]));
        single.append(windows1252(bytes[i]));
        i++;
        continue;
      }
      whole += length > 1 ? 1 : 0;
      mixed.append(new String(bytes, i, length, StandardCharsets.UTF_8));
      for (int end = i + length; i < end; i++) {
        single.append(windows1252(bytes[i]));
      }
    }
    return whole > 0 && whole >= strays
        ? new Decoded(mixed.toString(), "UTF-8", "utf-8-with-stray-bytes", complaint)
        : new Decoded(single.toString(), "windows-1252", "fallback", complaint);
  }

  /** How many bytes the valid UTF-8 sequence at a place has; 0 where there is none. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length =
        first < 0x80
            ? 1
            : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length <= 1 || at + length > bytes.length) {
      return length == 1 ? 1 : 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xff;
    boolean overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    boolean beyond = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    return overlong || beyond ? 0 : length;
  }

  private static char windows1252(byte b) {
    int code = b & 0xff;
    if (code < 0x80 || code > 0x9f) {
      return (char) code;
    }
    char mapped = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
    return mapped == '\ufffd' ? (char) code : mapped;
  }
}
