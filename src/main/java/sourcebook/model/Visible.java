package sourcebook.model;

import java.util.Locale;

/**
 * Scraped words as they may be written to a terminal.
 *
 * <p>They may hold line ends, marks that turn the direction of writing, and commands to the
 * terminal.
 */
public final class Visible {
  private Visible() {}

  /** One line in which every character shows: a bell → {@code \}{@code u0007}. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
      if (Character.isISOControl(c) || turns || c == '\u2028' || c == '\u2029') {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
