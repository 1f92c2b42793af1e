package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.model.Block;
import sourcebook.model.DateMention;
import sourcebook.model.Source;
import sourcebook.model.Span;

/**
 * One pass over the tokens of a block: expressions of time in order; each is told to the
 * standpoint.
 */
final class Reading {
  private static final int SENTENCE = 14;
  private static final int HEAD = 3;

  private final Source source;
  private final Block block;
  private final TokenRow tokens;
  private final Standpoint standpoint;
  private final Grammar grammar;

  Reading(Source source, Block block, TokenRow tokens, Standpoint standpoint) {
    this.source = source;
    this.block = block;
    this.tokens = tokens;
    this.standpoint = standpoint;
    this.grammar = new Grammar(tokens);
  }

  List<DateMention> mentions() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Match> match = grammar.at(at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      Found first = found(match.get());
      found.add(first);
      at = match.get().end();
      at = rest(found, first, at);
    }
    return new Stretches(tokens).joined(found).stream().map(this::mention).toList();
  }

  /** What hangs on a match: {@code -45} behind 1941, {@code and 30} behind August 29. */
  private int rest(List<Found> found, Found first, int end) {
    int at = end;
    Found before = first;
    Optional<Match> more = new Rests(tokens).at(at, before);
    while (more.isPresent()) {
      before = found(more.get());
      found.add(before);
      at = more.get().end();
      more = new Rests(tokens).at(at, before);
    }
    return at;
  }

  private Found found(Match match) {
    standpoint.enter(block.number(), isFuture(match));
    TimeValue value = match.meaning().in(standpoint);
    int line = source.line(block, tokens.at(match.start()).start());
    standpoint.tell(value, line, isBracketed(match), leads(match));
    return new Found(match.start(), match.end(), value, value.date(), line);
  }

  /** Whether it stands at the head of its sentence: {@code In 1942, …}. */
  private boolean leads(Match match) {
    for (int i = match.start(); i > match.start() - HEAD; i--) {
      if (tokens.begins(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBracketed(Match match) {
    for (int i = match.start() - 1; i >= match.start() - SENTENCE && i >= 0; i--) {
      String sign = tokens.at(i).folded();
      if (sign.equals("(") || sign.equals("[")) {
        return true;
      }
      if (sign.equals(")") || sign.equals("]")) {
        return false;
      }
    }
    return false;
  }

  private boolean isFuture(Match match) {
    String led = tokens.at(match.start() - 1).folded();
    if (led.equals("until") || led.equals("through") || led.equals("by")) {
      return true;
    }
    for (int i = match.start() - 1; i >= match.start() - SENTENCE && !isStop(i); i--) {
      if (tokens.is(i, FUTURE)) {
        return true;
      }
    }
    for (int i = match.end(); i < match.end() + SENTENCE && !isStop(i); i++) {
      if (tokens.is(i, FUTURE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int i) {
    String sign = tokens.at(i).folded();
    return sign.isEmpty() || sign.length() == 1 && ".!?;".contains(sign);
  }

  private DateMention mention(Found found) {
    int start = tokens.at(found.start()).start();
    int end = tokens.at(found.end() - 1).end();
    Optional<Edtf> date = found.date();
    return new DateMention(
        new Span(source.id(), block.number(), start, end),
        found.line(),
        block.words().substring(start, end),
        found.value().type(),
        found.value().timex(),
        date,
        found.value().basis());
  }
}
