package sourcebook.model;

import java.util.List;

/**
 * A run of words that looks like a name and names no actor that has a file.
 *
 * @param span where it stands
 * @param line 1-based line of the raw file
 * @param surface the letters as they stand
 * @param hints what stands beside it and tells of its kind
 */
public record Stranger(Span span, int line, String surface, List<Hint> hints) {
  public Stranger {
    hints = List.copyOf(hints);
  }
}
