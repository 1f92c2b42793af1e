package sourcebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Allusion;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Citation;
import sourcebook.model.Event;
import sourcebook.model.Page;
import sourcebook.model.Parallel;
import sourcebook.model.Reprint;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Telling;

/**
 * The data of a book for other programs: {@code data/*.json}, and the same tables as {@code
 * data/*.csv}; the actors also as JSON-LD and as entities of FollowTheMoney.
 *
 * <p>Lines are 1-based lines of the raw file; offsets are UTF-16 units in the words of the block,
 * 0-based, end exclusive; dates are EDTF. The README lists the fields, which others build on.
 */
final class DataFiles {
  private final Book book;
  private final Catalogue catalogue;
  private final SourceTables sources;

  DataFiles(Book book, Catalogue catalogue) {
    this.book = book;
    this.catalogue = catalogue;
    this.sources = new SourceTables(book, catalogue);
  }

  /** Hands on the files. */
  void write(Consumer<Page> pages) {
    Stream.<Supplier<Table>>of(
            sources::sources,
            this::actors,
            this::mentions,
            this::allusions,
            this::events,
            this::parallels,
            this::reprints,
            sources::residue,
            this::candidates)
        .forEach(
            table -> {
              Table made = table.get();
              pages.accept(new Page("data/" + made.name() + ".json", made.json()));
              pages.accept(new Page("data/" + made.name() + ".csv", made.csv()));
            });
    pages.accept(new Page("data/actors.jsonld", new LinkedData(catalogue).text()));
    pages.accept(new Page("data/actors.ftm.json", new FollowTheMoney(catalogue).text()));
  }

  private Table actors() {
    Map<ActorId, Integer> mentions = new LinkedHashMap<>();
    Map<ActorId, Set<SourceId>> sources = new LinkedHashMap<>();
    for (Attestation attestation : book.attestations()) {
      mentions.merge(attestation.actor(), 1, Integer::sum);
      sources
          .computeIfAbsent(attestation.actor(), actor -> new HashSet<>())
          .add(attestation.mention().span().source());
    }
    Table table =
        new Table(
            "actors",
            "id",
            "name",
            "type",
            "description",
            "aliases",
            "wikidata",
            "mentions",
            "sources");
    for (Actor actor : book.actors()) {
      table.row(
          actor.id().slug(),
          actor.name(),
          actor.type().toString(),
          actor.description(),
          actor.aliases().stream().map(Actor.Alias::form).toList(),
          actor.wikidata(),
          mentions.getOrDefault(actor.id(), 0),
          sources.getOrDefault(actor.id(), Set.of()).size());
    }
    return table;
  }

  private Table mentions() {
    List<Attestation> byPlace = new ArrayList<>(book.attestations());
    byPlace.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    Table table =
        new Table(
            "mentions",
            "source",
            "block",
            "line",
            "start",
            "end",
            "surface",
            "actor",
            "rule",
            "certainty",
            "evidence");
    for (Attestation attestation : byPlace) {
      Span span = attestation.mention().span();
      table.row(
          span.source().slug(),
          span.block(),
          attestation.mention().line(),
          span.start(),
          span.end(),
          attestation.mention().surface(),
          attestation.actor().slug(),
          attestation.mention().rule(),
          attestation.mention().certainty().toString(),
          attestation.mention().evidence());
    }
    return table;
  }

  private Table allusions() {
    Table table =
        new Table(
            "allusions", "source", "block", "line", "start", "end", "surface", "actor", "evidence");
    List<Allusion> byPlace = new ArrayList<>(book.allusions());
    byPlace.sort((a, b) -> a.words().compareTo(b.words()));
    for (Allusion allusion : byPlace) {
      table.row(
          allusion.words().source().slug(),
          allusion.words().block(),
          allusion.passage().line(),
          allusion.words().start(),
          allusion.words().end(),
          allusion.surface(),
          allusion.actor().slug(),
          allusion.evidence());
    }
    return table;
  }

  private Table events() {
    Table table =
        new Table(
            "events",
            "id",
            "date",
            "label",
            "kind",
            "actors",
            "origin",
            "told",
            "disagree",
            "disagreement");
    for (Event event : book.events()) {
      table.row(
          event.id(),
          event.date(),
          event.label(),
          event.kind().toString(),
          event.actors().stream().map(ActorId::slug).toList(),
          event.origin().toString(),
          event.told().stream().map(DataFiles::telling).toList(),
          event.disagreement().isPresent(),
          event.disagreement());
    }
    return table;
  }

  private static Map<String, Object> telling(Telling telling) {
    Map<String, Object> row = place(telling.passage());
    row.put("surface", telling.surface());
    row.put("date", telling.date());
    row.put("basis", telling.basis());
    row.put("quote", telling.passage().quote());
    return row;
  }

  private static Map<String, Object> place(Citation passage) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("source", passage.span().source().slug());
    row.put("block", passage.span().block());
    row.put("line", passage.line());
    row.put("start", passage.span().start());
    row.put("end", passage.span().end());
    return row;
  }

  private Table parallels() {
    Table table = new Table("parallels", "score", "one", "other", "cluster");
    for (Parallel parallel : book.parallels()) {
      table.row(
          Math.round(parallel.score() * 1000) / 1000.0,
          side(parallel.one()),
          side(parallel.other()),
          parallel.concord());
    }
    return table;
  }

  private Table reprints() {
    Table table = new Table("reprints", "one", "other", "ofOne", "ofOther");
    for (Reprint reprint : book.reprints()) {
      table.row(reprint.one().slug(), reprint.other().slug(), reprint.ofOne(), reprint.ofOther());
    }
    return table;
  }

  private Table candidates() {
    Table table =
        new Table(
            "candidates",
            "name",
            "kind",
            "type",
            "evidence",
            "mentions",
            "sources",
            "spellings",
            "examples");
    for (Candidate candidate : book.candidates()) {
      table.row(
          candidate.name(),
          candidate.kind().toString(),
          candidate.type().toString(),
          candidate.evidence(),
          candidate.mentions(),
          candidate.sources(),
          candidate.spellings().stream().map(DataFiles::spelling).toList(),
          candidate.examples().stream().map(each -> side(each.passage())).toList());
    }
    return table;
  }

  private static Map<String, Object> spelling(Candidate.Spelling spelling) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("form", spelling.form());
    row.put("count", spelling.count());
    return row;
  }

  private static Map<String, Object> side(Citation passage) {
    Map<String, Object> row = place(passage);
    row.put("quote", passage.quote());
    return row;
  }
}
