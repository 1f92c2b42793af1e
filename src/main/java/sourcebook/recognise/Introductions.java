package sourcebook.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Folding;
import sourcebook.model.Footing;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * The short forms that a source introduces itself, in brackets behind a whole name: {@code Guild of
 * Weavers (GoW)}, or before it: {@code GoW (Guild of Weavers)}.
 *
 * <p>A form is one word in capitals whose first letter is one of a first letter of the name and
 * whose letters stand in the name in this order; a form that stands in brackets behind two names
 * means neither.
 */
final class Introductions {
  private static final int LONGEST = 12;
  private static final Introduction CONTESTED = new Introduction(new ActorId("contested"), "");

  private final Source source;
  private final Map<String, Introduction> introduced = new HashMap<>();

  Introductions(Source source) {
    this.source = source;
  }

  /** Learns what a block introduces. */
  void hear(Block block, Tokens tokens, List<ActorMention> mentions) {
    String text = block.words();
    int word = 0;
    for (ActorMention mention : mentions) {
      boolean whole =
          mention.footing().reach() == Footing.Reach.WHOLE && mention.candidates().size() == 1;
      int end = mention.span().end();
      while (word < tokens.count() && tokens.start(word) < end) {
        word++;
      }
      if (whole && word < tokens.count() && isBracketed(text, end, tokens, word)) {
        learn(tokens.text(word), mention, block);
      }
      int first = firstWord(tokens, word, mention.span().start());
      if (whole && first > 0 && opens(text, tokens.end(first - 1), mention.span().start())) {
        learn(tokens.text(first - 1), mention, block);
      }
    }
    strange(text, tokens, mentions);
  }

  /** Notes forms in brackets behind a name that is no actor's: here they mean that one. */
  private void strange(String text, Tokens tokens, List<ActorMention> mentions) {
    int next = 0;
    for (int i = 1; i < tokens.count(); i++) {
      while (next < mentions.size() && mentions.get(next).span().end() < tokens.end(i - 1)) {
        next++;
      }
      boolean behind =
          tokens.acronym(i)
              && tokens.capital(i - 1)
              && opens(text, tokens.end(i - 1), tokens.start(i))
              && closes(text, tokens.end(i));
      boolean actor =
          next < mentions.size()
              && mentions.get(next).footing().reach() != Footing.Reach.PART
              && mentions.get(next).span().start() < tokens.end(i - 1);
      if (behind && !actor) {
        introduced.put(tokens.text(i), CONTESTED);
      }
    }
  }

  private static int firstWord(Tokens tokens, int behind, int start) {
    int first = behind;
    while (first > 0 && tokens.start(first - 1) >= start) {
      first--;
    }
    return first;
  }

  /** Whether a word stands in brackets of its own right behind a place. */
  private static boolean isBracketed(String text, int end, Tokens tokens, int word) {
    return opens(text, end, tokens.start(word))
        && closes(text, tokens.end(word))
        && tokens.acronym(word);
  }

  private static boolean opens(String text, int from, int to) {
    boolean bracket = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean quote = c == '“' || c == '"' || c == '‘' || c == '\'';
      if (c == '(' && !bracket) {
        bracket = true;
      } else if (!Folding.isBlank(c) && !(bracket && quote)) {
        return false;
      }
    }
    return bracket;
  }

  private static boolean closes(String text, int from) {
    int i = from;
    while (i < text.length() && "”\"’'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ',');
  }

  private void learn(String form, ActorMention mention, Block block) {
    ActorId actor = mention.candidates().get(0);
    if (form.length() > LONGEST || !abbreviates(form, mention.surface())) {
      return;
    }
    Introduction here =
        new Introduction(
            actor,
            "introduced as “" + mention.surface() + " (" + form + ")” in ¶" + block.number());
    introduced.merge(form, here, (one, other) -> one.actor.equals(other.actor) ? one : CONTESTED);
  }

  /** Whether a form is capitals that stand in a name in this order, the first first in a word. */
  private static boolean abbreviates(String form, String name) {
    String letters = Folding.of(form).replace(" ", "");
    String folded = " " + Folding.of(name);
    boolean capitals = form.chars().noneMatch(Character::isLowerCase);
    int at = letters.isEmpty() ? -1 : folded.indexOf(" " + letters.charAt(0)) + 1;
    if (!capitals || letters.length() < 2 || at < 1) {
      return false;
    }
    for (int i = 1; i < letters.length(); i++) {
      at = folded.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** The mentions of a block, those among them that are introduced, and others of such forms. */
  List<ActorMention> apply(Block block, Tokens tokens, List<ActorMention> mentions, int from) {
    if (introduced.isEmpty()) {
      return mentions;
    }
    List<ActorMention> all = new ArrayList<>(mentions.size());
    for (ActorMention mention : mentions) {
      Introduction known = introduced.get(mention.surface());
      boolean part = known != null && mention.footing().reach() == Footing.Reach.PART;
      if (!part) {
        all.add(mention);
      } else if (known != CONTESTED) {
        all.add(mention(mention.span(), mention.line(), mention.surface(), known));
      }
    }
    int next = 0;
    for (int i = 0; i < tokens.count(); i++) {
      while (next < mentions.size() && mentions.get(next).span().end() <= tokens.start(i)) {
        next++;
      }
      boolean taken = next < mentions.size() && mentions.get(next).span().start() < tokens.end(i);
      if (!taken && tokens.start(i) >= from && tokens.acronym(i)) {
        Introduction known = introduced.get(tokens.text(i));
        if (known != null && known != CONTESTED) {
          Span span = new Span(source.id(), block.number(), tokens.start(i), tokens.stem(i));
          all.add(mention(span, source.line(block, span.start()), tokens.text(i), known));
        }
      }
    }
    all.sort(Comparator.comparing(ActorMention::span));
    return all;
  }

  private static ActorMention mention(Span span, int line, String surface, Introduction known) {
    return new ActorMention(
        span,
        line,
        surface,
        List.of(known.actor),
        "introduced",
        Certainty.SHORT_FORM,
        new Footing(Footing.Reach.LISTED, "", "", false),
        known.evidence);
  }

  private record Introduction(ActorId actor, String evidence) {}
}
