package sourcebook.render;

import java.util.Set;

/**
 * The language and direction of a passage, as far as they differ from those around it.
 *
 * @param lang value of {@code lang}; empty where it is that of what stands around it
 * @param dir {@code rtl} or {@code ltr}; empty where it is that of what stands around it
 */
record Writing(String lang, String dir) {
  static final Writing SAME = new Writing("", "");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "iw");

  /** The language of a whole source or site. */
  static Writing of(String language) {
    return new Writing(language, isRightToLeft(language) ? "rtl" : "ltr");
  }

  /**
   * The writing of words that stand in others.
   *
   * <p>Right to left where more than half of their letters are Arabic or Hebrew. Persian is told
   * from Arabic by letters that only it has.
   */
  static Writing of(String words, Writing around) {
    if (around.dir.equals("ltr") && isLeftToRight(words)) {
      return SAME;
    }
    int latin = 0;
    int arabic = 0;
    int hebrew = 0;
    int persian = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x0590) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (c <= 0x05ff) {
        hebrew += Character.isLetter(c) ? 1 : 0;
      } else if (isArabic(c)) {
        arabic += Character.isLetter(c) ? 1 : 0;
        persian += "پچژگکی".indexOf(c) >= 0 ? 1 : 0;
      } else {
        latin += Character.isLetter(c) ? 1 : 0;
      }
    }
    boolean rightToLeft = arabic + hebrew > latin;
    if (rightToLeft == around.dir.equals("rtl") || arabic + hebrew + latin == 0) {
      return SAME;
    }
    if (!rightToLeft) {
      return new Writing("und", "ltr");
    }
    return new Writing(hebrew > arabic ? "he" : persian > 0 ? "fa" : "ar", "rtl");
  }

  /** Whether no letter of the words can be of a script that runs from right to left. */
  private static boolean isLeftToRight(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x0590) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArabic(char c) {
    return (c >= 0x0600 && c <= 0x08ff)
        || (c >= 0xfb50 && c <= 0xfdff)
        || (c >= 0xfe70 && c <= 0xfefe);
  }

  private static boolean isRightToLeft(String language) {
    int hyphen = language.indexOf('-');
    return RIGHT_TO_LEFT.contains(hyphen < 0 ? language : language.substring(0, hyphen));
  }
}
