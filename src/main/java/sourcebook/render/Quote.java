package sourcebook.render;

import java.util.List;
import sourcebook.model.Citation;
import sourcebook.model.Span;

/**
 * Words of a source with their address.
 *
 * @param words with the marked stretches in {@code mark} elements
 * @param href the paragraph, from the top of the site
 * @param source title of the source
 * @param block number of the paragraph
 * @param lang language of the words, empty where it is that of the site
 * @param dir direction of the words, empty where it is that of the site
 */
record Quote(Html words, String href, String source, int block, String lang, String dir) {
  static Quote of(Citation citation, Catalogue catalogue) {
    return of(citation, List.of(), catalogue);
  }

  /** A quotation with stretches of it marked. */
  static Quote of(Citation citation, List<Span> marked, Catalogue catalogue) {
    String quote = citation.quote();
    Span passage = citation.span();
    Marks marks = new Marks();
    for (Span span : marked) {
      int start = span.start() - passage.start();
      int end = span.end() - passage.start();
      if (span.block() == passage.block() && start >= 0 && end <= quote.length()) {
        marks.add(start, end, 0, "mark");
      }
    }
    Markup out = new Markup();
    marks.write(out, quote, 0, quote.length());
    SourceEntry source = catalogue.source(passage.source());
    Writing own = source.writing();
    Writing site = Writing.of(catalogue.book().imprint().language());
    Writing writing = Writing.of(quote, own);
    if (writing.equals(Writing.SAME) && !own.lang().equals(site.lang())) {
      writing = own;
    }
    return new Quote(
        out.html(),
        Catalogue.href(citation),
        source.title(),
        passage.block(),
        writing.lang(),
        writing.dir());
  }
}
