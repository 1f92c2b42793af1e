package sourcebook.clean;

import java.util.List;

/** The lines before the text proper, in which title, byline and date stand. */
final class Head {
  private static final int LONGEST = 15;
  private static final int PROSE = 20;
  private static final int NAME = 5;

  private Head() {}

  /** The place behind the last line of the head: the first prose, or a date shortly behind it. */
  static int end(Draft draft) {
    int limit = Math.min(LONGEST, draft.size());
    int end = 0;
    while (end < limit && !draft.line(end).prose(PROSE)) {
      end++;
    }
    for (int i = end + 1; i < Math.min(limit, end + 4); i++) {
      if (date(draft.line(i)) || byline(draft.line(i))) {
        return i + 1;
      }
    }
    return end;
  }

  /** Whether a line is a date and nothing more, with time and weekday perhaps. */
  static boolean date(Line line) {
    if (!line.digits() || line.words() > 14 || line.plain().length() > 80) {
      return false;
    }
    int years = 0;
    int days = 0;
    int months = 0;
    for (String token : line.tokens()) {
      String digits = leadingDigits(token);
      String rest = token.substring(digits.length());
      boolean number =
          !digits.isEmpty() && (rest.isEmpty() || Phrases.count("date-word", List.of(rest)) > 0);
      int month = Phrases.count("month", List.of(token));
      if (!number && month == 0 && Phrases.count("date-word", List.of(token)) == 0) {
        return false;
      }
      months += month;
      years += number && digits.length() == 4 ? 1 : 0;
      days += number && digits.length() < 3 ? 1 : 0;
    }
    return years > 0 && (months > 0 || days > 1) || months > 0 && days > 0;
  }

  private static String leadingDigits(String token) {
    int i = 0;
    while (i < token.length() && Character.isDigit(token.charAt(i))) {
      i++;
    }
    return token.substring(0, i);
  }

  /** Whether a line says "by" and then names. */
  static boolean byline(Line line) {
    if (line.words() < 2 || line.words() > 14 || !line.starts("byline-mark")) {
      return false;
    }
    String[] words = line.plain().split(" ");
    int at = 0;
    while (at < words.length - 1
        && at < 2
        && Phrases.is("byline-mark", Key.of(String.join(" ", List.of(words).subList(0, at + 1))))) {
      at++;
    }
    at = Math.max(at, 1);
    while (at < words.length - 1 && Phrases.is("byline-mark", Key.of(words[at]))) {
      at++;
    }
    return at < words.length && !line.closed() && capital(words[at]);
  }

  /** Whether a line is a name and nothing more: two to five words with a capital. */
  static boolean name(Line line) {
    if (line.words() < 2 || line.closed()) {
      return false;
    }
    String[] words = line.plain().split(" ");
    if (words.length < 2 || words.length > NAME || line.words() < words.length) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || "'’-.".indexOf(c) >= 0);
      if (!letters) {
        return false;
      }
      capitals += capital(word) ? 1 : 0;
    }
    return capitals >= words.length - 1 && capital(words[0]);
  }

  private static boolean capital(String word) {
    int c = word.isEmpty() ? ' ' : word.codePointAt(0);
    return Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c);
  }
}
