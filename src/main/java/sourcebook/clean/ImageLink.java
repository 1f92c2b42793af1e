package sourcebook.clean;

import java.util.List;
import java.util.Locale;
import sourcebook.model.Confidence;

/**
 * Drops the address of a picture that was a link without words, also one broken over two lines.
 *
 * <p>Evidence: a block without a blank in it that is a path, or part of one, in link mark-up, and
 * names a picture or begins one that the next block ends. {@code [06/map.jpg\)](#)} goes; {@code
 * and/or} stays.
 */
final class ImageLink implements CleaningRule {
  private static final List<String> ENDINGS =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif");

  @Override
  public String name() {
    return "image-link";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String path = path(draft.block(i).words());
      if (picture(path)) {
        draft.drop(i, "the address of a picture, without words");
      } else if (path.startsWith("/") && i + 1 < draft.size()) {
        if (picture(path(draft.block(i + 1).words()))) {
          draft.drop(i, "the address of a picture, broken over two lines");
        }
      }
    }
  }

  private static boolean picture(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.indexOf('/') >= 0 && ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /**
   * The block without link mark-up around it; empty where it is more than one run of characters.
   */
  private static String path(String words) {
    // A space is found at once; only what has none is looked through for other blanks.
    if (words.indexOf(' ') >= 0 || words.chars().anyMatch(Character::isWhitespace)) {
      return "";
    }
    int start = 0;
    int end = words.endsWith("](#)") ? words.length() - 4 : words.length();
    while (start < end && "![\\(<".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "]\\)>".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
