package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Folding;
import sourcebook.model.HeadNouns;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;
import sourcebook.model.Words;

/**
 * The forms of an actor: those that its file lists, and those that follow from its name by the ways
 * in which texts shorten names.
 *
 * <p>Of a person {@code Mohammed Shia al-Sudani} follow the surname, the given name and {@code
 * Mohammed al-Sudani}; of a body {@code Popular Mobilization Forces} its initials, of {@code Dawa
 * Party} {@code Dawa}, of {@code Ministry of Finance} {@code Finance Ministry} and {@code
 * Ministry}. What follows from a name and is listed by some actor is that actor's alone.
 */
final class Forms {

  private static final Lexicon SUFFIXES = Lexicon.of(List.of("jr", "sr", "ii", "iii", "iv"));
  private static final Lexicon SMALL =
      Lexicon.of(List.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des"));
  private static final Lexicon GENERIC = Lexicon.of("generic.txt");
  private static final Lexicon NO_NAMES = Lexicon.of("no-names.txt");
  private static final Map<String, List<String>> WELL_KNOWN = wellKnown();
  private static final Set<ActorType> NO_BODIES = Set.of(ActorType.PERSON, ActorType.UNKNOWN);

  /** Words that name those who follow, with one more letter. */
  private static final Pattern FOLLOWING = Pattern.compile(".+(ist|ive|ical|eral|ican|ocratic)");

  private static final int SHORTEST = 3;

  /** {@code Inc}, {@code Corp}, {@code GmbH}. */
  private static final int LONGEST_LEGAL_FORM = 4;

  private final Actor actor;
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Tokens words;
  private int count;

  private Forms(Actor actor) {
    this.actor = actor;
    this.words = Tokens.of(actor.name());
    this.count = words.count();
  }

  private static Map<String, List<String>> wellKnown() {
    Map<String, List<String>> known = new HashMap<>();
    for (String row : Words.lines("well-known.tsv")) {
      List<String> names = List.of(row.split("\t"));
      names.forEach(name -> known.putIfAbsent(Folding.of(name), names));
    }
    return known;
  }

  /** The forms of an actor, the surest first; of one that is two the surer. */
  static List<Form> of(Actor actor) {
    Forms forms = new Forms(actor);
    forms.add(actor.name(), Form.Kind.NAME);
    actor.aliases().forEach(alias -> forms.add(alias.form(), Form.Kind.ALIAS));
    if (actor.type() == ActorType.PERSON) {
      forms.person();
    } else if (!NO_BODIES.contains(actor.type())) {
      forms.body();
    }
    List<Form> all = new ArrayList<>(forms.forms.values());
    actor.not().forEach(not -> all.add(new Form(actor.id(), not.phrase(), Form.Kind.EXCLUSION)));
    return all;
  }

  private void add(String text, Form.Kind kind) {
    Form form = new Form(actor.id(), text, kind);
    if (form.usable()) {
      forms.putIfAbsent(Folding.of(text), form);
    }
  }

  private String text(int first, int last) {
    return actor.name().substring(words.start(first), words.end(last));
  }

  private void person() {
    while (count > 1 && SUFFIXES.has(words, count - 1)) {
      count--;
    }
    if (count < 2) {
      return;
    }
    int last = count - 1;
    if (count < words.count()) {
      add(text(0, last), Form.Kind.SHORTENED);
    }
    int given = Particles.OF_GIVEN_NAMES.has(words, 0) && count > 2 ? 1 : 0;
    int bare = last;
    while (bare > given + 1
        && words.hyphened(bare - 1)
        && !Particles.ARTICLES.has(words, bare - 1)) {
      bare--;
    }
    int surname = bare;
    while (surname > given + 1
        && (Particles.OF_SURNAMES.has(words, surname - 1)
            || Particles.ARTICLES.has(words, surname - 1))) {
      surname--;
    }
    if (surname <= given) {
      return;
    }
    if (surname > given + 1) {
      add(text(0, given) + " " + text(surname, last), Form.Kind.SHORTENED);
    }
    boolean particle = surname < bare && !Particles.ARTICLES.has(words, surname);
    if (particle) {
      add(text(surname, last), Form.Kind.SURNAME);
    }
    part(bare, last, Form.Kind.SURNAME);
    part(0, given, Form.Kind.GIVEN);
  }

  private void part(int first, int last, Form.Kind kind) {
    boolean initial =
        words.folded(first).length() < SHORTEST && Character.isLetter(text(first, first).charAt(0));
    if (first < last || !initial) {
      add(text(first, last), kind);
    }
  }

  private void body() {
    List<String> known = WELL_KNOWN.getOrDefault(Folding.of(actor.name()), List.of());
    known.forEach(form -> add(form, Form.Kind.WELL_KNOWN));
    if (count < 2) {
      return;
    }
    initials();
    int first = words.is(0, "the") ? 1 : 0;
    boolean genitive =
        HeadNouns.isBody(words.folded(first)) && count > first + 2 && words.is(first + 1, "of");
    if (genitive) {
      add(text(first + 2, count - 1) + " " + text(first, first), Form.Kind.TURNED);
      kind(first);
    }
    if (HeadNouns.isBody(words.folded(count - 1)) && !isGenitive()) {
      kind(count - 1);
      if (count == first + 2) {
        add(text(count - 1, count - 1) + " of " + text(first, first), Form.Kind.TURNED);
      }
    }
    core(first);
  }

  private boolean isGenitive() {
    for (int i = 1; i < count; i++) {
      if (words.is(i, "of")) {
        return true;
      }
    }
    return false;
  }

  private void kind(int word) {
    boolean outlet =
        HeadNouns.of(words.folded(word)).stream().anyMatch(noun -> noun.type() == ActorType.OUTLET);
    boolean legal = GENERIC.has(words, word) && words.folded(word).length() <= LONGEST_LEGAL_FORM;
    if (words.capital(word) && !outlet && !legal) {
      add(text(word, word), Form.Kind.HEAD);
    }
  }

  /** A body's name without the words at its end that say what it is. */
  private void core(int first) {
    int last = count - 1;
    while (last > first && (GENERIC.has(words, last) || HeadNouns.isBody(words.folded(last)))) {
      last--;
    }
    boolean generic = last < count - 1 && GENERIC.has(words, last + 1);
    String word = words.folded(last);
    Matcher party = FOLLOWING.matcher(word);
    if (generic && last == first && party.matches()) {
      String end = word.equals("democratic") ? "Democrats" : text(last, last) + "s";
      add(end, Form.Kind.ADHERENTS);
    } else if (generic && (last > first || !NO_NAMES.has(word)) && words.capital(last)) {
      add(text(first, last), Form.Kind.CORE);
    } else if (last == count - 1
        && last > first
        && word.endsWith("s")
        && !word.endsWith("ss")
        && words.capital(last)) {
      add(text(last, last), Form.Kind.CORE);
    }
  }

  private void initials() {
    StringBuilder all = new StringBuilder();
    StringBuilder few = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String first = text(i, i).substring(0, 1).toUpperCase(Locale.ROOT);
      if (!Character.isLetter(first.charAt(0)) || !words.latin(i)) {
        return;
      }
      all.append(first);
      few.append(SMALL.has(words, i) || Particles.ARTICLES.has(words, i) ? "" : first);
    }
    if (few.length() > 1) {
      add(few.toString(), Form.Kind.INITIALS);
      add(all.toString(), Form.Kind.INITIALS);
    }
  }
}
