package sourcebook.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sourcebook.model.BlockKind;
import sourcebook.model.Text;
import sourcebook.model.Words;

/**
 * Puts characters in the place of their names and numbers in HTML, also of names escaped again.
 *
 * <p>Evidence: {@code &}, a name of HTML 4 or a number, and a semicolon; {@code &#128;} to {@code
 * &#159;} are read as Windows-1252, as browsers do. Left alone: preformatted text; a text that
 * speaks about mark-up (section {@code markup-word}); a name in quotation marks or backticks; and a
 * block in which the characters would make a tag. {@code AT&amp;amp;T} → {@code AT&T}; {@code
 * ?a=1&copy=2} stays. After the HTML standard, section 13.2.5.80.
 */
final class Entity implements CleaningRule {
  /** The longest name or number, in UTF-16 units. */
  private static final int LONGEST = 10;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, Integer> NAMES = names();
  private static final String QUOTES = "`\"'“”‘’«»";

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (String line : Words.lines("entities.tsv")) {
      int tab = line.indexOf('\t');
      names.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1), 16));
    }
    return names;
  }

  @Override
  public String name() {
    return "entity";
  }

  @Override
  public void apply(Draft draft) {
    boolean asked = false;
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      if (words.indexOf('&') < 0 || draft.block(i).kind() == BlockKind.PREFORMATTED) {
        continue;
      }
      List<Text.Edit> edits = edits(words);
      if (edits.isEmpty() || words.indexOf('`') >= 0) {
        continue;
      }
      if (!asked && speaksOfMarkup(draft)) {
        return;
      }
      asked = true;
      draft.emend(i, edits, List.of(), "a character that stood as its name or number in HTML");
    }
  }

  private static List<Text.Edit> edits(String words) {
    List<Text.Edit> edits = new ArrayList<>();
    for (int i = words.indexOf('&'); i >= 0; ) {
      Named named = named(words, i);
      if (named.point() == '<' && tag(words, named.end())) {
        return List.of();
      }
      if (named.end() > i && !quoted(words, i, named.end())) {
        String with = named.point() == '\u00a0' ? " " : Character.toString(named.point());
        edits.add(new Text.Edit(i, named.end(), with));
      }
      i = words.indexOf('&', Math.max(i + 1, named.end()));
    }
    return edits;
  }

  /**
   * A character that stands as its name.
   *
   * @param point the character
   * @param end the place behind its name; the place of the ampersand where there is no name
   */
  private record Named(int point, int end) {}

  /** The character that is named at a place; what an ampersand makes with what follows counts. */
  private static Named named(String words, int start) {
    int end = start;
    int point = '&';
    int from = start + 1;
    while (point == '&') {
      int stop = from;
      while (stop < words.length() && stop < from + LONGEST && words.charAt(stop) != ';') {
        stop++;
      }
      boolean named = stop < words.length() && words.charAt(stop) == ';';
      OptionalInt next = named ? point(words.substring(from, stop)) : OptionalInt.empty();
      if (next.isEmpty()) {
        break;
      }
      point = next.getAsInt();
      end = stop + 1;
      from = end;
    }
    return new Named(point, end);
  }

  private static OptionalInt point(String name) {
    if (!name.startsWith("#") || name.length() == 1) {
      Integer known = NAMES.get(name);
      return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }
    boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
    int radix = hexadecimal ? 16 : 10;
    int number = 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      char c = name.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = Math.min(Character.MAX_CODE_POINT + 1, number * radix + digit);
    }
    if (number >= 0x80 && number < 0xa0) {
      number = new String(new byte[] {(byte) number}, WINDOWS).charAt(0);
    }
    boolean written =
        number >= ' '
            && number <= Character.MAX_CODE_POINT
            && Character.isDefined(number)
            && !Character.isISOControl(number)
            && Character.getType(number) != Character.SURROGATE
            && number != '\ufffd';
    return written ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** Whether what follows a bracket makes a tag of it. */
  private static boolean tag(String words, int at) {
    char c = at < words.length() ? words.charAt(at) : ' ';
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  /** Whether the name stands in quotation marks by itself: the text speaks of it. */
  private static boolean quoted(String words, int start, int end) {
    return start > 0
        && end < words.length()
        && QUOTES.indexOf(words.charAt(start - 1)) >= 0
        && QUOTES.indexOf(words.charAt(end)) >= 0;
  }

  private static boolean speaksOfMarkup(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String words = draft.block(i).words();
      int start = 0;
      for (int end = 0; end <= words.length(); end++) {
        boolean letter = end < words.length() && Character.isLetter(words.charAt(end));
        if (!letter) {
          // ".html" ends an address.
          boolean word = end > start && (start == 0 || "./&".indexOf(words.charAt(start - 1)) < 0);
          if (word && Phrases.is("markup-word", Key.of(words.substring(start, end)))) {
            return true;
          }
          start = end + 1;
        }
      }
    }
    return false;
  }
}
