package sourcebook.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * One encoding that UTF-8 gets read as: which character stands for which byte, and which rows of
 * characters are the bytes of one UTF-8 character.
 *
 * <p>Where an encoding leaves a byte unassigned, the control character of that number stands for
 * it. Windows-1252 knows all control characters from U+0080 to U+009F beside its own: a text can
 * hold both readings. A byte that was lost may stand as U+FFFD or {@code ?}, byte A0 as a blank.
 */
final class Misread {
  /** What the characters of an encoding are that stand for the bytes of UTF-8. */
  enum Family {
    LATIN,
    CYRILLIC,
    MACINTOSH,
    BOXES
  }

  /** All of them, the commonest first. */
  static final List<Misread> ALL =
      List.of(
          new Misread("windows-1252", "Windows-1252", Family.LATIN),
          new Misread("IBM437", "code page 437", Family.BOXES),
          new Misread("x-MacRoman", "MacRoman", Family.MACINTOSH),
          new Misread("windows-1250", "Windows-1250", Family.LATIN),
          new Misread("windows-1251", "Windows-1251", Family.CYRILLIC),
          new Misread("ISO-8859-2", "ISO 8859-2", Family.LATIN),
          new Misread("IBM850", "code page 850", Family.BOXES));

  private static final char LOST = '\ufffd';

  /** The characters of two bytes, the second A0, that are common. */
  private static final String BLANKED = "\u00a0àŠΠРנ";

  private static final byte[] LEADS = masks(0xc2, 0xf4);
  private static final byte[] FOLLOWERS = masks(0x80, 0xbf);

  private final String name;
  private final Family family;
  private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

  private Misread(String charset, String name, Family family) {
    this.name = name;
    this.family = family;
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, Charset.forName(charset)).charAt(0);
      bytes[c == LOST ? b : c] = (byte) b;
      if (charset.equals("windows-1252") && b < 0xa0) {
        bytes[b] = (byte) b;
      }
    }
  }

  /** A bit for each encoding in which a character stands for a byte of a range. */
  private static byte[] masks(int from, int to) {
    byte[] masks = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < ALL.size(); i++) {
      for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
        int b = ALL.get(i).bytes[c] & 0xff;
        masks[c] |= (byte) (b >= from && b <= to ? 1 << i : 0);
      }
    }
    masks[LOST] = from == 0x80 ? (byte) -1 : 0;
    return masks;
  }

  /** The encodings in which any two neighbours may begin a character of UTF-8, as bits. */
  static int candidates(String words) {
    int found = 0;
    int leads = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x80) {
        found |= leads & FOLLOWERS[c];
        leads = LEADS[c];
      } else {
        leads = 0;
      }
    }
    return found & 0xff;
  }

  /** The name of the encoding, as in the reason of an emendation. */
  String name() {
    return name;
  }

  /** What its characters are. */
  Family family() {
    return family;
  }

  /** All rows in the words, in order and apart, each weighed by itself. */
  List<Sequence> in(String words) {
    List<Sequence> all = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      int length = length(words.charAt(i));
      if (length > 0) {
        int before = all.size();
        int end = whole(words, i, length, all);
        if (all.size() == before) {
          end = lossy(words, i, length, all);
        }
        i = Math.max(i, end - 1);
      }
    }
    return all;
  }

  /** How many rows of three or more were begun, and another character beyond ASCII put in. */
  int broken(String words, List<Sequence> all) {
    int broken = 0;
    int next = 0;
    for (int i = 0; i + 2 < words.length(); i++) {
      while (next < all.size() && all.get(next).end() <= i) {
        next++;
      }
      boolean within = next < all.size() && all.get(next).start() <= i;
      boolean begun = length(words.charAt(i)) > 2 && follows(words.charAt(i + 1));
      char third = words.charAt(i + 2);
      broken += !within && begun && third >= 0x80 && Character.isLetter(third) ? 1 : 0;
    }
    return broken;
  }

  private int length(char lead) {
    int b = bytes[lead] & 0xff;
    return b < 0xc2 || b > 0xf4 ? 0 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
  }

  private boolean follows(char c) {
    return (bytes[c] & 0xc0) == 0x80;
  }

  private int whole(String words, int at, int length, List<Sequence> all) {
    int point = decode(words, at, length);
    int end = at + length;
    if (point >= Character.MIN_HIGH_SURROGATE && point <= Character.MAX_HIGH_SURROGATE) {
      int low = end < words.length() && length(words.charAt(end)) == 3 ? decode(words, end, 3) : 0;
      if (low < Character.MIN_LOW_SURROGATE || low > Character.MAX_LOW_SURROGATE) {
        return at;
      }
      point = Character.toCodePoint((char) point, (char) low);
      end += 3;
    }
    int weight = point < 0 ? Strangeness.NEVER : Strangeness.of(family, words, at, end, point);
    if (weight == Strangeness.NEVER) {
      return at;
    }
    boolean whole = end - at > 3 || words.substring(at, end).indexOf(' ') < 0;
    all.add(new Sequence(at, end, point, whole, whole ? weight : 0));
    return end;
  }

  /** The character of so many bytes, the halves of a pair included; -1 where there is none. */
  private int decode(String words, int at, int length) {
    if (at + length > words.length()) {
      return -1;
    }
    int lead = bytes[words.charAt(at)] & 0xff;
    int point = lead & (0xff >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      char c = words.charAt(i);
      // The first half of a pair is bytes ED A0 to ED AF: its no-break blank may be a plain one.
      boolean blank = c == ' ' && (i == at + 2 || i == at + 1 && lead == 0xed) && length == 3;
      if (!follows(c) && !(blank && continued(words, at + length))) {
        return -1;
      }
      point = point << 6 | (blank ? 0x20 : bytes[c] & 0x3f);
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return point < least || point > Character.MAX_CODE_POINT ? -1 : point;
  }

  /** Whether a lead and a byte that goes on with it stand at a place. */
  private boolean continued(String words, int at) {
    return at + 1 < words.length() && length(words.charAt(at)) > 2 && follows(words.charAt(at + 1));
  }

  /** A row that lacks a byte, or whose no-break blank became a plain one. */
  private int lossy(String words, int at, int length, List<Sequence> all) {
    int end = at + 1;
    boolean open = end < words.length();
    if (open && length == 2 && words.charAt(end) == ' ') {
      return blank(words, at, all);
    }
    int kept = 0;
    int lost = 0;
    int asked = 0;
    while (end < words.length() && end < at + length) {
      char c = words.charAt(end);
      boolean follows = follows(c);
      if (!follows && c != LOST && c != '?') {
        break;
      }
      kept += follows ? 1 : 0;
      lost += c == LOST ? 1 : 0;
      asked += c == '?' ? 1 : 0;
      end++;
    }
    boolean beside = !all.isEmpty() && all.get(all.size() - 1).end() == at;
    boolean common =
        family != Family.MACINTOSH || length > 2 || "¬√ƒ≈".indexOf(words.charAt(at)) >= 0;
    if (!common || lost + asked == 0 || length > 2 && kept == 0 || asked > 0 && end < at + length) {
      return at;
    }
    boolean told = length > 2 || beside || lost > 0 || leads(words, end);
    if (!told) {
      return at;
    }
    boolean inside = at > 0 && Character.isLowerCase(words.charAt(at - 1)) && lost > 0;
    int weight = inside && Character.isUpperCase(words.charAt(at)) ? Strangeness.SURE : 1;
    all.add(new Sequence(at, end, LOST, false, weight));
    return end;
  }

  private boolean leads(String words, int at) {
    return at < words.length() && length(words.charAt(at)) > 0;
  }

  private int blank(String words, int at, List<Sequence> all) {
    int point = (bytes[words.charAt(at)] & 0x1f) << 6 | 0x20;
    boolean capital = at > 0 && Character.isUpperCase(words.charAt(at - 1));
    if (capital || BLANKED.indexOf(point) < 0) {
      return at;
    }
    // The blank after "à" parts two words, whichever of the two blanks it is.
    int end = point == 0xe0 ? at + 1 : at + 2;
    boolean small = end < words.length() && Character.isLowerCase(words.charAt(end));
    if (point == 'Š' && !(small && family == Family.LATIN)) {
      return at;
    }
    all.add(new Sequence(at, end, point, false, Strangeness.LIKELY));
    return end;
  }
}
