package sourcebook.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The part of an address that makes a browser go to words and mark them.
 *
 * <p>It begins and ends at blanks, since browsers find whole words alone; everything but letters
 * and digits of ASCII is escaped, since hyphens, commas and ampersands part its own parts.
 */
final class TextFragment {
  private static final int WORDS_AT_AN_END = 4;
  private static final int LONGEST_WHOLE = 60;
  private static final int LONGEST = 300;
  private static final String UNRESERVED = "._~";

  private TextFragment() {}

  /** The part for a passage, to stand behind an id; empty where its words are too long for one. */
  static String of(String passage) {
    List<String> words = Arrays.stream(passage.strip().split("\\s+")).toList();
    String whole = String.join(" ", words);
    if (whole.isEmpty()) {
      return "";
    }
    if (whole.length() > LONGEST_WHOLE && words.size() > 2 * WORDS_AT_AN_END) {
      String start = String.join(" ", words.subList(0, WORDS_AT_AN_END));
      String end = String.join(" ", words.subList(words.size() - WORDS_AT_AN_END, words.size()));
      return start.length() + end.length() > LONGEST
          ? ""
          : ":~:text=" + escaped(start) + "," + escaped(end);
    }
    return whole.length() > LONGEST ? "" : ":~:text=" + escaped(whole);
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    for (byte each : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
