package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Footing;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;
import sourcebook.model.Span;
import sourcebook.model.Verdict;

/**
 * What the actors' files say of single passages, applied before anything else is asked: a confirmed
 * mention names its actor, a rejected one does not.
 *
 * <p>A verdict on a source or block that is gone, on a block that names no such actor, or on words
 * that do not stand there is a problem: the text is another than the one that the author looked at.
 */
final class Verdicts {
  private static final String RULE = "author";

  private final Map<String, List<Given>> bySource = new HashMap<>();
  private final List<Given> all = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Verdicts(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Verdict verdict : actor.verdicts()) {
        Given given = new Given(actor, verdict);
        all.add(given);
        bySource.computeIfAbsent(verdict.source(), any -> new ArrayList<>(1)).add(given);
      }
    }
  }

  /** The mentions of a source with what the authors of actors' files say of them, by place. */
  List<ActorMention> settled(Recognition recognition) {
    List<Given> here = here(recognition.source().id().slug());
    if (here.isEmpty()) {
      return recognition.names();
    }
    List<ActorMention> mentions = new ArrayList<>(recognition.names());
    for (Given given : here) {
      if (!given.applyTo(recognition, mentions)) {
        problems.add(given.problem(recognition));
      }
    }
    mentions.sort(Comparator.comparing(ActorMention::span));
    return mentions;
  }

  private List<Given> here(String slug) {
    List<Given> here = new ArrayList<>(0);
    if (bySource.isEmpty()) {
      return here;
    }
    for (int end = slug.indexOf('-'); end >= 0; end = slug.indexOf('-', end + 1)) {
      hear(slug.substring(0, end), here);
    }
    hear(slug, here);
    return here;
  }

  private void hear(String prefix, List<Given> here) {
    List<Given> named = bySource.getOrDefault(prefix, List.of());
    if (!named.isEmpty() && !sources.add(prefix)) {
      for (Given given : named) {
        problems.add(given.error("begins more than one source; write more of the name"));
      }
      return;
    }
    here.addAll(named);
  }

  /** The faults in verdicts, once all sources are settled. */
  List<Problem> problems() {
    List<Problem> told = new ArrayList<>(problems);
    for (Given given : all) {
      if (!sources.contains(given.verdict.source())) {
        told.add(given.error("names no source; write the beginning of a source's file name"));
      }
    }
    return told;
  }

  /** A verdict and whose file gives it. */
  private record Given(Actor actor, Verdict verdict) {
    /** Applies the verdict; false where there is nothing that it could mean. */
    private boolean applyTo(Recognition recognition, List<ActorMention> mentions) {
      boolean applied = false;
      for (int i = mentions.size() - 1; i >= 0; i--) {
        ActorMention mention = mentions.get(i);
        if (!means(mention)) {
          continue;
        }
        applied = true;
        List<ActorId> others =
            mention.candidates().stream().filter(each -> !each.equals(actor.id())).toList();
        if (verdict.names()) {
          mentions.set(i, confirmed(mention));
        } else if (others.isEmpty()) {
          mentions.remove(i);
        } else {
          mentions.set(i, without(mention, others));
        }
      }
      return applied || (verdict.names() && added(recognition, mentions));
    }

    private boolean means(ActorMention mention) {
      return mention.span().block() == verdict.block()
          && mention.candidates().contains(actor.id())
          && verdict.words().stream().allMatch(mention.surface()::equals);
    }

    private ActorMention confirmed(ActorMention mention) {
      return new ActorMention(
          mention.span(),
          mention.line(),
          mention.surface(),
          List.of(actor.id()),
          mention.rule(),
          Certainty.AUTHOR_CONFIRMED,
          Footing.WHOLE,
          "confirmed in " + where());
    }

    private static ActorMention without(ActorMention mention, List<ActorId> others) {
      return new ActorMention(
          mention.span(),
          mention.line(),
          mention.surface(),
          others,
          mention.rule(),
          mention.certainty(),
          mention.footing(),
          mention.evidence());
    }

    /** Adds the words that the author names, where no mention of another's stands. */
    private boolean added(Recognition recognition, List<ActorMention> mentions) {
      Optional<Block> block = recognition.block(verdict.block());
      if (block.isEmpty() || verdict.words().isEmpty()) {
        return false;
      }
      String words = verdict.words().get();
      String text = block.get().words();
      boolean any = false;
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
        Span span = new Span(recognition.source().id(), verdict.block(), at, at + words.length());
        mentions.removeIf(each -> overlap(each.span(), span));
        mentions.add(
            new ActorMention(
                span,
                recognition.source().line(block.get(), at),
                words,
                List.of(actor.id()),
                RULE,
                Certainty.AUTHOR_CONFIRMED,
                Footing.WHOLE,
                "confirmed in " + where()));
        any = true;
      }
      return any;
    }

    private static boolean overlap(Span one, Span other) {
      return one.block() == other.block() && one.start() < other.end() && other.start() < one.end();
    }

    private Locus where() {
      return new Locus(actor.where().file(), verdict.line());
    }

    private Problem error(String fault) {
      String verb = verdict.names() ? "confirm" : "reject";
      return Problem.error(where(), verb + " \"" + verdict + "\" " + fault);
    }

    private Problem problem(Recognition recognition) {
      if (recognition.block(verdict.block()).isEmpty()) {
        return error(
            "names a passage that is gone: "
                + recognition.source().id()
                + " has no paragraph "
                + verdict.block()
                + "; look it up again or take the line out");
      }
      return error(
          verdict.words().isPresent()
              ? "names words that do not stand there; write them as they stand"
              : "names a passage without a form of "
                  + actor.name()
                  + "; write the words behind a colon or take the line out");
    }
  }
}
