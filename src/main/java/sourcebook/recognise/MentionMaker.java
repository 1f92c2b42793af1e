package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.ActorType;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Footing;
import sourcebook.model.Romanisation;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/** Makes mentions of words that spell forms: whom they may name, by which rule, on what footing. */
final class MentionMaker {

  private final Map<ActorId, Actor> actors = new HashMap<>();

  MentionMaker(List<Actor> actors) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
  }

  /**
   * The mentions in a block, by place.
   *
   * @param hits apart from each other, by place
   * @param taken which words belong to names by themselves
   * @param capitals what capitals tell in the source, asked for where a name needs it
   */
  List<ActorMention> of(
      Source source,
      Block block,
      Tokens tokens,
      List<Hit> hits,
      boolean[] taken,
      Supplier<Capitals> capitals) {
    List<ActorMention> mentions = new ArrayList<>(hits.size());
    Neighbourhood around = null;
    int next = 0;
    for (Hit hit : hits) {
      Footing footing = Footing.WHOLE;
      Footing.Reach reach = reach(hit, tokens);
      Form form = hit.forms().get(0);
      ActorType type = actors.get(form.actor()).type();
      boolean clear = form.kind() == Form.Kind.WELL_KNOWN || type == ActorType.UNKNOWN;
      if (reach == Footing.Reach.PART || !clear) {
        around =
            around == null
                ? new Neighbourhood(block.words(), tokens, capitals.get(), taken)
                : around;
        footing = footing(around, hit, reach, type);
        boolean word = reach == Footing.Reach.PART && isWord(around, hit, type);
        if (word || (!around.words().isPlain() && isWeak(hit))) {
          continue;
        }
      }
      mentions.add(mention(source, block, tokens, hit, next, footing));
      next = hit.last() + 1;
    }
    return mentions;
  }

  /** Whether a hit is worth nothing where all words have capitals. */
  private static boolean isWeak(Hit hit) {
    for (Form form : hit.forms()) {
      boolean weak =
          switch (form.kind()) {
            case GIVEN, CORE, HEAD, ADHERENTS -> true;
            default -> false;
          };
      if (hit.near() || !weak) {
        return false;
      }
    }
    return true;
  }

  private Footing footing(Neighbourhood around, Hit hit, Footing.Reach reach, ActorType type) {
    int first = hit.first();
    int last = hit.last();
    if (reach == Footing.Reach.PART || (type == ActorType.PERSON && first == last)) {
      Footing footing = around.footing(reach, first, last);
      return type == ActorType.PERSON ? initialled(around, hit, footing) : footing;
    }
    return switch (type) {
      case PERSON -> around.ofPerson(reach, first, last);
      case COUNTRY -> around.ofCountry(reach, first, last);
      default -> around.ofBody(reach, first, last);
    };
  }

  /** Another's, where the initials before a surname are none of a candidate's. */
  private Footing initialled(Neighbourhood around, Hit hit, Footing footing) {
    String initials = around.words().initials(hit.first());
    if (initials.isEmpty() || footing.inside()) {
      return footing;
    }
    for (Form form : hit.forms()) {
      if (isInitialled(actors.get(form.actor()).name(), initials)) {
        return footing;
      }
    }
    return new Footing(footing.reach(), "", initials + " " + hit.forms().get(0).text(), true);
  }

  /** Whether letters are the first ones of words of a name, in their order. */
  private static boolean isInitialled(String name, String initials) {
    Tokens words = Tokens.of(name);
    int next = 0;
    for (int i = 0; i < words.count() && next < initials.length(); i++) {
      next += words.initial(i) == initials.charAt(next) ? 1 : 0;
    }
    return next == initials.length();
  }

  private static boolean isWord(Neighbourhood around, Hit hit, ActorType type) {
    return type == ActorType.PERSON && around.words().isWord(hit.first(), hit.last());
  }

  /** Whether a word is an article that stands apart from its name: {@code Al Khazali}. */
  private static boolean isSpacedArticle(Tokens tokens, int word) {
    return tokens.capital(word)
        && tokens.joined(word)
        && Particles.CLEAR_ARTICLES.has(tokens, word);
  }

  private static Footing.Reach reach(Hit hit, Tokens tokens) {
    Form form = hit.forms().get(0);
    if (!hit.isOwn()) {
      return Footing.Reach.PART;
    }
    boolean several =
        hit.last() > hit.first() + (Particles.ARTICLES.has(tokens, hit.first()) ? 1 : 0);
    return several || form.kind() != Form.Kind.ALIAS ? Footing.Reach.WHOLE : Footing.Reach.LISTED;
  }

  private ActorMention mention(
      Source source, Block block, Tokens tokens, Hit hit, int next, Footing footing) {
    int start = hit.start();
    int before = hit.first() - 1;
    boolean article =
        before >= next
            && start == tokens.start(hit.first())
            && Particles.ARTICLES.has(tokens, before)
            && (tokens.hyphened(before) || isSpacedArticle(tokens, before));
    if (article) {
      start = tokens.start(before);
    }
    List<ActorId> candidates = candidates(hit);
    boolean names = !hit.near() && isNameOfAll(hit, candidates);
    return new ActorMention(
        new Span(source.id(), block.number(), start, hit.end()),
        source.line(block, start),
        block.words().substring(start, hit.end()),
        candidates,
        rule(hit, names, tokens),
        certainty(hit, names),
        footing,
        evidence(hit));
  }

  private static List<ActorId> candidates(Hit hit) {
    if (hit.isOfOne()) {
      return List.of(hit.forms().get(0).actor());
    }
    TreeSet<ActorId> candidates = new TreeSet<>();
    hit.forms().forEach(form -> candidates.add(form.actor()));
    return List.copyOf(candidates);
  }

  private static boolean isNameOfAll(Hit hit, List<ActorId> candidates) {
    int named = 0;
    for (Form form : hit.forms()) {
      named += form.kind() == Form.Kind.NAME ? 1 : 0;
    }
    return named == candidates.size();
  }

  private static String rule(Hit hit, boolean names, Tokens tokens) {
    Form form = hit.forms().get(0);
    if (hit.near()) {
      boolean arabic = Romanisation.isArabic(tokens.surface(hit.first()));
      return arabic == Romanisation.isArabic(form.text()) ? "spelling" : "other-script";
    }
    return names
        ? Form.Kind.NAME.rule()
        : isListed(form) ? Form.Kind.ALIAS.rule() : form.kind().rule();
  }

  private static boolean isListed(Form form) {
    return form.kind().isListed();
  }

  private static Certainty certainty(Hit hit, boolean names) {
    if (hit.near()) {
      return Certainty.SPELLING_VARIANT;
    }
    return names
        ? Certainty.EXACT_NAME
        : isListed(hit.forms().get(0)) ? Certainty.LISTED_ALIAS : Certainty.SHORT_FORM;
  }

  /** From what the words follow that no file lists, in words. */
  private String evidence(Hit hit) {
    Form form = hit.forms().get(0);
    if (hit.near()) {
      return "near “" + form.text() + "”";
    }
    return isListed(form) ? "" : "from “" + actors.get(form.actor()).name() + "”";
  }
}
