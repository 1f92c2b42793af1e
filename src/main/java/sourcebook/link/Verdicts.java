package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;
import sourcebook.model.SourceId;
import sourcebook.model.Verdict;

/**
 * What the actors' files say of single passages, applied before anything else is asked: a confirmed
 * mention names its actor, a rejected one does not.
 *
 * <p>A verdict on a source or block that is gone, on a block that names no such actor, or on words
 * that do not stand there is a problem: the text is another than the one that the author looked at.
 * So are verdicts that speak against each other; of these the first in the file counts.
 */
final class Verdicts {
  private static final int SHOWN_SOURCES = 3;

  private final Map<SourceId, List<Given>> bySource = new HashMap<>();
  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * The verdicts in the files of actors.
   *
   * @param beginnings those of the ids of all sources
   */
  Verdicts(List<Actor> actors, Beginnings beginnings) {
    for (Actor actor : actors) {
      this.actors.putIfAbsent(actor.id(), actor);
      Map<String, Verdict> said = new HashMap<>();
      for (Verdict verdict : actor.verdicts()) {
        Given given = new Given(actor, verdict);
        Verdict earlier = said.putIfAbsent(verdict.toString(), verdict);
        if (earlier == null) {
          hear(given, beginnings.of(verdict.source()));
        } else {
          problems.add(again(given, earlier));
        }
      }
    }
  }

  private void hear(Given given, List<SourceId> meant) {
    if (meant.size() == 1) {
      bySource.computeIfAbsent(meant.get(0), any -> new ArrayList<>(1)).add(given);
    } else if (meant.isEmpty()) {
      problems.add(given.error("names no source; write the beginning of a source's file name"));
    } else {
      String shown =
          meant.stream().limit(SHOWN_SOURCES).map(SourceId::slug).collect(Collectors.joining(", "));
      problems.add(
          given.error(
              "begins "
                  + meant.size()
                  + " sources ("
                  + shown
                  + (meant.size() > SHOWN_SOURCES ? ", …" : "")
                  + "); write more of the name"));
    }
  }

  private static Problem again(Given given, Verdict earlier) {
    return earlier.names() == given.verdict().names()
        ? given.warning(
            "stands a second time (first in line " + earlier.line() + "); take one of the two out")
        : given.error(
            "speaks against line "
                + earlier.line()
                + ", which "
                + (earlier.names() ? "confirms" : "rejects")
                + " the same; take one of the two out");
  }

  /** The mentions of a source with what the authors of actors' files say of them, by place. */
  List<ActorMention> settled(Recognition recognition) {
    List<Given> here = bySource.getOrDefault(recognition.source().id(), List.of());
    if (here.isEmpty()) {
      return recognition.names();
    }
    TreeMap<Integer, Hearing> hearings = new TreeMap<>();
    for (Given given : here) {
      int block = given.verdict().block();
      hearings.computeIfAbsent(block, any -> new Hearing(recognition, block, actors)).hear(given);
    }
    List<ActorMention> settled = new ArrayList<>();
    for (ActorMention mention : recognition.names()) {
      Hearing hearing = hearings.get(mention.span().block());
      if (hearing == null) {
        settled.add(mention);
      } else {
        hearing.judge(mention);
      }
    }
    for (Hearing hearing : hearings.values()) {
      settled.addAll(hearing.settled());
      problems.addAll(hearing.problems());
    }
    settled.sort(Comparator.comparing(ActorMention::span));
    return settled;
  }

  /** The faults in verdicts, once all sources are settled. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
