package sourcebook.clean;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * How unlikely it is that an author wrote a row of characters which could be one character of
 * UTF-8, judged by the row and its two neighbours.
 *
 * <p>What speaks against the author: control characters, signs inside words, capitals after small
 * letters, letters of two scripts in one word. What speaks for: signs that often end a word, words
 * in capitals, and a meaning that nobody would have meant.
 */
final class Strangeness {
  /** The row is no character that anybody meant. */
  static final int NEVER = -9;

  /** Enough to repair the row wherever another one beside it was sure. */
  static final int LIKELY = 1;

  /** Enough to repair the row by itself. */
  static final int SURE = 3;

  private static final int FOREIGN = 3;
  private static final String CLOSERS = "…–—’‘“”»›\u00a0 ";
  private static final String QUOTES = "…’‘“”»›";
  private static final String DASHES = "–—";
  private static final String MATHS = "πΩµ∑∏∫∂øª∞≤≥±";

  private Strangeness() {}

  /** The weight of the characters between two offsets, which would mean the given one. */
  static int of(Misread.Family family, String words, int at, int end, int point) {
    if (!meant(point)) {
      return NEVER;
    }
    for (int i = at; i < end; i++) {
      if (Character.isISOControl(words.charAt(i))) {
        return SURE + 1;
      }
    }
    if (end - at > 2) {
      return many(family, words, at, end, point);
    }
    int type = Character.getType(point);
    int mark =
        type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER ? FOREIGN : 0;
    return pair(family, words, at, point) - mark;
  }

  private static int pair(Misread.Family family, String words, int at, int point) {
    return switch (family) {
      case BOXES -> boxes(words, at, point);
      case MACINTOSH -> macintosh(words, at, point);
      case LATIN -> latin(words, at, point);
      case CYRILLIC -> cyrillic(words, at, point);
    };
  }

  private static boolean meant(int point) {
    if (!Character.isDefined(point) || Character.getType(point) == Character.PRIVATE_USE) {
      return false;
    }
    if (point < 0x180) {
      return true;
    }
    if (point < 0x250) {
      return "ƒƠơƯưȘșȚț".indexOf(point) >= 0 || point >= 0x1cd && point <= 0x1dc;
    }
    if (point < 0x590) {
      return point >= 0x2c6 && !(point > 0x45f && point < 0x490);
    }
    UnicodeBlock block = UnicodeBlock.of(point);
    boolean odd =
        block == UnicodeBlock.NKO
            || block == UnicodeBlock.SYRIAC
            || block == UnicodeBlock.THAANA
            || block == UnicodeBlock.OGHAM
            || block == UnicodeBlock.RUNIC
            || point > 0x12ff && point < 0x1780
            || point > 0x17ff && point < 0x1e00
            || point > 0x2bff && point < 0x2e00
            || point > 0xa000 && point < 0xac00
            || point >= 0xd800 && point < 0xe000;
    return !odd;
  }

  private static int many(Misread.Family family, String words, int at, int end, int point) {
    if (end - at == 6) {
      return SURE + 2;
    }
    int weight = shape(family, words, at, end, point);
    return Character.isIdeographic(point) || UnicodeScript.of(point) == UnicodeScript.HANGUL
        ? weight - 2
        : weight;
  }

  private static int shape(Misread.Family family, String words, int at, int end, int point) {
    int letters = 0;
    int closers = 0;
    boolean jars = false;
    for (int i = at + 1; i < end; i++) {
      char c = words.charAt(i);
      letters += Spelling.spells(c) ? 1 : 0;
      closers += CLOSERS.indexOf(c) >= 0 ? 1 : 0;
      jars |= Spelling.jars(words, i);
    }
    if (Spelling.plain(words, at, end) && Spelling.letter(words, end)) {
      return 0;
    }
    boolean begins = Character.isLetter(words.charAt(at));
    if (jars || !begins) {
      return SURE;
    }
    if (letters == end - at - 1) {
      return Spelling.jars(words, at) ? LIKELY : 0;
    }
    if (letters + closers < end - at - 1
        || Spelling.letter(words, end) && family != Misread.Family.BOXES) {
      return SURE;
    }
    return Character.isLetter(point) ? -1 : Spelling.jars(words, at) ? SURE : LIKELY;
  }

  private static int boxes(String words, int at, int point) {
    boolean drawn = at > 0 && box(words.charAt(at - 1));
    boolean beside = Spelling.letter(words, at - 1) || Spelling.wordy(words, at + 2);
    boolean mixed = !box(words.charAt(at + 1));
    int weight = drawn || !box(words.charAt(at)) ? 0 : beside || mixed ? SURE : LIKELY;
    return Spelling.foreign(point) ? weight - FOREIGN : weight;
  }

  private static boolean box(char c) {
    return c >= 0x2500 && c < 0x25a0;
  }

  private static int macintosh(String words, int at, int point) {
    char lead = words.charAt(at);
    if ("¬√ƒ≈".indexOf(lead) < 0) {
      return Spelling.foreign(point) ? -FOREIGN : 0;
    }
    boolean before = Spelling.letter(words, at - 1);
    boolean behind = Spelling.wordy(words, at + 2);
    if (lead == '√'
        && !Character.isLetterOrDigit(words.charAt(at + 1))
        && MATHS.indexOf(words.charAt(at + 1)) < 0) {
      return SURE;
    }
    if (lead == '√' && MATHS.indexOf(words.charAt(at + 1)) >= 0) {
      boolean begins =
          Spelling.letter(words, at + 2)
              && Spelling.letter(words, at + 3)
              && Spelling.letter(words, at + 4);
      return begins || before && (behind || Spelling.letter(words, at - 2)) ? SURE : 0;
    }
    return before || behind ? SURE : LIKELY;
  }

  private static int cyrillic(String words, int at, int point) {
    char second = words.charAt(at + 1);
    boolean jars = Spelling.jars(words, at) || Spelling.jars(words, at + 2);
    boolean led = Spelling.latin(words, at - 1);
    boolean ends = !Spelling.letter(words, at + 2) && Spelling.letter(words, at - 1);
    boolean small = ends && Character.isLowerCase(words.charAt(at - 1));
    boolean inside = led && (Spelling.latin(words, at + 2) || small);
    // Byte C3 begins the letters of most languages of Western Europe: "non ГЁ mai".
    boolean alone =
        words.charAt(at) == 'Г'
            && !Spelling.letter(words, at + 2)
            && Spelling.latin(words, at - 2)
            && Spelling.latin(words, at + 3);
    boolean beside =
        inside || (alone || Spelling.latin(words, at + 2)) && !Spelling.letter(words, at - 1);
    int weight;
    if (beside && UnicodeScript.of(point) == UnicodeScript.LATIN) {
      weight = SURE;
    } else if (Spelling.spells(second)) {
      weight = Spelling.plain(words, at, at + 2) ? 0 : 2;
    } else if (jars) {
      weight = SURE;
    } else if (Spelling.plain(words, at, at + 2) && Spelling.letter(words, at + 2)) {
      weight = 0;
    } else if (Spelling.letter(words, at - 1)) {
      weight = Spelling.COMMON.indexOf(second) >= 0 || second == '„' ? 0 : SURE;
    } else {
      weight =
          Spelling.COMMON.indexOf(second) >= 0 && !Spelling.letter(words, at + 2) ? LIKELY : SURE;
    }
    return Spelling.foreign(point) ? weight - FOREIGN : weight;
  }

  private static int latin(String words, int at, int point) {
    char second = words.charAt(at + 1);
    int weight =
        Spelling.spells(second) && second != 'ª' && second != 'º'
            ? letters(words, at)
            : sign(words, at, point);
    if (at > 0 && "ÿŸ".indexOf(words.charAt(at - 1)) >= 0) {
      // Arabic that was read as MacRoman is full of these two; here are halves of two letters.
      return 0;
    }
    if (words.startsWith("Ã¥", at)
        && Spelling.letter(words, at - 1)
        && Spelling.letter(words, at + 2)) {
      // "Ã¥" inside a word is left where nothing else of the text tells how it was read.
      return Math.min(weight, LIKELY);
    }
    if (UnicodeScript.of(point) == UnicodeScript.GREEK) {
      boolean unit = Spelling.letter(words, at + 2) && !Spelling.letter(words, at - 1);
      return unit ? weight : weight - FOREIGN;
    }
    return Spelling.foreign(point) ? weight - FOREIGN : weight;
  }

  private static int letters(String words, int at) {
    char lead = words.charAt(at);
    char second = words.charAt(at + 1);
    boolean swing = Character.isUpperCase(lead) && Spelling.jars(words, at + 2);
    boolean unmet =
        "ŒœŸƒµąĄłŁśŚźŹżŻ".indexOf(second) >= 0 && "ÃÂÄÅĂĹÎÏÐÑØÙ×".indexOf(lead) >= 0
            || lead == 'Ă' && "ľĽšŠžŽťŤ".indexOf(second) >= 0
            || lead == 'Ĺ' && "ľşŞ".indexOf(second) >= 0;
    boolean seldom = "ŠšŽž".indexOf(second) >= 0 && "ÃÂÅÎÐÑØÙ×".indexOf(lead) >= 0;
    return (swing || unmet || Spelling.jars(words, at) ? SURE : 0) + (seldom ? 2 : 0);
  }

  private static int sign(String words, int at, int point) {
    char lead = words.charAt(at);
    char second = words.charAt(at + 1);
    boolean behind = Spelling.letter(words, at + 2);
    boolean common = Spelling.COMMON.indexOf(second) >= 0;
    if (Spelling.jars(words, at) || at > 0 && Character.isLowerCase(words.charAt(at - 1))) {
      return Character.isUpperCase(lead) || !common ? SURE : 0;
    }
    if (second == '\u00a0' && behind) {
      boolean small = Character.isLowerCase(words.charAt(at + 2));
      return small && !Spelling.letter(words, at - 2) ? SURE : 0;
    }
    if (Spelling.letter(words, at - 1)) {
      boolean dash = DASHES.indexOf(second) >= 0 && !Character.isLetter(point);
      boolean quoted = QUOTES.indexOf(second) >= 0 && "ÃÂÄÅĂĹ".indexOf(lead) < 0;
      return behind ? dash || quoted ? 0 : SURE : common ? 0 : lead == 'Ã' ? SURE : 2;
    }
    if (behind) {
      return SURE;
    }
    // An ångström may be squared.
    boolean none = QUOTES.indexOf(second) >= 0 || lead == 'Å';
    return none ? 0 : "ÃÂĂĹ".indexOf(lead) >= 0 ? SURE : LIKELY;
  }
}
