package sourcebook.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes tags and escaped words: the one class that makes mark-up outside the templates.
 *
 * <p>Names of tags and attributes come from the code; values and words may come from anywhere.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes are names and values in turn, those with an empty value go. */
  Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(out, attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String words) {
    escape(out, words);
    return this;
  }

  Markup text(String words, int start, int end) {
    escape(out, words, start, end);
    return this;
  }

  Markup add(Html html) {
    out.append(html.markup());
    return this;
  }

  /** A line end between blocks, so that pages can be compared line by line. */
  Markup line() {
    out.append('\n');
    return this;
  }

  Html html() {
    return new Html(out.toString());
  }

  /** A style or script of the templates, which no source has a say in. */
  static Html own(String text) {
    return new Html(text);
  }

  /** Words as they may stand between tags and in double quotes: {@code a<b} → {@code a&lt;b}. */
  static void escape(StringBuilder out, String words) {
    escape(out, words, 0, words.length());
  }

  private static void escape(StringBuilder out, String words, int start, int end) {
    int copied = start;
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      // Most characters are letters and blanks.
      String entity = c == ' ' || (c > '>' && c < '\u007f') ? "" : entity(c);
      if (!entity.isEmpty()) {
        out.append(words, copied, i).append(entity);
        copied = i + 1;
      }
    }
    out.append(words, copied, end);
  }

  private static String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> isForbidden(c) ? "\uFFFD" : "";
    };
  }

  /** Control characters and lone halves of pairs have no place in a page. */
  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c <= '\u009f') || c == '\uffff';
  }

  /**
   * The address that a link may lead to: http, https and mailto.
   *
   * <p>{@code javascript:alert(1)}, {@code data:…}, {@code //host/x} and {@code /node/1} → nothing.
   */
  static Optional<String> address(String target) {
    String trimmed = target.strip();
    String folded = trimmed.toLowerCase(Locale.ROOT);
    boolean web = folded.startsWith("http://") || folded.startsWith("https://");
    if (!web && !folded.startsWith("mailto:")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(trimmed);
      boolean whole = web ? address.getHost() != null : !address.isOpaque() || folded.length() > 7;
      return whole ? Optional.of(address.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
