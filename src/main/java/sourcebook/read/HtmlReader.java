package sourcebook.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import sourcebook.model.Problem;

/**
 * Reads a saved page: the text as found is what stands between the tags, in the order of the page,
 * with a blank line between blocks.
 *
 * <p>Scripts, styles, templates, frames, drawings and comments are mark-up, not text. What the page
 * itself sets apart (navigation, footer, form, aside, hidden parts) is read as blocks of kind
 * CHROME.
 */
final class HtmlReader implements SourceReader {
  @Override
  public Parts read(String raw, String file, String where) {
    Document page = Jsoup.parse(raw, "", Parser.htmlParser().setTrackPosition(true));
    HtmlBlocks blocks = new HtmlBlocks();
    blocks.visit(page.body());
    HtmlHead head = new HtmlHead(page, raw, file);
    return new Parts(
        blocks.found(), blocks.lines(), blocks.blocks(), head.description(), List.<Problem>of());
  }
}
