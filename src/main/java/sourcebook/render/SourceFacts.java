package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.model.Account;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Provenance;

/** What is known of a source, each fact with what says so. */
final class SourceFacts {
  private final List<Known> facts = new ArrayList<>();

  private SourceFacts() {}

  static List<Known> of(SourceEntry source) {
    Description what = source.recognition().description();
    SourceFacts facts = new SourceFacts();
    facts.one("Title", what.title(), what, "title");
    facts.all("Author", what.authors(), what, "authors");
    facts.all("Translator", what.translators(), what, "translators");
    facts.one("Publisher", what.publisher(), what, "publisher");
    what.published()
        .ifPresent(date -> facts.add("Published", date(date), date.evidence(), what, "published"));
    what.retrieved()
        .ifPresent(date -> facts.add("Retrieved", date(date), date.evidence(), what, "retrieved"));
    facts.one("Kind", what.kind(), what, "kind");
    what.language()
        .ifPresent(
            tag -> facts.add("Language", language(tag.value()), tag.evidence(), what, "language"));
    what.url()
        .ifPresent(
            url -> facts.add("Original", url.value().toString(), url.evidence(), what, "url"));
    Provenance file = source.recognition().source().provenance();
    facts.plain("File", file.file());
    facts.plain("SHA-256", file.sha256());
    facts.plain("Encoding", file.encoding() + ", " + chosen(file.encodingRule()));
    Account account = source.recognition().cleaned().account();
    facts.plain(
        "Characters",
        Counts.number(account.read())
            + " read = "
            + Counts.number(account.kept())
            + " kept + "
            + Counts.number(account.removed())
            + " removed + "
            + Counts.number(account.changed())
            + " changed");
    return List.copyOf(facts.facts);
  }

  static Optional<String> names(List<Fact<String>> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Counts.list(names.stream().map(Fact::value).toList()));
  }

  /** {@code fa} → {@code Persian}. */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  /** How an encoding was chosen, in words. */
  static String chosen(String rule) {
    return switch (rule) {
      case "byte-order-mark" -> "by its byte-order mark";
      case "declared" -> "as the file declares";
      case "utf-8" -> "as its bytes are valid";
      default -> "for want of a better one";
    };
  }

  private static String date(Fact<Edtf> date) {
    return DateWords.of(date.value()).words() + " (" + date.value() + ")";
  }

  private void one(String label, Optional<Fact<String>> fact, Description what, String field) {
    fact.ifPresent(each -> add(label, each.value(), each.evidence(), what, field));
  }

  private void all(String label, List<Fact<String>> all, Description what, String field) {
    all.forEach(each -> add(label, each.value(), each.evidence(), what, field));
  }

  private void add(String label, String value, Evidence evidence, Description what, String field) {
    String line = evidence.line() > 0 ? ", line " + evidence.line() : "";
    String how = Removals.words(evidence.rule()) + ", " + evidence.file() + line;
    boolean inferred = what.inferred().contains(field);
    facts.add(new Known(label, value, inferred, how, evidence.words().strip()));
  }

  private void plain(String label, String value) {
    facts.add(new Known(label, value, false, "", ""));
  }

  /**
   * A fact with how it is known.
   *
   * @param inferred whether the author says that it is inferred
   * @param how rule, file and line; empty where the fact is the file's own
   * @param says the words that say so; may be empty
   */
  record Known(String label, String value, boolean inferred, String how, String says) {}
}
