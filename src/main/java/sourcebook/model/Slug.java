package sourcebook.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names of pages: {@code a-z}, {@code 0-9} and {@code -}, at most {@value #MAX_LENGTH} characters,
 * none of the names that Windows keeps for devices, so that one tree of files serves every system,
 * and not {@code index}, which each folder of pages keeps for its list.
 */
public final class Slug {
  /** Longest slug, in characters: paths stay short enough to be unpacked anywhere. */
  public static final int MAX_LENGTH = 80;

  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "index", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
          "lpt9");

  private Slug() {}

  /**
   * The slug of a name: accents off, lower case, every run of other characters one hyphen.
   *
   * <p>A name with no letter or digit of ASCII, or with letters that cannot be shown in it, keeps
   * what can be shown and gets a hash of the whole, so that two names never meet by chance: {@code
   * "Qais al-Khazalī"} → {@code qais-al-khazali}, {@code "قيس"} → {@code x-1a2b3c4d}.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    boolean lossy = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else {
        lossy |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        boolean apostrophe = c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        if (!apostrophe && !mark && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
          slug.append('-');
        }
      }
    }
    String words = trimmed(slug, MAX_LENGTH);
    if (!words.isEmpty() && !lossy && slug.length() <= MAX_LENGTH) {
      return RESERVED.contains(words) ? words + "-1" : words;
    }
    String hash = String.format(Locale.ROOT, "%08x", name.hashCode());
    String kept = trimmed(slug, MAX_LENGTH - hash.length() - 1);
    return (kept.isEmpty() ? "x" : kept) + "-" + hash;
  }

  private static String trimmed(CharSequence slug, int length) {
    int end = Math.min(length, slug.length());
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.subSequence(0, end).toString();
  }

  /** Whether a text is a slug as it stands. */
  public static boolean isSlug(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*")
        && text.length() <= MAX_LENGTH
        && !RESERVED.contains(text);
  }

  /** Whether a name in lower case is one that Windows keeps for a device, or {@code index}. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  static void require(String slug) {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("no slug: " + slug);
    }
  }
}
