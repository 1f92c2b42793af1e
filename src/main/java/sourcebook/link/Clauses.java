package sourcebook.link;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Sentences;

/**
 * The sentences of a block; one of more than {@value #LONG} UTF-16 units is cut where a quotation
 * begins or ends, at a semicolon, and before a conjunction behind a comma, so that no piece is
 * shorter than {@value #SHORTEST}.
 */
final class Clauses {
  private static final int LONG = 150;
  private static final int SHORTEST = 28;
  private static final List<String> JOINTS =
      List.of(
          "and ",
          "but ",
          "so ",
          "while ",
          "because ",
          "which ",
          "although ",
          "though ",
          "even though ",
          "that ");

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
        start = cut(text, start, end, bounds);
      }
      if (end > start) {
        bounds.add(new int[] {start, end});
      }
    }
    return bounds;
  }

  /** Adds all clauses of a sentence but the last, and gives where that begins. */
  private static int cut(String text, int from, int end, List<int[]> bounds) {
    int start = from;
    for (int i = from + SHORTEST; i < end - SHORTEST; i++) {
      if (i - start >= SHORTEST && text.charAt(i - 1) == ' ' && parts(text, i)) {
        int before = i - 1;
        while (before > start && text.charAt(before - 1) == ' ') {
          before--;
        }
        bounds.add(new int[] {start, before});
        start = i;
      }
    }
    return start;
  }

  /** Whether a clause begins at a place behind a blank. */
  private static boolean parts(String text, int at) {
    char before = text.charAt(at - 2);
    boolean behind =
        before == ';' || before == ':' || isCloser(before) || before == '!' || before == '?';
    boolean pause = before == '…' || (before == '.' && text.charAt(at - 3) == '.');
    boolean comma = before == ',';
    if (behind || pause || (comma && isCloser(text.charAt(at - 3))) || isOpener(text.charAt(at))) {
      return true;
    }
    return comma && JOINTS.stream().anyMatch(joint -> text.startsWith(joint, at));
  }

  private static boolean isOpener(char c) {
    return c == '“' || c == '"' || c == '«';
  }

  private static boolean isCloser(char c) {
    return c == '”' || c == '"' || c == '»';
  }
}
