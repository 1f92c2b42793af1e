package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Certainty;
import sourcebook.model.Folding;
import sourcebook.model.Footing;
import sourcebook.model.Lexicon;
import sourcebook.model.Recognition;
import sourcebook.model.Romanisation;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * What one source says for a mention that does not name its actor by itself.
 *
 * <p>A surname names the one actor whose whole name stands in the source. Where others bear it too,
 * it names the bearer who is named first, as news writing has it, unless another stands with his
 * whole name before it in the same paragraph. A given name, and a body's kind alone ({@code the
 * Ministry}), must have the whole name before them and no namesake in the source. Without any whole
 * name an office right before a surname ({@code General Costa}) speaks for its only bearer, if the
 * actor's description does not speak against it.
 */
final class Support {
  private static final Lexicon OFFICES = Lexicon.of("offices.txt");
  private static final int TITLE = -1;

  /** Of fewer letters there are too many. */
  private static final int TELLING_INITIALS = 3;

  /** How far apart two spellings may be for each letter, with no other support. */
  private static final double NEAR = 0.08;

  private final Map<ActorId, Actor> actors;
  private final String title;
  private final Map<ActorId, List<Naming>> wholes = new HashMap<>();

  /** Others who bear a name, or a longer name of something else, by the word that they share. */
  private final Map<String, List<Naming>> bearers = new HashMap<>();

  private final Map<String, List<Naming>> namesakes = new HashMap<>();

  Support(Recognition recognition, Map<ActorId, Actor> actors) {
    this.actors = actors;
    this.title = " " + Folding.of(recognition.title()) + " ";
    for (ActorMention mention : recognition.names()) {
      Footing footing = mention.footing();
      if (footing.inside()) {
        Naming naming =
            new Naming(mention.span().block(), mention.span().start(), footing.within());
        Map<String, List<Naming>> others = footing.bearer() ? bearers : namesakes;
        others.computeIfAbsent(key(mention), any -> new ArrayList<>(1)).add(naming);
      } else if (footing.reach() == Footing.Reach.WHOLE && mention.candidates().size() == 1) {
        wholes
            .computeIfAbsent(mention.candidates().get(0), any -> new ArrayList<>(4))
            .add(new Naming(mention.span().block(), mention.span().start(), mention.surface()));
      }
    }
  }

  /** The last word of a mention, folded: what those share who bear one surname. */
  private static String key(ActorMention mention) {
    return last(mention.surface());
  }

  /** What the source says of a mention that takes support. */
  Finding decide(ActorMention mention) {
    boolean part = mention.footing().reach() == Footing.Reach.PART;
    if (mention.footing().inside()) {
      return part
          ? Finding.NOTHING
          : Finding.doubt("is part of the longer name “" + mention.footing().within() + "”");
    }
    List<ActorId> supported =
        mention.candidates().stream().filter(actor -> supports(actor, mention)).toList();
    if (supported.isEmpty()) {
      return part
          ? byOffice(mention)
          : Finding.doubt(mayName(mention) + "none of them is named in full in this source");
    }
    return switch (mention.rule()) {
      case "given-name", "kind-of-body", "adherents" -> strict(mention, supported);
      default -> decide(mention, supported);
    };
  }

  /**
   * Whether an actor's whole name stands in the source, in the same spelling where the mention is
   * spelled in a way that is not quite near.
   */
  private boolean supports(ActorId actor, ActorMention mention) {
    if (first(actor).isEmpty()) {
      return false;
    }
    return !isLoose(mention, actor)
        || wholes.getOrDefault(actor, List.of()).stream()
            .anyMatch(naming -> last(naming.words).equals(key(mention)));
  }

  /** Whether a surname is spelled in a way that is near only where more speaks for it. */
  private boolean isLoose(ActorMention mention, ActorId actor) {
    if (!mention.rule().equals("spelling")) {
      return false;
    }
    String surname = last(actors.get(actor).name());
    double most = NEAR * surname.length();
    return Romanisation.distance(surname, key(mention)) > most;
  }

  private static String last(String words) {
    Tokens tokens = Tokens.of(words);
    return tokens.count() == 0 ? "" : tokens.stemmed(tokens.count() - 1);
  }

  /** What takes the whole name before it and nobody else of that name. */
  private Finding strict(ActorMention mention, List<ActorId> supported) {
    String key = key(mention);
    boolean others = namesakes.containsKey(key) || bearers.containsKey(key);
    Optional<Naming> before =
        supported.size() == 1 ? before(supported.get(0), mention.span()) : Optional.empty();
    return others || before.isEmpty()
        ? Finding.NOTHING
        : supported(mention, supported.get(0), before.get());
  }

  private Finding decide(ActorMention mention, List<ActorId> supported) {
    ActorId actor = supported.get(0);
    for (ActorId other : supported) {
      if (first(other).orElseThrow().isBefore(first(actor).orElseThrow())) {
        actor = other;
      }
    }
    Naming first = first(actor).orElseThrow();
    Optional<Naming> last = before(actor, mention.span());
    if (mention.candidates().size() > 1 && last.isEmpty()) {
      return Finding.doubt(mayName(mention) + "none of them is named in full before it");
    }
    for (ActorId other : supported) {
      Optional<Naming> rival =
          other.equals(actor) ? Optional.empty() : before(other, mention.span());
      if (rival.isPresent() && isNearer(rival.get(), last, mention.span())) {
        return Finding.doubt(mayName(mention) + "both are named before it");
      }
    }
    List<Naming> others = bearers.getOrDefault(key(mention), List.of());
    Optional<Naming> rival =
        lastBefore(others, mention.span()).filter(each -> isNearer(each, last, mention.span()));
    Optional<Naming> earlier = others.stream().findFirst().filter(each -> each.isBefore(first));
    Optional<Naming> bearer = rival.or(() -> earlier);
    if (bearer.isPresent()) {
      return Finding.doubt(
          mayName(mention)
              + "“"
              + bearer.get().words
              + "” (¶"
              + bearer.get().block
              + ") bears the name too");
    }
    return supported(mention, actor, last.orElse(first));
  }

  /**
   * Whether another's whole name stands in the paragraph of a mention, or in the one before it and
   * behind the last whole name of the actor.
   */
  private static boolean isNearer(Naming rival, Optional<Naming> last, Span place) {
    boolean behind = last.isEmpty() || last.get().isBefore(rival);
    return rival.block == place.block() || (rival.block >= place.block() - 1 && behind);
  }

  /** The last of some names, by place, before a place. */
  private static Optional<Naming> lastBefore(List<Naming> names, Span place) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).isBefore(place)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(names.get(low - 1));
  }

  private static String mayName(ActorMention mention) {
    return "may name "
        + String.join(", ", mention.candidates().stream().map(ActorId::slug).toList())
        + "; ";
  }

  private static Finding supported(ActorMention mention, ActorId actor, Naming naming) {
    boolean listed = mention.certainty() == Certainty.LISTED_ALIAS;
    String where = naming.block == TITLE ? "in the title" : "in ¶" + naming.block;
    return Finding.of(
        mention.of(
            actor,
            listed ? "named-earlier" : mention.rule(),
            certainty(mention),
            "“" + naming.words + "” " + where));
  }

  private static Certainty certainty(ActorMention mention) {
    return mention.certainty() == Certainty.SPELLING_VARIANT
        ? Certainty.SPELLING_VARIANT
        : Certainty.SHORT_FORM;
  }

  private Finding byOffice(ActorMention mention) {
    boolean surname = mention.rule().equals("surname") || mention.rule().equals("spelling");
    boolean initials =
        mention.rule().equals("initials") && mention.surface().length() >= TELLING_INITIALS;
    if (!surname && !initials) {
      return Finding.NOTHING;
    }
    String office = mention.footing().title();
    boolean loose = surname && isLoose(mention, mention.candidates().get(0));
    if (mention.candidates().size() == 1
        && !loose
        && speaksFor(office, mention.candidates().get(0))) {
      return Finding.of(
          mention.of(
              mention.candidates().get(0),
              mention.rule(),
              certainty(mention),
              "“" + office + "” before it"));
    }
    return Finding.doubt(mayName(mention) + "no whole name stands in this source");
  }

  /** Whether a title is an office, and the actor is not described as one of another. */
  private boolean speaksFor(String office, ActorId actor) {
    Tokens words = Tokens.of(office);
    boolean any = false;
    boolean described = false;
    String description =
        " "
            + Optional.ofNullable(actors.get(actor))
                .flatMap(Actor::description)
                .map(Folding::of)
                .orElse("")
                .toLowerCase(Locale.ROOT)
            + " ";
    for (int i = 0; i < words.count(); i++) {
      any |= OFFICES.has(words, i);
      described |= description.contains(" " + words.folded(i) + " ");
    }
    return any && (description.isBlank() || described);
  }

  /** The first whole name of an actor in the source, its title taken as the first place. */
  private Optional<Naming> first(ActorId actor) {
    Actor known = actors.get(actor);
    if (known != null && title.contains(" " + Folding.of(known.name()) + " ")) {
      return Optional.of(new Naming(TITLE, 0, known.name()));
    }
    return wholes.getOrDefault(actor, List.of()).stream().findFirst();
  }

  /** The last whole name of an actor before a place. */
  private Optional<Naming> before(ActorId actor, Span place) {
    return lastBefore(wholes.getOrDefault(actor, List.of()), place)
        .or(() -> first(actor).filter(naming -> naming.block == TITLE));
  }

  /** A whole name, and where it stands. */
  private record Naming(int block, int start, String words) {
    private boolean isBefore(Span place) {
      return block < place.block() || (block == place.block() && start < place.start());
    }

    private boolean isBefore(Naming other) {
      return block < other.block || (block == other.block && start < other.start);
    }
  }

  /**
   * What is found of a mention.
   *
   * @param mention the mention of one actor, where it names one
   * @param reason why it is left in doubt; empty where it is none
   */
  record Finding(Optional<ActorMention> mention, String reason) {
    static final Finding NOTHING = new Finding(Optional.empty(), "");

    static Finding of(ActorMention mention) {
      return new Finding(Optional.of(mention), "");
    }

    static Finding doubt(String reason) {
      return new Finding(Optional.empty(), reason);
    }

    boolean isDoubt() {
      return !reason.isEmpty();
    }
  }
}
