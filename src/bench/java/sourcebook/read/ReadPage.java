package sourcebook.read;

import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;

/** Reads the bytes of one file as the reader of a folder does, without the file. */
public final class ReadPage {
  private static final SourceReader TEXT = new PlainTextReader();
  private static final SourceReader HTML = new HtmlReader();

  private ReadPage() {}

  /** The source that a file of plain text or HTML holds. */
  public static Source of(byte[] bytes, boolean html) {
    Decoder.Decoded decoded = Decoder.decode(bytes, html);
    SourceReader.Parts parts = (html ? HTML : TEXT).read(decoded.text(), "page", "page");
    Provenance provenance =
        new Provenance("page", "0".repeat(64), decoded.encoding(), decoded.rule());
    return new Source(
        new SourceId("page"),
        "page",
        provenance,
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
