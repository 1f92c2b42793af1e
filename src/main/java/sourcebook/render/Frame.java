package sourcebook.render;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title of the page
 * @param site title of the collection
 * @param front whether this is the first page, whose title is the collection's
 * @param root way from the page to the top of the site: empty or {@code ../}
 * @param lang language of the collection
 * @param dir direction of that language
 * @param style the sheet that its kind of page has besides the one that all have
 * @param canonical address of the original that the page stands for
 * @param navigation links to the main pages
 * @param counts what the collection holds, in words
 * @param newest date of the newest source, in words
 */
record Frame(
    String title,
    String site,
    boolean front,
    String root,
    String lang,
    String dir,
    Optional<String> style,
    Optional<String> canonical,
    List<Entry> navigation,
    String counts,
    Optional<String> newest,
    Optional<String> rights) {

  /** One of the links at the top. */
  record Entry(String href, String words, boolean current) {}
}
