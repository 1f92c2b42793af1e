package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds link mark-up and addresses that a scrape left in the words.
 *
 * <p>{@code [label \(target\)](#)}, {@code [label](target)}, {@code [label](#) (<target>)} and a
 * path in brackets, {@code words (/node/1)}. Looks ahead a bounded distance only, so that the time
 * is linear in the words.
 */
final class Hyperlinks {
  private static final int LABEL = 400;

  /** The length of an address at most, in UTF-16 units, brackets included. */
  static final int TARGET = 1000;

  private Hyperlinks() {}

  /**
   * A link in the words.
   *
   * @param start where its mark-up begins
   * @param end where its mark-up ends
   * @param labelStart where the words to read begin
   * @param labelEnd where they end; the same for an address without words
   * @param target the address; {@code #} where none is left
   */
  record Found(int start, int end, int labelStart, int labelEnd, String target) {
    /** Whether the address names its host, so that it can be followed from anywhere. */
    boolean absolute() {
      return target.startsWith("https://") || target.startsWith("http://");
    }
  }

  /** The links in the words, in order. */
  static List<Found> in(String words) {
    List<Found> found = new ArrayList<>();
    int i = next(words, 0);
    while (i < words.length()) {
      Found link = words.charAt(i) == '[' ? labelled(words, i) : bare(words, i);
      if (link.end() > link.start()) {
        found.add(link);
      }
      i = next(words, Math.max(i + 1, link.end()));
    }
    return found;
  }

  private static int next(String words, int from) {
    int i = from;
    while (i < words.length() && words.charAt(i) != '[' && words.charAt(i) != '(') {
      i++;
    }
    return i;
  }

  private static Found none(int at) {
    return new Found(at, at, at, at, "");
  }

  private static Found labelled(String words, int start) {
    int close = -1;
    int limit = Math.min(words.length(), start + LABEL);
    for (int i = start + 1; i < limit && close < 0; i++) {
      char c = words.charAt(i);
      if (c == '[') {
        return none(start);
      }
      close = c == ']' ? i : -1;
    }
    if (close < 0 || close + 1 >= words.length() || words.charAt(close + 1) != '(') {
      return none(start);
    }
    int end = closing(words, close + 1);
    if (end < 0) {
      return none(start);
    }
    String target = address(words, close + 1, end);
    int labelEnd = close;
    // Looked for only where the brackets close: it may lie far before the link.
    boolean closes = words.startsWith("\\)", close - 2);
    int inner = closes ? start + words.substring(start, close).lastIndexOf("\\(") : -1;
    if (inner > start) {
      String kept = words.substring(inner + 2, Math.max(inner + 2, close - 2));
      if (!kept.isEmpty() && !hasBlank(kept)) {
        target = kept;
        labelEnd = inner;
      }
    }
    int labelStart = start + 1;
    while (labelEnd > labelStart && words.charAt(labelEnd - 1) == ' ') {
      labelEnd--;
    }
    int after = end;
    while (after < words.length() && words.charAt(after) == ' ') {
      after++;
    }
    if (after < words.length() && words.charAt(after) == '(') {
      int behind = closing(words, after);
      String left = behind < 0 ? "" : address(words, after, behind);
      if (isAddress(left)) {
        return new Found(start, behind, labelStart, labelEnd, left);
      }
    }
    return new Found(start, end, labelStart, labelEnd, target);
  }

  private static Found bare(String words, int start) {
    boolean path = words.startsWith("/", start + 1) || words.startsWith("<", start + 1);
    int end = path ? closing(words, start) : -1;
    if (end < 0 || !isPath(address(words, start, end))) {
      return none(start);
    }
    int from = start > 0 && words.charAt(start - 1) == ' ' ? start - 1 : start;
    return new Found(from, end, from, from, address(words, start, end));
  }

  /** The place behind the bracket that closes one without a blank in it, or -1. */
  private static int closing(String words, int open) {
    int limit = Math.min(words.length(), open + TARGET);
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static String address(String words, int open, int end) {
    String inner = words.substring(open + 1, end - 1);
    boolean angled = inner.length() > 1 && inner.startsWith("<") && inner.endsWith(">");
    return angled ? inner.substring(1, inner.length() - 1) : inner;
  }

  /** Whether the words are an address in round brackets and nothing else. */
  static boolean isBracketedAddress(String words) {
    return words.startsWith("(")
        && words.length() > 2
        && closing(words, 0) == words.length()
        && isAddress(address(words, 0, words.length()));
  }

  /** Whether it is an absolute address or a path. */
  static boolean isAddress(String words) {
    return words.startsWith("https://") || words.startsWith("http://") || isPath(words);
  }

  /** Whether it is a path on some host: two steps at least, so that {@code (/s)} is none. */
  static boolean isPath(String words) {
    return words.length() > 2
        && words.charAt(0) == '/'
        && Character.isLetterOrDigit(words.charAt(1))
        && words.indexOf('/', 2) > 0
        && !hasBlank(words);
  }

  private static boolean hasBlank(String words) {
    return words.chars().anyMatch(Character::isWhitespace);
  }
}
