package sourcebook.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops the numbers of printed pages, and the running heads beside them.
 *
 * <p>Evidence: a block that is a number, perhaps with dashes, the word for a page or the number of
 * all pages, and stands in the middle of a sentence; or one of at least {@value #ROW} such blocks
 * whose numbers go up by one, with {@value #PAGE} UTF-16 units of text between two, if one of them
 * has dashes or the word, or a line before it that goes on behind it in lower case, or a head. A
 * head is a line of at most {@value #HEAD} UTF-16 units that stands beside at least {@value #ROW}
 * of them. Numbers of chapters, years, lists, tables and countdowns stay.
 */
final class PageNumber implements CleaningRule {
  private static final int ROW = 3;
  private static final int HEAD = 80;

  /** As many digits as a year has; hardly a page has. */
  private static final int YEAR = 4;

  /** The least that stands between two numbers of pages, in UTF-16 units. */
  private static final int PAGE = 300;

  @Override
  public String name() {
    return "page-number";
  }

  @Override
  public void apply(Draft draft) {
    List<Integer> numbered = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (number(draft.line(i)) > 0) {
        numbered.add(i);
      }
    }
    boolean[] pages = new boolean[numbered.size()];
    for (int start = 0; start < pages.length; ) {
      int end = start + 1;
      while (end < pages.length && follows(draft, numbered.get(end - 1), numbered.get(end))) {
        end++;
      }
      boolean row = end - start >= ROW && printed(draft, numbered.subList(start, end));
      for (int i = start; i < end; i++) {
        pages[i] = row || within(draft, numbered.get(i));
      }
      start = end;
    }
    drop(draft, numbered, pages);
  }

  private static void drop(Draft draft, List<Integer> numbered, boolean[] pages) {
    Map<String, Integer> heads = new HashMap<>();
    for (int i = 0; i < pages.length; i++) {
      if (pages[i]) {
        count(draft, numbered.get(i) - 1, heads);
        count(draft, numbered.get(i) + 1, heads);
      }
    }
    for (int i = 0; i < pages.length; i++) {
      if (pages[i]) {
        int place = numbered.get(i);
        draft.drop(place, "the number of a printed page");
        for (int beside : new int[] {place - 1, place + 1}) {
          if (head(draft, beside) && heads.get(draft.line(beside).key()) >= ROW) {
            draft.drop(beside, "the running head of a printed page");
          }
        }
      }
    }
  }

  private static void count(Draft draft, int place, Map<String, Integer> heads) {
    if (head(draft, place)) {
      heads.merge(draft.line(place).key(), 1, Integer::sum);
    }
  }

  private static boolean head(Draft draft, int place) {
    return place >= 0
        && place < draft.size()
        && draft.stands(place)
        && draft.line(place).plain().length() <= HEAD
        && !draft.line(place).closed()
        && Turns.label(draft.block(place).words()).isEmpty()
        && number(draft.line(place)) == 0;
  }

  /** Whether one number is that of the page behind another, with text between the two. */
  private static boolean follows(Draft draft, int one, int other) {
    int text = 0;
    for (int i = one + 1; i < other; i++) {
      text += draft.line(i).plain().length();
    }
    return text >= PAGE && number(draft.line(other)) == number(draft.line(one)) + 1;
  }

  /** Whether a row of numbers is that of pages rather than of chapters or years. */
  private static boolean printed(Draft draft, List<Integer> row) {
    Map<String, Integer> heads = new HashMap<>();
    boolean marked = false;
    for (int place : row) {
      count(draft, place - 1, heads);
      count(draft, place + 1, heads);
      String plain = draft.line(place).plain();
      marked |= !Character.isLetterOrDigit(plain.charAt(0)) || draft.line(place).words() > 1;
      marked |= place > 0 && place + 1 < draft.size() && open(draft, place);
    }
    return marked || heads.values().stream().anyMatch(count -> count >= ROW);
  }

  /** Whether the line before a number has no end, and the one behind it begins in lower case. */
  private static boolean open(Draft draft, int place) {
    String before = draft.block(place - 1).words();
    int last = before.codePointBefore(before.length());
    return (Character.isLetter(last) || last == ',' || last == '-')
        && Character.isLowerCase(draft.block(place + 1).words().codePointAt(0));
  }

  /** Whether a block stands between the halves of a sentence. */
  private static boolean within(Draft draft, int place) {
    return place > 0 && place + 1 < draft.size() && CutSentence.cut(draft, place - 1, place + 1);
  }

  /** The number of a page that a line is and nothing more; 0 where it is none. */
  private static int number(Line line) {
    if (!line.digits() || line.words() > 4 || line.plain().length() > 24) {
      return 0;
    }
    int number = 0;
    for (String token : line.tokens()) {
      boolean digits = token.chars().allMatch(c -> c >= '0' && c <= '9') && token.length() < YEAR;
      if (digits && number == 0) {
        number = Integer.parseInt(token);
      } else if (!digits && !Phrases.is("page-word", token)) {
        return 0;
      }
    }
    boolean closed = line.plain().endsWith(".") || line.plain().endsWith(")");
    return closed ? 0 : number;
  }
}
