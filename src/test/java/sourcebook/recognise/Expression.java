package sourcebook.recognise;

/**
 * A time expression of a gold set or of ours, with offsets in the file's text.
 *
 * @param start first UTF-16 unit, 0-based
 * @param end the unit after the last
 */
record Expression(int start, int end, String text, String type, String value) {
  private static final String EDGE = " \t\r\n,.;:()\"'";

  /** The same without white space and punctuation at its ends. */
  Expression trimmed() {
    int a = 0;
    int b = text.length();
    while (a < b && EDGE.indexOf(text.charAt(a)) >= 0) {
      a++;
    }
    while (b > a && EDGE.indexOf(text.charAt(b - 1)) >= 0) {
      b--;
    }
    return a == b ? this : new Expression(start + a, start + b, text.substring(a, b), type, value);
  }

  int overlap(Expression other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  boolean sameSpan(Expression other) {
    return start == other.start && end == other.end;
  }
}
