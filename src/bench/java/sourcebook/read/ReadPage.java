package sourcebook.read;

import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;

/** Reads the bytes of one file as the reader of a folder does, without the file. */
public final class ReadPage {
  private static final SourceReader TEXT = new PlainTextReader();
  private static final SourceReader HTML = new HtmlReader();

  private ReadPage() {}

  /** The source that a file of plain text holds. */
  public static Source text(byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes, false);
    return source(TEXT, decoded.text());
  }

  /** The source that a file of HTML holds. */
  public static Source html(byte[] bytes) {
    return html(decoded(bytes));
  }

  /** The source that a decoded page holds. */
  public static Source html(String page) {
    return source(HTML, page);
  }

  private static Source source(SourceReader reader, String text) {
    SourceReader.Parts parts = reader.read(text, "page", "page");
    return new Source(
        new SourceId("page"),
        "page",
        new Provenance("page", "0".repeat(64), "UTF-8", "utf-8"),
        parts.declared(),
        parts.found(),
        parts.lines(),
        parts.blocks());
  }

  /** The decoded text of a page, which other extractors are given. */
  public static String decoded(byte[] bytes) {
    return Decoder.decode(bytes, true).text();
  }
}
