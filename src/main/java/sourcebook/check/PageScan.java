package sourcebook.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourcebook.model.Page;

/**
 * The ids and the links of one page, found in one pass over its tags.
 *
 * <p>Pages come from our templates, so attributes are quoted; parsing them again as a browser would
 * costs more than making them did.
 */
final class PageScan {
  private static final List<String> RAW_TEXT = List.of("script", "style");

  private final String path;
  private final boolean html;
  private final Set<String> ids = new HashSet<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private PageScan(String path, boolean html) {
    this.path = path;
    this.html = html;
  }

  /**
   * A link within the site.
   *
   * @param address as it stands
   * @param path of the file it leads to; empty where the address is no relative one of a file
   * @param fragment without {@code #} and text directive; empty where there is none
   */
  record Link(String address, String path, String fragment) {}

  static PageScan of(Page page) {
    PageScan scan = new PageScan(page.path(), page.isHtml());
    if (scan.html) {
      scan.read(page.text());
    }
    return scan;
  }

  String path() {
    return path;
  }

  boolean isHtml() {
    return html;
  }

  boolean hasId(String id) {
    return ids.contains(id);
  }

  List<String> repeatedIds() {
    return repeated;
  }

  List<Link> links() {
    return links;
  }

  private void read(String text) {
    Set<String> addresses = new LinkedHashSet<>();
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = Character.isLetter(charAt(text, at + 1)) ? tag(text, at, addresses) : at + 1;
      end = skipRawText(text, at, end);
      at = text.indexOf('<', end);
    }
    for (String address : addresses) {
      link(address);
    }
  }

  /** Reads the attributes of the tag that begins at a place; returns the place behind it. */
  private int tag(String text, int start, Set<String> addresses) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '>') {
      if (text.charAt(i) != '=' || (charAt(text, i + 1) != '"' && charAt(text, i + 1) != '\'')) {
        i++;
        continue;
      }
      int nameStart = i;
      while (nameStart > start && !Character.isWhitespace(text.charAt(nameStart - 1))) {
        nameStart--;
      }
      int close = text.indexOf(text.charAt(i + 1), i + 2);
      if (close < 0) {
        return text.length();
      }
      attribute(text.substring(nameStart, i), text, i + 2, close, addresses);
      i = close + 1;
    }
    return i;
  }

  private void attribute(String name, String text, int start, int end, Set<String> addresses) {
    switch (name) {
      case "id" -> {
        String id = unescaped(text.substring(start, end));
        if (!ids.add(id)) {
          repeated.add(id);
        }
      }
      case "href", "src", "action" -> addresses.add(unescaped(text.substring(start, end)));
      default -> {
        // no other attribute leads anywhere
      }
    }
  }

  private static int skipRawText(String text, int start, int end) {
    char first = charAt(text, start + 1);
    if (first != 's' && first != 'S') {
      return end;
    }
    for (String raw : RAW_TEXT) {
      if (text.regionMatches(true, start + 1, raw, 0, raw.length())) {
        int close = text.indexOf("</" + raw, end);
        return close < 0 ? text.length() : close;
      }
    }
    return end;
  }

  private void link(String address) {
    int hash = address.indexOf('#');
    String file = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    int directive = fragment.indexOf(":~:");
    fragment = directive < 0 ? fragment : fragment.substring(0, directive);
    int query = file.indexOf('?');
    file = query < 0 ? file : file.substring(0, query);
    int colon = file.indexOf(':');
    boolean elsewhere =
        colon > 0
            && file.substring(0, colon)
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
    if (elsewhere) {
      return;
    }
    boolean onlyFragment = file.isEmpty();
    boolean bound =
        file.startsWith("/") || file.endsWith("/") || (!onlyFragment && file.endsWith(".."));
    if (bound) {
      links.add(new Link(address, "", ""));
    } else {
      links.add(new Link(address, onlyFragment ? path : resolved(file), fragment));
    }
  }

  /**
   * The path that a relative address means on this page; one that climbs out of the site has none.
   */
  private String resolved(String file) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    int from = 0;
    while (file.startsWith("../", from) || file.startsWith("./", from)) {
      boolean up = file.charAt(from + 1) == '.';
      if (up && folder.isEmpty()) {
        return file;
      }
      folder = up ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) : folder;
      from += up ? 3 : 2;
    }
    String target = folder + file.substring(from);
    if (target.indexOf('%') < 0) {
      return target;
    }
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return target;
    }
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static String unescaped(String value) {
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&#x2F;", "/")
            .replace("&#x3D;", "=")
            .replace("&#61;", "=")
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }
}
