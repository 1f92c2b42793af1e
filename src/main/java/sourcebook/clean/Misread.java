package sourcebook.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One encoding that UTF-8 gets read as, and how to find the characters that were meant.
 *
 * @param name of the encoding, as in the reason of an emendation
 * @param leads characters of which each begins two that stand for one letter, in no known writing
 * @param bytes the byte of each character up to U+FFFF, or -1
 */
record Misread(String name, String leads, byte[] bytes, boolean[] known) {
  private static final int SEVERAL = 3;
  private static final double COVERED = 0.8;

  /** All of them, the commonest first. */
  static final List<Misread> ALL =
      List.of(
          of("Windows-1252", "ÂÃÄÅÎÏÐÑ×ØÙ"),
          of("IBM437", "┬├─┼╬╧╨╤╪┘"),
          of("x-MacRoman", "¬√ƒ≈"),
          of("windows-1250", "ÂĂÄĹ"),
          of("windows-1251", "ВГДЕРС"));

  /** A row of characters, and the one character that was meant. */
  record Sequence(int start, int end, String meant) {}

  private static Misread of(String charset, String leads) {
    byte[] bytes = new byte[Character.MAX_VALUE + 1];
    boolean[] known = new boolean[Character.MAX_VALUE + 1];
    Charset encoding = Charset.forName(charset);
    for (int b = 0x80; b < 0x100; b++) {
      String read = new String(new byte[] {(byte) b}, encoding);
      boolean lost = read.isEmpty() || read.charAt(0) == '\ufffd';
      char c = lost ? (char) b : read.charAt(0);
      bytes[c] = (byte) b;
      known[c] = true;
    }
    if (charset.equals("Windows-1252")) {
      // Latin-1 keeps bytes 80 to 9F as control characters; a text can hold both readings.
      for (int b = 0x80; b < 0xa0; b++) {
        bytes[b] = (byte) b;
        known[b] = true;
      }
    }
    return new Misread(charset, leads, bytes, known);
  }

  /** What in the words was misread this way and may be put right without doubt. */
  List<Sequence> in(String words) {
    List<Sequence> all = new ArrayList<>();
    List<Sequence> sure = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      int length = words.charAt(i) < 0x80 ? 0 : length(words, i);
      if (length == 0) {
        continue;
      }
      int point = decode(words, i, length);
      boolean telling = length > 2 || leads.indexOf(words.charAt(i)) >= 0;
      if (plausible(point) && telling) {
        Sequence sequence = new Sequence(i, i + length, meant(point));
        all.add(sequence);
        if (sure(words, i, length, point)) {
          sure.add(sequence);
        }
        i += length - 1;
      }
    }
    return !sure.isEmpty() && covers(words, all) || chained(all) ? all : sure;
  }

  /** Whether nearly every character of the words beyond ASCII is part of such a row. */
  private static boolean covers(String words, List<Sequence> all) {
    long beyond = words.chars().filter(c -> c >= 0x80).count();
    int within = all.stream().mapToInt(s -> s.end() - s.start()).sum();
    return within >= COVERED * beyond;
  }

  /** Whether there are several, each directly beside another, as in a word of another script. */
  private static boolean chained(List<Sequence> all) {
    int chained = 0;
    for (int i = 1; i < all.size(); i++) {
      chained += all.get(i).start() == all.get(i - 1).end() ? 1 : 0;
    }
    return chained >= SEVERAL || !all.isEmpty() && chained > 0 && chained == all.size() - 1;
  }

  /** How many characters from a place on are the bytes of one UTF-8 character; 0 where none are. */
  private int length(String words, int at) {
    char lead = words.charAt(at);
    if (!known[lead]) {
      return 0;
    }
    int b = bytes[lead] & 0xff;
    int length =
        b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    if (at + length > words.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      char c = words.charAt(i);
      if (!known[c] || (bytes[c] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private int decode(String words, int at, int length) {
    int point = (bytes[words.charAt(at)] & 0xff) & (0xff >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      point = point << 6 | bytes[words.charAt(i)] & 0x3f;
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return point < least ? -1 : point;
  }

  private static boolean plausible(int point) {
    return point >= 0xa0
        && Character.isDefined(point)
        && (point < 0xd800 || point > 0xf8ff)
        && point <= Character.MAX_CODE_POINT;
  }

  private static String meant(int point) {
    return point == 0xa0 ? " " : Character.toString(point);
  }

  /** Whether the row cannot be what an author wrote, judged by itself. */
  private boolean sure(String words, int at, int length, int point) {
    if (length > 2) {
      char second = words.charAt(at + 1);
      boolean letters = Character.isLetter(second) && Character.isLetter(words.charAt(at + 2));
      boolean mixed = Character.isLowerCase(words.charAt(at)) && Character.isUpperCase(second);
      return length == 4 || !letters || mixed;
    }
    char lead = words.charAt(at);
    char next = words.charAt(at + 1);
    boolean before = at > 0 && Character.isLetter(words.charAt(at - 1));
    boolean lower = at > 0 && Character.isLowerCase(words.charAt(at - 1));
    boolean behind = at + 2 < words.length() && Character.isLetter(words.charAt(at + 2));
    if (leads.indexOf(lead) < 0) {
      return false;
    }
    if (!Character.isLetter(lead)) {
      return (before || behind)
              && !name.equals("x-MacRoman")
              && Character.getType(next) != Character.OTHER_SYMBOL
          || lower && Character.isLetter(point);
    }
    if (point == 0xe5) {
      return false;
    }
    boolean sign = !Character.isLetter(next);
    boolean quote = "…”’“‘–—®™\u00a0".indexOf(next) >= 0;
    if (quote) {
      return before && behind;
    }
    boolean upper = before && Character.isUpperCase(words.charAt(at - 1));
    return lead == 'Â' && sign && !upper
        || (before || behind) && (sign || next > 0xff && name.equals("Windows-1252"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Misread misread && name.equals(misread.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + " of " + Arrays.hashCode(bytes);
  }
}
