package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Account;
import sourcebook.model.Emendation;

/**
 * The account of one source as the audit shows it.
 *
 * @param id anchor of the account
 * @param audit where the account stands, from the top of the site; empty where there is none
 * @param sidecar the file in which the author can overrule what is told
 */
record AuditEntries(
    String id,
    String href,
    String title,
    String audit,
    String read,
    String kept,
    String removed,
    String changed,
    String sidecar,
    List<Entry> entries) {
  /** Longest words shown; what is longer is whole on the page of its source. */
  private static final int LONGEST = 600;

  private static final int LINES_NAMED = 12;

  static AuditEntries of(SourceEntry source, Catalogue catalogue, boolean whole) {
    Account account = source.recognition().cleaned().account();
    List<Emendation> emendations = source.recognition().cleaned().emendations();
    return new AuditEntries(
        "s-" + source.id().slug(),
        source.href(),
        source.title(),
        emendations.isEmpty() ? "" : AuditPages.href(catalogue, source),
        Counts.number(account.read()),
        Counts.share(account.kept(), account.read()),
        Counts.share(account.removed(), account.read()),
        Counts.share(account.changed(), account.read()),
        Removals.sidecar(source),
        whole ? entries(source, emendations) : List.of());
  }

  private static List<Entry> entries(SourceEntry source, List<Emendation> emendations) {
    List<Entry> entries = new ArrayList<>();
    Map<Small, List<Emendation>> small = new LinkedHashMap<>();
    for (int i = 0; i < emendations.size(); i++) {
      Emendation each = emendations.get(i);
      if (Removals.isShown(each)) {
        String place = source.href() + "#r" + (i + 1);
        entries.add(entry(source, each, place));
      } else {
        Small key = new Small(each.rule(), each.action().toString(), each.before(), each.after());
        small.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
      }
    }
    small.forEach((key, all) -> entries.add(repeated(source, all)));
    return entries;
  }

  private static Entry repeated(SourceEntry source, List<Emendation> all) {
    Emendation first = all.get(0);
    boolean stands = source.recognition().block(first.block()).isPresent();
    String place = source.href() + (stands ? "#b" + first.block() : "");
    if (all.size() == 1) {
      return entry(source, first, place);
    }
    List<String> lines =
        all.stream().map(each -> Integer.toString(each.line())).distinct().toList();
    boolean more = lines.size() > LINES_NAMED;
    String named = String.join(", ", lines.subList(0, Math.min(LINES_NAMED, lines.size())));
    String says = (lines.size() == 1 ? "line " : "lines ") + named + (more ? " …" : "");
    String where = "first " + Removals.place(source.recognition(), first.block());
    String keep = more ? "" : "keep: [" + named + "]";
    return entry(first, says, place, where, Counts.of(all.size(), "time"), keep);
  }

  private static Entry entry(SourceEntry source, Emendation what, String place) {
    String where = Removals.place(source.recognition(), what.block());
    return entry(what, Removals.lines(what), place, where, "", what.overrule().orElse(""));
  }

  private static Entry entry(
      Emendation what, String lines, String place, String where, String times, String keep) {
    Writing writing = Writing.of(what.before(), Writing.of("en"));
    return new Entry(
        what.action().toString(),
        Removals.words(what.rule()),
        lines,
        what.confidence().toString(),
        what.reason(),
        visible(what.before()),
        visible(what.after()),
        !what.after().isEmpty(),
        times,
        place,
        where,
        keep,
        Scrutiny.words(what.before()) > Scrutiny.PROSE,
        writing.lang(),
        writing.dir());
  }

  /** Words with blanks that would not be seen named: a no-break space → {@code ⍽}. */
  private static String visible(String words) {
    if (words.length() > LONGEST) {
      int cut = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      return words.substring(0, cut).strip() + " …";
    }
    return words.isBlank()
        ? words.replace('\u00a0', '⍽').replace(' ', '␣').replace("\n", "↵").replace("\t", "⇥")
        : words.strip();
  }

  private record Small(String rule, String action, String before, String after) {}

  /**
   * One emendation, or the same one several times.
   *
   * @param replaced whether other words stand there now
   * @param times how often, in words; empty where once
   * @param place where to see it, from the top of the site
   * @param where the same in words
   * @param keep the line of the sidecar that overrules it; empty where there is none
   * @param longProse whether it took out so many words that it should be looked at
   */
  record Entry(
      String action,
      String rule,
      String lines,
      String confidence,
      String reason,
      String before,
      String after,
      boolean replaced,
      String times,
      String place,
      String where,
      String keep,
      boolean longProse,
      String lang,
      String dir) {}
}
