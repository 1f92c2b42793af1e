package sourcebook.read;

import java.util.List;
import org.jsoup.nodes.Element;

/** What the attributes of an element call it. */
final class ElementNames {
  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "rel", "data-component", "data-testid");

  /** Characters of one attribute that are looked at: a name is short, a list of styles is not. */
  private static final int LONGEST = 160;

  private ElementNames() {}

  /** {@code class="relatedArticles-list"} → {@code related articles list}; empty where unnamed. */
  static String of(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        add(value.substring(0, Math.min(value.length(), LONGEST)), names);
      }
    }
    return names.toString().strip();
  }

  /** Adds the words of a value: a capital after a small letter begins one. */
  private static void add(String value, StringBuilder names) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isLetter(c)) {
        part(names);
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1))) {
          part(names);
        }
        names.append(Character.toLowerCase(c));
      }
    }
    part(names);
  }

  private static void part(StringBuilder names) {
    if (names.length() > 0 && names.charAt(names.length() - 1) != ' ') {
      names.append(' ');
    }
  }
}
