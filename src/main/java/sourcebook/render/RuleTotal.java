package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.model.Book;
import sourcebook.model.Emendation;
import sourcebook.model.Recognition;

/**
 * What one rule did in all sources.
 *
 * @param rule in words
 * @param action what it did with the words
 * @param times how often
 * @param characters how many characters it took out or changed
 */
record RuleTotal(String rule, String action, String times, String characters) {
  /** Totals by rule and action, in the order of their names. */
  static List<RuleTotal> of(Book book) {
    Map<String, int[]> totals = new TreeMap<>();
    for (Recognition source : book.sources()) {
      for (Emendation each : source.cleaned().emendations()) {
        int[] total =
            totals.computeIfAbsent(each.rule() + "\t" + each.action(), none -> new int[2]);
        total[0]++;
        total[1] += each.end() - each.start();
      }
    }
    List<RuleTotal> rows = new ArrayList<>();
    totals.forEach(
        (key, total) -> {
          int tab = key.indexOf('\t');
          String rule = Removals.words(key.substring(0, tab));
          String action = key.substring(tab + 1);
          rows.add(new RuleTotal(rule, action, Counts.number(total[0]), Counts.number(total[1])));
        });
    return rows;
  }
}
