package sourcebook.link;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Sentences;

/**
 * The sentences of a block; one of more than {@value #LONG} UTF-16 units is cut where a quotation
 * ends or a semicolon stands.
 */
final class Clauses {
  private static final int LONG = 260;

  private Clauses() {}

  /**
   * Where the clauses of a block begin and end, by place.
   *
   * @param from where in the block the text begins, behind a speaker's label
   */
  static List<int[]> of(String text, int from) {
    Sentences sentences = Sentences.of(text);
    List<int[]> bounds = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      int start = Math.max(from, sentences.start(s));
      int end = sentences.end(s);
      if (end - start > LONG) {
        for (int i = start + 1; i < end - 1; i++) {
          char c = text.charAt(i);
          boolean closed =
              c == ',' && isQuote(text.charAt(i - 1)) || c == ',' && isQuote(text.charAt(i + 1));
          if (c == ';' || closed) {
            int cut = isQuote(text.charAt(i + 1)) ? i + 2 : i + 1;
            bounds.add(new int[] {start, cut});
            start = cut;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
              start++;
            }
          }
        }
      }
      if (end > start) {
        bounds.add(new int[] {start, end});
      }
    }
    return bounds;
  }

  private static boolean isQuote(char c) {
    return c == '”' || c == '"' || c == '»';
  }
}
