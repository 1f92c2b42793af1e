package sourcebook.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Certainty;
import sourcebook.model.Lexicon;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * Finds where a text names an actor, by name or listed form, whatever case, accents, apostrophes
 * and hyphens it is written with.
 *
 * <p>All forms of all actors stand in one tree of folded words, so that a text is read once however
 * many there are. The longest form wins: in {@code Kataib Hezbollah} there is no {@code Hezbollah}.
 * A phrase of an actor's {@code not} list hides that actor, and no other, in its words. An acronym
 * and a word of up to three letters must have its capitals. {@code pro-Iran} names Iran; {@code
 * Abdul-Malik} does not name Malik; {@code KH-al-Nujaba} names two bodies.
 */
final class NameFinder {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "ash", "an", "ar", "ad", "at", "az");
  private static final Set<String> PREFIXES =
      Set.of("pro", "anti", "ex", "non", "post", "pre", "mid", "trans", "intra", "inter");
  private static final String PROCLITICS = "وفبلك";
  private static final int SHORTEST_STEM = 4;

  private final Node root = new Node();

  /** The words with which forms begin, so that the others are passed over without a string. */
  private final Lexicon firsts;

  NameFinder(List<Actor> actors) {
    for (Actor actor : actors) {
      add(new Form(actor.id(), actor.name(), Form.Kind.NAME));
      actor.aliases().forEach(alias -> add(new Form(actor.id(), alias.form(), Form.Kind.ALIAS)));
      actor.not().forEach(not -> add(new Form(actor.id(), not.phrase(), Form.Kind.EXCLUSION)));
    }
    firsts = Lexicon.of(root.next.keySet());
  }

  private void add(Form form) {
    if (!form.usable()) {
      return;
    }
    Tokens tokens = Tokens.of(form.text());
    Node node = root;
    for (int i = 0; i < tokens.count(); i++) {
      node = node.next.computeIfAbsent(tokens.folded(i), word -> new Node());
    }
    node.forms.add(form);
  }

  /**
   * The mentions in a block, by place.
   *
   * @param tokens the words of the block
   * @param from where in the block the text begins, behind a speaker's label
   */
  List<ActorMention> find(Source source, Block block, Tokens tokens, int from) {
    List<Hit> hits = hits(block.words(), tokens, from);
    if (hits.isEmpty()) {
      return List.of();
    }
    hits.sort(
        Comparator.comparingInt(Hit::first).thenComparing(Hit::last, Comparator.reverseOrder()));
    boolean[] starts = new boolean[tokens.count() + 1];
    hits.forEach(hit -> starts[hit.first] = true);
    List<ActorMention> mentions = new ArrayList<>();
    List<Hit> hiding = new ArrayList<>();
    int next = 0;
    for (Hit hit : hits) {
      hiding.removeIf(phrase -> phrase.last < hit.first);
      if (hit.excludes()) {
        hiding.add(hit);
      }
      List<Form> forms = hit.first < next ? List.of() : allowed(hit, hiding);
      if (!forms.isEmpty() && standsAlone(hit, tokens, next, starts)) {
        mentions.add(mention(source, block, tokens, hit, forms, next));
        next = hit.last + 1;
      }
    }
    return mentions;
  }

  /** Whether a name, standing alone, is a form of some actor. */
  boolean knows(String name) {
    Tokens tokens = Tokens.of(name);
    Node node = root;
    for (int i = 0; i < tokens.count(); i++) {
      node = node.down(tokens.folded(i));
    }
    return node.forms.stream().anyMatch(form -> form.kind() != Form.Kind.EXCLUSION);
  }

  private List<Hit> hits(String words, Tokens tokens, int from) {
    List<Hit> hits = new ArrayList<>(0);
    for (int i = 0; i < tokens.count(); i++) {
      boolean known =
          tokens.start(i) >= from
              && (firsts.has(tokens, i) || tokens.stem(i) != tokens.end(i))
              && walk(tokens, i, 0, hits);
      if (!known && tokens.start(i) >= from && !tokens.latin(i) && isProclitic(tokens.folded(i))) {
        walk(tokens, i, 1, hits);
      }
    }
    if (hits.isEmpty()) {
      return hits;
    }
    boolean shouting = words.chars().noneMatch(Character::isLowerCase);
    List<Hit> fitting = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      String surface = words.substring(hit.start, hit.end);
      List<Form> forms = hit.forms.stream().filter(form -> form.fits(surface, shouting)).toList();
      if (!forms.isEmpty()) {
        fitting.add(new Hit(hit.first, hit.last, hit.start, hit.end, forms));
      }
    }
    return fitting;
  }

  /**
   * Notes all forms that begin with a word, and tells whether the tree knows the word.
   *
   * @param skip how many letters of the word are left out at its start
   */
  private boolean walk(Tokens tokens, int first, int skip, List<Hit> hits) {
    int start = tokens.start(first) + skip;
    Node node = root;
    int word = first;
    do {
      int cut = word == first ? skip : 0;
      if (tokens.stem(word) != tokens.end(word)) {
        Node owner = node.down(tokens.stemmed(word).substring(cut));
        owner.note(first, word, start, tokens.stem(word), hits);
      }
      node = node.down(tokens.folded(word).substring(cut));
      node.note(first, word, start, tokens.end(word), hits);
      word++;
    } while (!node.next.isEmpty() && tokens.joined(word - 1));
    return node != Node.NONE || word > first + 1;
  }

  private static boolean isProclitic(String folded) {
    return folded.length() > SHORTEST_STEM && PROCLITICS.indexOf(folded.charAt(0)) >= 0;
  }

  /** The forms of a hit whose actor no excluded phrase around it hides. */
  private static List<Form> allowed(Hit hit, List<Hit> hiding) {
    List<Form> allowed = new ArrayList<>(hit.forms.size());
    for (Form form : hit.forms) {
      boolean hidden =
          form.kind() == Form.Kind.EXCLUSION
              || hiding.stream()
                  .anyMatch(phrase -> phrase.last >= hit.last && phrase.hides(form.actor()));
      if (!hidden) {
        allowed.add(form);
      }
    }
    return allowed;
  }

  /** Whether no hyphen ties a single word to a capitalised one that is part of another name. */
  private static boolean standsAlone(Hit hit, Tokens tokens, int next, boolean[] starts) {
    if (hit.first != hit.last || tokens.acronym(hit.first)) {
      return true;
    }
    int before = hit.first - 1;
    boolean tiedBefore =
        tokens.hyphened(before)
            && before >= next
            && tokens.capital(before)
            && !tokens.acronym(before)
            && !ARTICLES.contains(tokens.folded(before))
            && !PREFIXES.contains(tokens.folded(before));
    boolean tiedBehind =
        tokens.hyphened(hit.last)
            && tokens.capital(hit.last + 1)
            && !tokens.acronym(hit.last + 1)
            && !starts[hit.last + 1];
    return !tiedBefore && !tiedBehind;
  }

  private static ActorMention mention(
      Source source, Block block, Tokens tokens, Hit hit, List<Form> forms, int next) {
    int start = hit.start;
    int before = hit.first - 1;
    boolean article =
        before >= next
            && start == tokens.start(hit.first)
            && ARTICLES.contains(tokens.folded(before))
            && tokens.hyphened(before);
    if (article) {
      start = tokens.start(before);
    }
    TreeSet<ActorId> actors = new TreeSet<>();
    boolean names = true;
    for (Form form : forms) {
      actors.add(form.actor());
    }
    for (ActorId actor : actors) {
      names &=
          forms.stream()
              .anyMatch(form -> form.actor().equals(actor) && form.kind() == Form.Kind.NAME);
    }
    return new ActorMention(
        new Span(source.id(), block.number(), start, hit.end),
        source.line(block, start),
        block.words().substring(start, hit.end),
        List.copyOf(actors),
        names ? "exact-name" : "listed-alias",
        names ? Certainty.EXACT_NAME : Certainty.LISTED_ALIAS);
  }

  /** A word of the tree. */
  private static final class Node {
    private static final Node NONE = new Node();

    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Form> forms = new ArrayList<>(0);

    private Node down(String word) {
      return next.getOrDefault(word, NONE);
    }

    private void note(int first, int last, int start, int end, List<Hit> hits) {
      if (!forms.isEmpty()) {
        hits.add(new Hit(first, last, start, end, forms));
      }
    }
  }

  /** Words of a block that spell forms. */
  private record Hit(int first, int last, int start, int end, List<Form> forms) {
    private boolean excludes() {
      return forms.stream().anyMatch(form -> form.kind() == Form.Kind.EXCLUSION);
    }

    private boolean hides(ActorId actor) {
      return forms.stream()
          .anyMatch(form -> form.kind() == Form.Kind.EXCLUSION && form.actor().equals(actor));
    }
  }
}
