package sourcebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Account;
import sourcebook.model.Action;
import sourcebook.model.Book;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Provenance;
import sourcebook.model.Recognition;

/** The tables of what is known of each source and of what was done to it. */
final class SourceTables {
  private final Book book;
  private final Catalogue catalogue;

  SourceTables(Book book, Catalogue catalogue) {
    this.book = book;
    this.catalogue = catalogue;
  }

  Table sources() {
    Table table =
        new Table(
            "sources",
            "id",
            "file",
            "sha256",
            "encoding",
            "title",
            "publisher",
            "authors",
            "translators",
            "published",
            "retrieved",
            "url",
            "language",
            "kind",
            "retold",
            "inferred",
            "evidence",
            "words",
            "read",
            "kept",
            "removed",
            "changed");
    for (Recognition each : book.sources()) {
      Description description = each.description();
      Provenance provenance = each.source().provenance();
      Account account = each.cleaned().account();
      table.row(
          each.source().id().slug(),
          provenance.file(),
          provenance.sha256(),
          provenance.encoding(),
          description.title().map(Fact::value),
          description.publisher().map(Fact::value),
          description.authors().stream().map(Fact::value).toList(),
          description.translators().stream().map(Fact::value).toList(),
          description.published().map(Fact::value),
          description.retrieved().map(Fact::value),
          description.url().map(Fact::value),
          description.language().map(Fact::value),
          description.kind().map(Fact::value),
          description.retold(),
          List.copyOf(description.inferred()),
          evidence(description),
          catalogue.source(each.source().id()).words(),
          account.read(),
          account.kept(),
          account.removed(),
          account.changed());
    }
    return table;
  }

  private static Map<String, Object> evidence(Description description) {
    Map<String, Object> evidence = new LinkedHashMap<>();
    one(evidence, "title", description.title());
    many(evidence, "authors", description.authors());
    many(evidence, "translators", description.translators());
    one(evidence, "publisher", description.publisher());
    one(evidence, "published", description.published());
    one(evidence, "retrieved", description.retrieved());
    one(evidence, "url", description.url());
    one(evidence, "language", description.language());
    one(evidence, "kind", description.kind());
    return evidence;
  }

  private static <T> void one(Map<String, Object> evidence, String name, Optional<Fact<T>> fact) {
    fact.ifPresent(known -> evidence.put(name, evidence(known.evidence())));
  }

  private static void many(Map<String, Object> evidence, String name, List<Fact<String>> facts) {
    if (!facts.isEmpty()) {
      evidence.put(name, facts.stream().map(fact -> evidence(fact.evidence())).toList());
    }
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("rule", evidence.rule());
    row.put("file", evidence.file());
    row.put("line", evidence.line());
    row.put("words", evidence.words());
    return row;
  }

  Table residue() {
    Table table =
        new Table(
            "residue",
            "source",
            "block",
            "line",
            "endLine",
            "start",
            "end",
            "rule",
            "action",
            "before",
            "after",
            "reason",
            "confidence",
            "overrule");
    for (Recognition each : book.sources()) {
      for (Emendation emendation : each.cleaned().emendations()) {
        table.row(
            each.source().id().slug(),
            emendation.block(),
            emendation.line(),
            emendation.endLine(),
            emendation.start(),
            emendation.end(),
            emendation.rule(),
            emendation.action().toString(),
            emendation.before(),
            emendation.action() == Action.METADATA ? "" : emendation.after(),
            emendation.reason(),
            emendation.confidence().toString(),
            emendation.overrule());
      }
    }
    return table;
  }
}
