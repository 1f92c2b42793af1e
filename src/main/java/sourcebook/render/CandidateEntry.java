package sourcebook.render;

import java.util.List;
import java.util.stream.Collectors;
import sourcebook.model.Candidate;

/**
 * A name that no file describes, as the audit shows it.
 *
 * @param spellings all of them with their counts
 * @param command what to type for a file of it
 */
record CandidateEntry(
    String name,
    String kind,
    String evidence,
    String spellings,
    String mentions,
    String sources,
    String command,
    List<Quote> examples) {
  /** What a shell reads between double quotes as more than itself. */
  private static final String SHELL = "\"$`\\!";

  static CandidateEntry of(Candidate candidate, Catalogue catalogue) {
    return new CandidateEntry(
        candidate.name(),
        candidate.kind().toString(),
        candidate.evidence(),
        candidate.spellings().stream()
            .map(each -> each.form() + " (" + Counts.number(each.count()) + ")")
            .collect(Collectors.joining(", ")),
        Counts.of(candidate.mentions(), "mention"),
        Counts.of(candidate.sources(), "source"),
        "sourcebook actors --new " + quoted(candidate.name()),
        candidate.examples().stream()
            .map(each -> Quote.of(each.passage(), List.of(each.name()), catalogue))
            .toList());
  }

  private static String quoted(String name) {
    boolean plain = name.chars().noneMatch(c -> SHELL.indexOf(c) >= 0);
    return plain ? '"' + name + '"' : "'" + name.replace("'", "'\\''") + "'";
  }
}
