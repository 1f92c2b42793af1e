package sourcebook.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the label of an event from the sentence that tells it: the clause with the date and as many
 * of its neighbours as fit into {@value #LONGEST} UTF-16 units.
 *
 * <p>{@code In 1999, the mill burned down, said Mr Reed, who …} → {@code In 1999, the mill burned
 * down, said Mr Reed}. A longer clause is cut at a blank, with an ellipsis.
 */
final class Label {
  /** The longest label, in UTF-16 units. */
  static final int LONGEST = 90;

  private static final int SHORT = 45;

  private Label() {}

  /**
   * The label of a sentence.
   *
   * @param date where in the sentence the words begin that date it
   */
  static String of(String sentence, int date) {
    String whole = trim(sentence);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    List<Integer> cuts = cuts(sentence);
    int first = 0;
    while (first + 2 < cuts.size() && cuts.get(first + 1) <= date) {
      first++;
    }
    int start = cuts.get(first);
    int next = first + 1;
    while (next + 1 < cuts.size()
        && trim(sentence.substring(start, cuts.get(next + 1))).length() <= LONGEST) {
      next++;
    }
    int end = cuts.get(next);
    while (first > 0 && trim(sentence.substring(cuts.get(first - 1), end)).length() <= LONGEST) {
      start = cuts.get(--first);
    }
    if (next + 1 < cuts.size() && end - start < SHORT) {
      end = cuts.get(next + 1);
    }
    String clause = trim(sentence.substring(start, end));
    return clause.length() <= LONGEST ? clause : shorten(clause, Math.max(0, date - start));
  }

  private static String shorten(String clause, int date) {
    int from = 0;
    if (date > LONGEST * 2 / 3) {
      from = clause.lastIndexOf(' ', Math.min(clause.length() - 1, date - LONGEST / 2)) + 1;
    }
    if (clause.length() - from <= LONGEST - 2) {
      return "… " + clause.substring(from);
    }
    int room = LONGEST - (from > 0 ? 4 : 2);
    int to = clause.lastIndexOf(' ', from + room);
    to = to <= from ? from + room : to;
    if (Character.isHighSurrogate(clause.charAt(to - 1))) {
      to--;
    }
    return (from > 0 ? "… " : "") + trim(clause.substring(from, to)) + " …";
  }

  /** Where clauses begin: at the start, behind commas and the like, and the end. */
  private static List<Integer> cuts(String sentence) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    for (int i = 0; i + 1 < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean mark = ",;:،؛".indexOf(c) >= 0;
      boolean dash = (c == '–' || c == '—' || c == '-') && i > 0 && sentence.charAt(i - 1) == ' ';
      if ((mark || dash || c == '—') && sentence.charAt(i + 1) == ' ') {
        cuts.add(i + 2);
      }
    }
    cuts.add(sentence.length());
    return cuts;
  }

  private static String trim(String words) {
    int from = 0;
    int to = words.length();
    while (to > from && " \t\n.,;:–—-،؛\u00A0".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && " \t\n,;:–—-\u00A0".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    return words.substring(from, to).replace('\n', ' ');
  }
}
