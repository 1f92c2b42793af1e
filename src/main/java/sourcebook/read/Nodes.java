package sourcebook.read;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What messages say of the parts of a YAML text. */
final class Nodes {
  private static final int LONGEST_SHOWN = 120;

  private Nodes() {}

  /** The 1-based line of the YAML text where a part begins. */
  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** What a part is, in words. */
  static String kind(Node node) {
    return switch (node.getNodeType()) {
      case SEQUENCE -> "a list";
      case MAPPING -> "a mapping";
      default -> "text";
    };
  }

  /** Whether a part is a text of nothing but blanks. */
  static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** Whether a character commands a terminal or a printer instead of being read. */
  static boolean isHidden(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  /** A text as a message quotes it, cut where it is long. */
  static String shown(String text) {
    return text.length() <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }
}
