package sourcebook.read;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Tells Markdown that nobody wrote by hand: so deeply nested, or with so many marks in one
 * paragraph, that its parser would run for minutes or call itself until the build ends.
 *
 * <p>Flexmark takes quadratic time in a paragraph (at each mark, and at each line that begins with
 * none of the letters, it looks at all of it) and in the depth of containers; its patterns for tags
 * and for titles of links call themselves once a character. The bounds here keep a file within
 * about a second and the stack of a thread. They depend on the text alone, so that a file reads the
 * same on every machine.
 */
final class Tangle {
  /** Deepest nesting of quotes, lists and emphasis. */
  private static final int MAX_DEPTH = 100;

  /** Longest run of marks in a line that could be a rule, in UTF-16 units. */
  private static final int MAX_RULE = 500;

  /** Characters that may be looked at, paragraph by paragraph, its length times its marks. */
  private static final long MAX_STEPS = 1L << 29;

  /** What one line of a paragraph costs a later line, in the same measure. */
  private static final int LINE_STEPS = 8;

  /** How far a tag or the brackets behind a link may reach, in UTF-16 units. */
  private static final int MAX_REACH = 2000;

  /** How many blanks a tag of that reach may hold: the address of a picture in it may be long. */
  private static final int MAX_BLANKS = 100;

  /** Stands for the quotation mark that a definition of a link may open next. */
  private static final char DEFINITION = 1;

  /** How many blanks may stand before that mark: behind the colon, and behind the address. */
  private static final int TOKENS = 4;

  private final String text;
  private long steps;
  private int paragraph;
  private int lines;
  private int marks;
  private char awaited;
  private boolean opening;
  private int reach;
  private int blanks;
  private boolean far;

  private Tangle(String text) {
    this.text = text;
  }

  /** Whether a text is too tangled to be parsed. */
  static boolean in(String text) {
    return new Tangle(text).isTangled();
  }

  /** Whether a parsed text is nested too deeply to be walked by a method that calls itself. */
  static boolean in(Node document) {
    int depth = 0;
    Node node = document;
    while (depth <= MAX_DEPTH) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == document) {
        return false;
      }
      node = node.getNext();
    }
    return true;
  }

  private boolean isTangled() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      if (containers(start, end) > MAX_DEPTH || isLongRule(start, end)) {
        return true;
      }
      gather(start, end);
      if (far || steps > MAX_STEPS) {
        return true;
      }
      start = end + 1;
    }
    endParagraph();
    return steps > MAX_STEPS;
  }

  /** How many quotes and lists a line may open or continue: its marks, and half its indentation. */
  private int containers(int start, int end) {
    int depth = 0;
    int indentation = 0;
    int i = start;
    boolean marked = true;
    while (marked && i < end) {
      char c = text.charAt(i);
      int digits = i;
      while (digits < end && Character.digit(text.charAt(digits), 10) >= 0) {
        digits++;
      }
      if (c == ' ' || c == '\t') {
        indentation += c == '\t' ? 4 : 1;
        i++;
      } else if (c == '>' || isBullet(i, end)) {
        depth++;
        i++;
      } else if (digits > i && digits < end && ".)".indexOf(text.charAt(digits)) >= 0) {
        depth++;
        i = digits + 1;
      } else {
        marked = false;
      }
    }
    return depth == 0 ? 0 : depth + (indentation - depth) / 2;
  }

  private boolean isBullet(int at, int end) {
    return "-*+".indexOf(text.charAt(at)) >= 0
        && (at + 1 == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t');
  }

  /** Whether a line begins with so many marks that the pattern for a rule would not come back. */
  private boolean isLongRule(int start, int end) {
    int i = start;
    while (i < end && "*-_ \t".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i - start > MAX_RULE && !text.substring(start, i).isBlank();
  }

  private void gather(int start, int end) {
    int first = start;
    while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    if (first == end || text.charAt(first) == '#' || isBullet(first, end)) {
      endParagraph();
    }
    paragraph += end - start + 1;
    if (first < end && !Character.isLetter(text.charAt(first))) {
      steps += (long) LINE_STEPS * lines;
    }
    lines++;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if ("*_[]!<&`\\".indexOf(c) >= 0) {
        marks++;
      }
      stretch(c, i + 1 < end ? text.charAt(i + 1) : ' ');
    }
  }

  /** Follows a tag, or what stands behind the words of a link, to where it closes. */
  private void stretch(char c, char next) {
    if (awaited == DEFINITION) {
      blanks += c == ' ' ? 1 : 0;
      boolean opens = c == ' ' && "\"'(".indexOf(next) >= 0;
      awaited = blanks > TOKENS ? 0 : opens ? (next == '(' ? ')' : next) : awaited;
      opening = opens;
    } else if (opening) {
      opening = false;
    } else if (c == awaited) {
      awaited = 0;
    } else if (awaited != 0) {
      reach++;
      blanks += c == ' ' || c == '.' ? 1 : 0;
      far |= reach > MAX_REACH && blanks > MAX_BLANKS;
    } else if ((c == '<' && next != ' ') || (c == ']' && (next == '(' || next == ':'))) {
      awaited = c == '<' ? '>' : next == '(' ? ')' : DEFINITION;
      reach = 0;
      blanks = 0;
    }
  }

  private void endParagraph() {
    steps += (long) paragraph * marks;
    paragraph = 0;
    lines = 0;
    marks = 0;
    awaited = 0;
    opening = false;
  }
}
