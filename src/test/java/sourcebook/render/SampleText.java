package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.edtf.Edtf;
import sourcebook.model.Account;
import sourcebook.model.Action;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Cleaned;
import sourcebook.model.Confidence;
import sourcebook.model.DateMention;
import sourcebook.model.Description;
import sourcebook.model.Doubt;
import sourcebook.model.Emendation;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Inline;
import sourcebook.model.Lines;
import sourcebook.model.Loss;
import sourcebook.model.Provenance;
import sourcebook.model.Recognition;
import sourcebook.model.Source;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Statement;
import sourcebook.model.Suspect;
import sourcebook.model.Text;
import sourcebook.model.TimeType;
import sourcebook.model.Turn;

/** Puts one source together block by block, with what is recognised in it. */
final class SampleText {
  final SourceId id;
  final List<Attestation> attestations = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<Doubt> doubts = new ArrayList<>();
  final Map<String, Citation> sentences = new TreeMap<>();
  private final StringBuilder found = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Emendation> emendations = new ArrayList<>();
  private final List<ActorMention> names = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private int number;

  SampleText(String id) {
    this.id = new SourceId(id);
  }

  /** Adds a block that stays. */
  SampleText add(BlockKind kind, int level, String words) {
    blocks.add(new Block(++number, kind, level, Text.verbatim(words, found.length())));
    found.append(words).append("\n\n");
    return this;
  }

  SampleText paragraph(String words) {
    return add(BlockKind.PARAGRAPH, 0, words);
  }

  /** Adds a block that a rule takes out. */
  SampleText gone(String rule, Action action, String words, String reason) {
    return gone(rule, action, Confidence.LIKELY, words, reason);
  }

  SampleText gone(String rule, Confidence confidence, String words, String reason) {
    return gone(rule, Action.REMOVED, confidence, words, reason);
  }

  private SampleText gone(
      String rule, Action action, Confidence confidence, String words, String reason) {
    number++;
    emendations.add(emendation(rule, action, words, "", found.length(), reason, confidence));
    found.append(words).append("\n\n");
    return this;
  }

  /** Finds an actor and a date in the last words that went. */
  SampleText lost(String actor, String date) {
    losses.add(new Loss(emendations.size() - 1, List.of(actor), List.of(date)));
    return this;
  }

  /** Suspects the last block. */
  SampleText suspect(String reason) {
    suspects.add(new Suspect(number, reason));
    return this;
  }

  /** Replaces words of the last block, on record. */
  SampleText repair(String rule, Action action, String before, String after) {
    Block last = last();
    int start = last.words().indexOf(before);
    int place = last.text().found(start);
    emendations.add(
        emendation(rule, action, before, after, place, "seen in its letters", Confidence.LIKELY));
    set(
        last.with(
            last.text().replace(List.of(new Text.Edit(start, start + before.length(), after)))));
    return this;
  }

  SampleText inline(Inline.Kind kind, String words, String target) {
    int start = last().words().indexOf(words);
    List<Inline> marks = new ArrayList<>(last().text().inlines());
    marks.add(new Inline(kind, start, start + words.length(), target));
    set(last().with(last().text().marked(marks)));
    return this;
  }

  /** Links every place of the words in the last block to an actor. */
  SampleText name(String words, String actor, Certainty certainty) {
    String text = last().words();
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length())) {
      name(i, words, actor, certainty, sentence(i));
    }
    return this;
  }

  /** Links the words at one place of the last block to an actor, with no more around them. */
  SampleText nameAt(int place, String words, String actor) {
    int end = place + words.length();
    Citation passage = new Citation(new Span(id, number, place, end), 1, words);
    name(place, words, actor, Certainty.EXACT_NAME, passage);
    return this;
  }

  private void name(int place, String words, String actor, Certainty certainty, Citation passage) {
    Span span = new Span(id, number, place, place + words.length());
    ActorId who = new ActorId(actor);
    ActorMention name = new ActorMention(span, 1, words, List.of(who), rule(certainty), certainty);
    names.add(name);
    attestations.add(new Attestation(who, name, passage));
  }

  private static String rule(Certainty certainty) {
    return switch (certainty) {
      case AUTHOR_CONFIRMED, EXACT_NAME -> "exact-name";
      case LISTED_ALIAS -> "listed-alias";
      case SHORT_FORM -> "surname";
      case SPELLING_VARIANT -> "spelling";
    };
  }

  SampleText doubt(String words, String reason, String... candidates) {
    int start = last().words().indexOf(words);
    Span span = new Span(id, number, start, start + words.length());
    List<ActorId> actors = List.of(candidates).stream().map(ActorId::new).toList();
    ActorMention name = new ActorMention(span, 1, words, actors, "surname", Certainty.SHORT_FORM);
    doubts.add(new Doubt(name, sentence(start), reason));
    return this;
  }

  SampleText date(String words, String edtf) {
    int start = last().words().indexOf(words);
    Span span = new Span(id, number, start, start + words.length());
    dates.add(new DateMention(span, 1, words, TimeType.DATE, edtf, Edtf.of(edtf), ""));
    return this;
  }

  SampleText turn(String label, String actor) {
    Span span = new Span(id, number, 0, last().words().length());
    Turn turn = new Turn(span, label, label.length() + 2, number);
    turns.add(turn);
    if (!actor.isEmpty()) {
      String said = last().words().substring(label.length() + 2);
      Span words = new Span(id, number, label.length() + 2, last().words().length());
      statements.add(new Statement(new ActorId(actor), turn, new Citation(words, 1, said)));
    }
    return this;
  }

  /** The sentence of the last block in which a place stands. */
  Citation sentence(int place) {
    String text = last().words();
    int start = text.lastIndexOf(". ", place);
    int end = text.indexOf(". ", place);
    int from = start < 0 ? 0 : start + 2;
    int to = end < 0 ? text.length() : end + 1;
    return new Citation(new Span(id, number, from, to), 1, text.substring(from, to));
  }

  /** Remembers the sentence of the last block in which words stand. */
  SampleText keep(String key, String words) {
    sentences.put(key, sentence(last().words().indexOf(words)));
    return this;
  }

  Recognition done(Description what) {
    int removed = 0;
    int changed = 0;
    for (Emendation each : emendations) {
      boolean gone = each.action() == Action.REMOVED || each.action() == Action.METADATA;
      removed += gone ? each.end() - each.start() : 0;
      changed += gone ? 0 : each.end() - each.start();
    }
    String text = found.toString();
    Account account =
        new Account(text.length(), text.length() - removed - changed, removed, changed);
    String file = id + ".txt";
    Source source =
        new Source(
            id,
            "content/sources/" + file,
            new Provenance(file, "0123456789abcdef".repeat(4), "UTF-8", "utf-8"),
            what,
            text,
            Lines.of(text),
            blocks);
    return new Recognition(
        new Cleaned(source, emendations, account, suspects),
        what,
        names,
        dates,
        turns,
        List.of(),
        losses);
  }

  static <T> Fact<T> fact(T value, String rule, String words) {
    return new Fact<>(value, new Evidence(rule, "sample.txt", 3, words));
  }

  static Description described(
      String title, String author, String publisher, String date, String language, String kind) {
    return new Description(
        Optional.of(fact(title, "title", title)),
        author.isEmpty() ? List.of() : List.of(fact(author, "byline", "By " + author)),
        List.of(),
        publisher.isEmpty() ? Optional.empty() : Optional.of(fact(publisher, "sidecar", publisher)),
        Edtf.of(date).map(value -> fact(value, "byline", date)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(fact(language, "script", "")),
        Optional.of(fact(kind, "sidecar", kind)),
        false,
        Set.of("publisher"),
        List.of(),
        Optional.empty());
  }

  private Emendation emendation(
      String rule,
      Action action,
      String before,
      String after,
      int start,
      String reason,
      Confidence confidence) {
    int line = Lines.of(found + "\n").at(start);
    int endLine = line + (int) before.chars().filter(c -> c == '\n').count();
    int end = start + before.length();
    return new Emendation(
        rule, action, number, start, end, line, endLine, before, after, reason, confidence);
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  private void set(Block block) {
    blocks.set(blocks.size() - 1, block);
  }
}
