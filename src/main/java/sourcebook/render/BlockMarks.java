package sourcebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourcebook.model.Action;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.DateMention;
import sourcebook.model.Doubt;
import sourcebook.model.Emendation;
import sourcebook.model.Event;
import sourcebook.model.Inline;
import sourcebook.model.Span;
import sourcebook.model.Statement;
import sourcebook.model.Telling;
import sourcebook.model.Turn;

/** What is to be marked in the words of each block of one source. */
final class BlockMarks {
  private static final int OUTER = 0;
  private static final int INNER = 5;
  private static final int INNERMOST = 9;

  /** How many passages that begin before a date are asked whether they hold it. */
  private static final int PASSAGES_TRIED = 8;

  private final Catalogue catalogue;
  private final String root;
  private final Map<Integer, List<Attestation>> names;
  private final Map<Integer, List<Doubt>> doubts;
  private final Map<Integer, List<DateMention>> dates;
  private final Map<Integer, List<Turn>> turns;
  private final Map<Integer, List<Emendation>> changes;
  private final Map<Span, ActorId> speakers = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Told>> told = new HashMap<>();

  /**
   * The marks of a source.
   *
   * @param root way from the page to the top of the site
   */
  BlockMarks(Catalogue catalogue, SourceEntry source, String root) {
    this.catalogue = catalogue;
    this.root = root;
    names = byBlock(source.names(), name -> name.mention().span().block());
    doubts = byBlock(source.doubts(), doubt -> doubt.mention().span().block());
    dates = byBlock(source.recognition().dates(), date -> date.span().block());
    turns = byBlock(source.recognition().turns(), turn -> turn.span().block());
    changes =
        byBlock(
            source.recognition().cleaned().emendations().stream()
                .filter(BlockMarks::isVisibleChange)
                .toList(),
            Emendation::block);
    for (Statement statement : source.statements()) {
      speakers.put(statement.turn().span(), statement.actor());
    }
    for (Event event : source.events()) {
      for (Telling telling : event.told()) {
        Span span = telling.passage().span();
        if (span.source().equals(source.id())) {
          told.computeIfAbsent(span.block(), none -> new TreeMap<>())
              .putIfAbsent(span.start(), new Told(span, event));
        }
      }
    }
  }

  /** Whether a turn of an interview begins in the block. */
  boolean beginsTurn(Block block) {
    return turns.containsKey(block.number());
  }

  Marks of(Block block, Writing writing) {
    Marks marks = new Marks();
    addSpeakers(block, marks);
    addNames(block, writing, marks);
    addDates(block, marks);
    addInlines(block, marks);
    addChanges(block, marks);
    return marks;
  }

  private void addSpeakers(Block block, Marks marks) {
    for (Turn turn : turns.getOrDefault(block.number(), List.of())) {
      int start = turn.span().start();
      marks.add(start, turn.labelEnd(), OUTER, "b", "class", "speaker");
      Optional<ActorId> speaker = Optional.ofNullable(speakers.get(turn.span()));
      speaker.ifPresent(
          actor -> {
            int end = Math.min(turn.labelEnd(), start + turn.label().length());
            marks.add(start, end, INNER, "a", "href", root + Catalogue.href(actor));
          });
    }
  }

  private void addNames(Block block, Writing writing, Marks marks) {
    Set<ActorId> seen = new HashSet<>();
    for (Attestation name : names.getOrDefault(block.number(), List.of())) {
      int start = name.mention().span().start();
      int end = name.mention().span().end();
      if (end <= block.text().length() && !marks.linked(start, end)) {
        String kind = seen.add(name.actor()) ? "who" : "who again";
        marks.add(
            start, end, INNER, "a", "class", kind, "href", root + Catalogue.href(name.actor()));
        isolate(name.mention().surface(), start, end, writing, marks);
      }
    }
    for (Doubt doubt : doubts.getOrDefault(block.number(), List.of())) {
      int start = doubt.mention().span().start();
      int end = Math.min(doubt.mention().span().end(), block.text().length());
      String may =
          doubt.mention().candidates().stream()
              .map(id -> catalogue.actor(id).actor().name())
              .collect(Collectors.joining(" or "));
      marks.add(
          start, end, INNER, "span", "class", "doubt", "title", "May name " + may + "; not linked");
    }
  }

  private static void isolate(String words, int start, int end, Writing around, Marks marks) {
    Writing writing = Writing.of(words, around);
    if (!writing.equals(Writing.SAME)) {
      marks.add(start, end, INNERMOST, "bdi", "lang", writing.lang());
    }
  }

  private void addDates(Block block, Marks marks) {
    for (DateMention date : dates.getOrDefault(block.number(), List.of())) {
      int start = date.span().start();
      int end = date.span().end();
      if (date.date().isPresent() && end <= block.text().length() && !marks.linked(start, end)) {
        DateWords words = DateWords.of(date.date().get());
        entry(date)
            .ifPresent(
                event ->
                    marks.add(
                        start,
                        end,
                        INNER,
                        "a",
                        "class",
                        "when",
                        "href",
                        root + catalogue.href(event)));
        String means = words.words().equals(date.surface()) ? "" : words.words();
        if (words.machine().isEmpty()) {
          marks.add(start, end, INNERMOST, "span", "class", "date", "title", means);
        } else {
          marks.add(start, end, INNERMOST, "time", "datetime", words.machine(), "title", means);
        }
      }
    }
  }

  private Optional<Event> entry(DateMention date) {
    TreeMap<Integer, Told> here = told.getOrDefault(date.span().block(), new TreeMap<>());
    Map.Entry<Integer, Told> each = here.floorEntry(date.span().start());
    for (int tried = 0; each != null && tried < PASSAGES_TRIED; tried++) {
      if (each.getValue().span().contains(date.span())) {
        return Optional.of(each.getValue().event());
      }
      each = here.lowerEntry(each.getKey());
    }
    return Optional.empty();
  }

  private static void addInlines(Block block, Marks marks) {
    for (Inline inline : block.text().inlines()) {
      int start = inline.start();
      int end = inline.end();
      switch (inline.kind()) {
        case EMPHASIS -> marks.add(start, end, INNERMOST, "em");
        case STRONG -> marks.add(start, end, INNERMOST, "strong");
        case LINK ->
            Markup.address(inline.target())
                .filter(address -> !marks.linked(start, end))
                .ifPresent(
                    address ->
                        marks.add(
                            start,
                            end,
                            OUTER,
                            "a",
                            "href",
                            address,
                            "rel",
                            "external noopener nofollow"));
      }
    }
  }

  private void addChanges(Block block, Marks marks) {
    List<Emendation> here = changes.getOrDefault(block.number(), List.of());
    if (here.isEmpty()) {
      return;
    }
    Map<Integer, Emendation> starts = new HashMap<>();
    here.forEach(change -> starts.putIfAbsent(change.start(), change));
    String words = block.words();
    for (int i = 0; i < words.length() && !starts.isEmpty(); i++) {
      int found = block.text().found(i);
      Emendation change = starts.get(found);
      if (change != null && words.startsWith(change.after(), i)) {
        String was = "Repaired; was “" + change.before() + "”";
        int end = i + change.after().length();
        marks.add(i, end, INNERMOST, "span", "class", "mended", "title", was);
        starts.remove(found);
      }
    }
  }

  private static boolean isVisibleChange(Emendation emendation) {
    return emendation.action() == Action.CHANGED
        && !emendation.after().isBlank()
        && !emendation.before().strip().equals(emendation.after().strip());
  }

  private static <T> Map<Integer, List<T>> byBlock(List<T> values, Function<T, Integer> block) {
    Map<Integer, List<T>> blocks = new HashMap<>();
    values.forEach(
        value -> blocks.computeIfAbsent(block.apply(value), none -> new ArrayList<>()).add(value));
    return blocks;
  }

  private record Told(Span span, Event event) {}
}
