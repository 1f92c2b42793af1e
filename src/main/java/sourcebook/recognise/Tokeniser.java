package sourcebook.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourcebook.model.Folding;

/**
 * Cuts words into tokens: runs of letters, runs of digits, single signs.
 *
 * <p>{@code 10,000} and {@code 22.8} are one token, {@code 14.06.2021} is five; {@code a.m.} is
 * one, folded to {@code am}; {@code 1960s} is two. Linear in the text.
 */
final class Tokeniser {
  private static final int WORD_AND_BLANK = 5;
  private static final char ASCII = 128;

  private Tokeniser() {}

  /** The tokens of a text, with no senses yet. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / WORD_AND_BLANK + 4);
    int at = 0;
    int last = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      if (Folding.isBlank(c) || isInvisible(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = end(text, at, c);
      tokens.add(token(text, at, end, at == last));
      at = end;
      last = end;
    }
    return tokens;
  }

  private static int end(String text, int at, int c) {
    if (isDigit(c)) {
      return number(text, digits(text, at), at);
    }
    if (Character.isLetter(c)) {
      int end = letters(text, at);
      return end == at + 1 ? initials(text, at) : end;
    }
    if (isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      return letters(text, at + 1);
    }
    return at + Character.charCount(c);
  }

  private static Token token(String text, int start, int end, boolean glued) {
    int first = text.codePointAt(start);
    if (isDigit(first)) {
      boolean plain = digits(text, start) == end;
      Token.Shape shape = plain ? Token.Shape.DIGITS : Token.Shape.QUANTITY;
      int hash = hash(text, start, end, shape);
      return new Token(text, start, end, hash, shape, glued, false, Senses.NONE);
    }
    boolean word = Character.isLetter(first) || end - start > 1 && isApostrophe(first);
    Token.Shape shape = word ? Token.Shape.WORD : Token.Shape.SIGN;
    int hash = hash(text, start, end, shape);
    boolean capital = Character.isUpperCase(first);
    return new Token(text, start, end, hash, shape, glued, capital, Senses.NONE);
  }

  /** A digit of those that texts count with; those of mathematical alphabets are signs. */
  private static boolean isDigit(int c) {
    return Character.isBmpCodePoint(c) && Character.isDigit(c);
  }

  /** The hash code of the folded form, without making it where all is ASCII. */
  private static int hash(String text, int start, int end, Token.Shape shape) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return folded(text, start, end, shape).hashCode();
      }
      boolean dropped = c == '.' && shape == Token.Shape.WORD;
      hash = dropped ? hash : 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return hash;
  }

  /** Lower case, dots of an abbreviation left out, digits Latin. */
  static String folded(String text, int start, int end, Token.Shape shape) {
    String raw = text.substring(start, end);
    return switch (shape) {
      case DIGITS, QUANTITY -> latin(raw);
      case WORD -> fold(raw);
      case SIGN -> raw;
    };
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder folded = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '.' && c != 'ـ') {
        folded.append(isApostrophe(c) ? '\'' : persian(c));
      }
    }
    return folded.toString();
  }

  /** One letter for the forms that Arabic and Persian keyboards give. */
  private static char persian(char c) {
    return switch (c) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case 'أ', 'إ', 'آ' -> 'ا';
      default -> c;
    };
  }

  private static String latin(String digits) {
    StringBuilder latin = new StringBuilder();
    for (char c : digits.toCharArray()) {
      latin.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return latin.toString();
  }

  private static int letters(String text, int at) {
    int end = at;
    while (end < text.length()) {
      char plain = text.charAt(end);
      if ((plain >= 'a' && plain <= 'z') || (plain >= 'A' && plain <= 'Z')) {
        end++;
        continue;
      }
      int c = text.codePointAt(end);
      if (!Character.isLetter(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && c != 'ـ') {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of {@code a.m.}, {@code B.C.}: single letters with a dot behind each. */
  private static int initials(String text, int at) {
    int end = at;
    while (end + 1 < text.length()
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end > at + 2 ? end : at + 1;
  }

  /** Takes in thousands ({@code ,000}) and one decimal fraction ({@code .8}). */
  private static int number(String text, int end, int start) {
    int thousands = end;
    while (end - start <= 3 && isGroup(text, thousands)) {
      thousands += 4;
    }
    if (thousands > end) {
      return thousands;
    }
    boolean fraction = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1);
    if (fraction) {
      int after = digits(text, end + 1);
      boolean dotted =
          after + 1 < text.length() && text.charAt(after) == '.' && isDigit(text, after + 1);
      boolean behindDot = start > 1 && text.charAt(start - 1) == '.' && isDigit(text, start - 2);
      return dotted || behindDot ? end : after;
    }
    return end;
  }

  private static boolean isGroup(String text, int at) {
    return at + 3 < text.length() && text.charAt(at) == ',' && digits(text, at + 1) == at + 4;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != '\u200c';
  }
}
