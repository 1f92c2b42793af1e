package sourcebook.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Block;
import sourcebook.model.Citation;
import sourcebook.model.Recognition;
import sourcebook.model.Sentences;
import sourcebook.model.Span;
import sourcebook.model.Turn;

/**
 * The sentences of one source as citations; each is made once, however often it is asked for.
 *
 * <p>A speaker's label is no part of the first sentence of a turn.
 */
final class Passages {
  private final Recognition recognition;
  private final Map<Integer, Integer> labels = new HashMap<>();
  private final Map<Integer, Sentences> sentences = new HashMap<>();
  private final Map<Span, Citation> made = new HashMap<>();

  Passages(Recognition recognition) {
    this.recognition = recognition;
    for (Turn turn : recognition.turns()) {
      labels.put(turn.span().block(), turn.labelEnd());
    }
  }

  /** The sentence or sentences that hold a stretch of text. */
  Citation around(Span span) {
    Block block = block(span.block());
    Sentences all = sentences.computeIfAbsent(span.block(), number -> Sentences.of(block.words()));
    if (all.count() == 0) {
      return quote(block, span.start(), span.end());
    }
    int first = all.at(span.start());
    int last = all.at(Math.max(span.start(), span.end() - 1));
    int start = Math.max(all.start(first), label(span.block()));
    return quote(block, start, Math.max(start, all.end(last)));
  }

  /** The first sentence behind a place in a block. */
  Citation from(int number, int offset) {
    int start = Math.min(offset, block(number).words().length());
    return around(new Span(recognition.source().id(), number, start, start));
  }

  /** These very words. */
  Citation exactly(int number, int start, int end) {
    return quote(block(number), start, end);
  }

  private int label(int number) {
    return labels.getOrDefault(number, 0);
  }

  private Block block(int number) {
    Optional<Block> block = recognition.block(number);
    return block.orElseThrow(
        () ->
            new IllegalArgumentException(
                "no block " + number + " in " + recognition.source().id()));
  }

  private Citation quote(Block block, int start, int end) {
    Span span = new Span(recognition.source().id(), block.number(), start, end);
    return made.computeIfAbsent(
        span,
        place ->
            new Citation(
                place,
                recognition.source().line(block, start),
                block.words().substring(start, end)));
  }
}
