package sourcebook.publish;

import sourcebook.model.Page;

/**
 * Takes the pages of a build and, when all are there, makes them the site; or leaves the site as it
 * was.
 */
public interface Publisher extends AutoCloseable {
  /** Takes a page; from several threads. The path of each page is its own. */
  void accept(Page page);

  /**
   * Makes the pages taken so far the site, in one move.
   *
   * @return what that changed
   * @throws java.io.IOException where it could not; the site is as it was
   */
  Published publish() throws java.io.IOException;

  /** Throws away what was taken and not published. */
  @Override
  void close() throws java.io.IOException;

  /**
   * What a build wrote.
   *
   * @param files all files of the site that builds write
   * @param written those that are new or have other content than before
   * @param removed those that the last build wrote and this one did not
   * @param bytes the size of all
   */
  record Published(int files, int written, int removed, long bytes) {}
}
