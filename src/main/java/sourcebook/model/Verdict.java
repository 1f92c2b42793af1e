package sourcebook.model;

import java.util.Optional;

/**
 * What the author of an actor's file says of a passage: that it names the actor, or does not.
 *
 * @param names whether it does
 * @param source the beginning of a source's id, up to a hyphen or its end
 * @param block number of a block of that source
 * @param words the very words that are meant; empty where all are that may name the actor
 * @param line where the file says so
 */
public record Verdict(boolean names, String source, int block, Optional<String> words, int line) {
  @Override
  public String toString() {
    return source + "#b" + block + words.map(each -> ": " + each).orElse("");
  }
}
