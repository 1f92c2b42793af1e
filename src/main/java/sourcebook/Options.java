package sourcebook;

import java.nio.file.Path;
import java.util.Optional;
import sourcebook.model.Problem;
import sourcebook.read.Limits;

/**
 * What a build reads and writes.
 *
 * @param sources a folder to read the sources from instead of the one in the content
 * @param templates a folder whose templates stand for the built-in ones, file by file
 * @param site where the site is written
 * @param strict whether a warning keeps the site from being written as an error does
 */
record Options(
    Path content,
    Optional<Path> sources,
    Optional<Path> templates,
    Path site,
    Limits limits,
    boolean strict) {
  /** Whether a problem keeps the site from being written. */
  boolean stops(Problem problem) {
    return strict || problem.isError();
  }
}
