package sourcebook.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Footing;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;
import sourcebook.model.Span;

/**
 * The verdicts on one block and its mentions.
 *
 * <p>What is said of single words counts more than what is said of the whole passage. Words that no
 * mention of the actor is are confirmed wherever they stand in the block, from the beginning of a
 * word to the end of one, and never in a mention that is surely another's.
 */
final class Hearing {
  private static final String RULE = "author";

  private final Recognition recognition;
  private final int number;
  private final Map<ActorId, Actor> actors;
  private final Map<Key, Given> given = new LinkedHashMap<>();
  private final Set<Key> used = new HashSet<>();
  private final TreeMap<Integer, ActorMention> settled = new TreeMap<>();
  private final Map<ActorId, TreeSet<String>> surfaces = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The words of the block with plain blanks, made when asked for. */
  private String text = "";

  /**
   * A hearing on a block, which may be gone.
   *
   * @param actors all, by id
   */
  Hearing(Recognition recognition, int number, Map<ActorId, Actor> actors) {
    this.recognition = recognition;
    this.number = number;
    this.actors = actors;
  }

  /** Hears a verdict. */
  void hear(Given verdict) {
    given.putIfAbsent(new Key(verdict.actor().id(), verdict.words().orElse("")), verdict);
  }

  /** Decides on a mention of the block, once all verdicts are heard. */
  void judge(ActorMention mention) {
    List<ActorId> left = new ArrayList<>(mention.candidates());
    Optional<Given> names = Optional.empty();
    for (ActorId actor : mention.candidates()) {
      surfaces.computeIfAbsent(actor, any -> new TreeSet<>()).add(mention.surface());
      Optional<Given> said = said(actor, mention);
      if (said.isPresent() && !said.get().verdict().names()) {
        left.remove(actor);
      } else if (said.isPresent() && names.isPresent()) {
        problems.add(contested(said.get(), names.get()));
      } else if (said.isPresent()) {
        names = said;
      }
    }
    if (names.isPresent()) {
      settle(confirmed(mention, names.get()));
    } else if (!left.isEmpty()) {
      settle(left.size() == mention.candidates().size() ? mention : without(mention, left));
    }
  }

  /** What is said of an actor in a mention: of its words, else of the whole block. */
  private Optional<Given> said(ActorId actor, ActorMention mention) {
    Key words = new Key(actor, Library.blanks(mention.surface()));
    Key all = new Key(actor, "");
    Stream.of(words, all).filter(given::containsKey).forEach(used::add);
    return Optional.ofNullable(given.getOrDefault(words, given.get(all)));
  }

  private void settle(ActorMention mention) {
    settled.put(mention.span().start(), mention);
  }

  /** The mentions that the verdicts leave and add, by place. */
  Collection<ActorMention> settled() {
    for (Map.Entry<Key, Given> each : given.entrySet()) {
      if (!used.contains(each.getKey())) {
        add(each.getValue()).ifPresent(problems::add);
      }
    }
    return settled.values();
  }

  /** The faults in the verdicts, once the mentions are settled. */
  List<Problem> problems() {
    return problems;
  }

  /** Adds the words that an author names; the fault where they cannot be meant. */
  private Optional<Problem> add(Given said) {
    Optional<Block> block = recognition.block(number);
    if (block.isEmpty()) {
      return Optional.of(gone(said));
    }
    if (said.words().isEmpty()) {
      return Optional.of(nowhere(said));
    }
    String words = said.words().get();
    if (text.isEmpty()) {
      text = Library.blanks(block.get().words());
    }
    Optional<Problem> problem = Optional.empty();
    boolean stands = false;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      if (isWhole(at, at + words.length())) {
        stands = true;
        Optional<Problem> fault =
            said.verdict().names() ? add(said, block.get(), at) : Optional.empty();
        problem = problem.or(() -> fault);
      }
    }
    if (!stands) {
      return Optional.of(
          said.error("names words that do not stand there; write them as they stand"));
    }
    return said.verdict().names() ? problem : Optional.of(nowhere(said));
  }

  /** Whether words of a script with capitals are not cut out of a longer word. */
  private boolean isWhole(int start, int end) {
    boolean before = start > 0 && isCased(text.charAt(start - 1)) && isCased(text.charAt(start));
    boolean behind =
        end < text.length() && isCased(text.charAt(end - 1)) && isCased(text.charAt(end));
    return !before && !behind;
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isDigit(c);
  }

  private Optional<Problem> add(Given said, Block block, int start) {
    int end = start + said.words().orElseThrow().length();
    List<ActorMention> under = under(start, end);
    for (ActorMention mention : under) {
      if (isAnothers(mention, said.actor().id())) {
        return Optional.of(anothers(said, mention));
      }
    }
    under.forEach(mention -> settled.remove(mention.span().start()));
    settle(
        new ActorMention(
            new Span(recognition.source().id(), number, start, end),
            recognition.source().line(block, start),
            block.words().substring(start, end),
            List.of(said.actor().id()),
            RULE,
            Certainty.AUTHOR_CONFIRMED,
            Footing.WHOLE,
            said.evidence()));
    return Optional.empty();
  }

  /** The mentions that share letters with a stretch of the block. */
  private List<ActorMention> under(int start, int end) {
    Integer first = settled.floorKey(start);
    return settled.subMap(first == null ? start : first, end).values().stream()
        .filter(mention -> mention.span().end() > start)
        .toList();
  }

  /** Whether a mention names another for sure: confirmed so, or a whole name that is his alone. */
  private static boolean isAnothers(ActorMention mention, ActorId actor) {
    boolean sure =
        mention.footing().reach() != Footing.Reach.PART
            && !mention.footing().inside()
            && mention.candidates().size() == 1;
    return sure && !mention.candidates().contains(actor);
  }

  private ActorMention confirmed(ActorMention mention, Given said) {
    return new ActorMention(
        mention.span(),
        mention.line(),
        mention.surface(),
        List.of(said.actor().id()),
        mention.rule(),
        Certainty.AUTHOR_CONFIRMED,
        Footing.WHOLE,
        said.evidence());
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

  private Problem anothers(Given said, ActorMention mention) {
    Actor other = actors.get(mention.candidates().get(0));
    Given theirs =
        given.getOrDefault(
            new Key(other.id(), Library.blanks(mention.surface())),
            given.get(new Key(other.id(), "")));
    return theirs != null && theirs.verdict().names()
        ? contested(said, theirs)
        : said.error(
            "names words where “"
                + mention.surface()
                + "” is "
                + other.name()
                + "; reject it in "
                + other.where().file()
                + " first, or write other words");
  }

  private static Problem contested(Given said, Given first) {
    return said.error(
        "names words that "
            + first.where()
            + " confirms as "
            + first.actor().name()
            + "; take one of the two out");
  }

  private Problem gone(Given said) {
    return said.error(
        "names a passage that is gone: "
            + recognition.source().id()
            + " has no paragraph "
            + number
            + "; look it up again or take the line out");
  }

  /** That a block has no mention of the actor, or another than the author writes. */
  private Problem nowhere(Given said) {
    TreeSet<String> here = surfaces.get(said.actor().id());
    String name = said.actor().name();
    if (here != null) {
      return said.error(
          "names words that are no mention of "
              + name
              + "; write one that is, such as “"
              + here.first()
              + "”");
    }
    return said.error(
        "names a passage without a form of "
            + name
            + (said.verdict().names() ? "; write the words behind a colon or" : ";")
            + " take the line out");
  }

  /** An actor, and the words that are meant; none where all are. */
  private record Key(ActorId actor, String words) {}
}
