package sourcebook.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import sourcebook.model.Actor;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.Folding;
import sourcebook.model.Footing;
import sourcebook.model.HeadNouns;
import sourcebook.model.Lexicon;
import sourcebook.model.Source;
import sourcebook.model.Tokens;

/**
 * Finds where a text names an actor: by name or listed form, whatever case, accents, apostrophes
 * and hyphens it is written with; by a part of its name; by another spelling.
 *
 * <p>The longest form wins: in {@code Kataib Hezbollah} there is no {@code Hezbollah}. What a file
 * lists wins over what follows from a name. A phrase of an actor's {@code not} list hides that
 * actor, and no other, in its words. An acronym and a word of up to three letters must have its
 * capitals. {@code pro-Iran} names Iran; {@code Abdul-Malik} does not name Malik; {@code
 * KH-al-Nujaba} names two bodies. Whether a part of a name names its actor is not decided here: a
 * mention tells on what it stands, see {@link Footing}.
 */
final class NameFinder {
  private static final Lexicon PREFIXES =
      Lexicon.of(
          List.of("pro", "anti", "ex", "non", "post", "pre", "mid", "trans", "intra", "inter"));
  private static final int MOST_BEARERS = 20;
  private static final int LONG_WORD = 64;
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::first)
          .thenComparing(Hit::last, Comparator.reverseOrder())
          .thenComparing(Hit::near);

  private final MentionMaker mentions;
  private final NameTree names;
  private final SpellingTree spellings;

  NameFinder(List<Actor> actors) {
    List<Form> forms = apart(actors.stream().flatMap(actor -> Forms.of(actor).stream()).toList());
    names = new NameTree(forms);
    mentions = new MentionMaker(actors);
    spellings = new SpellingTree(forms);
  }

  /**
   * The forms without surnames of which another actor has the plural ({@code Houthi}), and without
   * parts of names that so many actors share that they tell nothing.
   */
  private static List<Form> apart(List<Form> forms) {
    Set<String> listed = new HashSet<>();
    Map<String, Integer> bearers = new HashMap<>();
    for (Form form : forms) {
      if (form.kind().isListed()) {
        listed.add(Folding.of(form.text()));
      } else {
        bearers.merge(Folding.of(form.text()), 1, Integer::sum);
      }
    }
    List<Form> apart = new ArrayList<>(forms.size());
    for (Form form : forms) {
      boolean part = !form.kind().isListed() && form.kind() != Form.Kind.EXCLUSION;
      String folded = part ? Folding.of(form.text()) : "";
      boolean plural = form.kind() == Form.Kind.SURNAME && listed.contains(folded + "s");
      if (!plural && !(part && bearers.get(folded) > MOST_BEARERS)) {
        apart.add(form);
      }
    }
    return apart;
  }

  /**
   * The mentions in a block, by place.
   *
   * @param tokens the words of the block
   * @param from where in the block the text begins, behind a speaker's label
   * @param capitals what capitals tell in its source, asked for where a name needs it
   */
  List<ActorMention> find(
      Source source, Block block, Tokens tokens, int from, Supplier<Capitals> capitals) {
    List<Hit> hits = hits(block.words(), tokens, from);
    if (hits.isEmpty()) {
      return List.of();
    }
    hits.sort(BY_PLACE);
    boolean[] starts = new boolean[tokens.count() + 1];
    hits.forEach(hit -> starts[hit.first()] = true);
    boolean[] taken = new boolean[tokens.count()];
    List<Hit> own = new ArrayList<>(hits.size());
    List<Hit> parts = new ArrayList<>(0);
    List<Hit> hiding = new ArrayList<>(0);
    for (Hit hit : hits) {
      hiding.removeIf(phrase -> phrase.last() < hit.first());
      if (hit.excludes()) {
        hiding.add(hit);
      }
      Hit shown = hit.with(allowed(hit, hiding));
      if (shown.forms().isEmpty()
          || !standsAlone(hit, tokens, taken, starts)
          || isCommon(shown, tokens, capitals)) {
        continue;
      }
      if (!shown.isOwn()) {
        parts.add(shown);
      } else if (!taken[hit.first()]) {
        own.add(shown);
        Arrays.fill(taken, hit.first(), hit.last() + 1, true);
      }
    }
    List<Hit> chosen = new ArrayList<>(own);
    int free = 0;
    for (Hit part : parts) {
      boolean clear = part.first() >= free;
      for (int i = part.first(); i <= part.last(); i++) {
        clear &= !taken[i];
      }
      if (clear) {
        chosen.add(part);
        free = part.last() + 1;
      }
    }
    chosen.sort(BY_PLACE);
    return mentions.of(source, block, tokens, chosen, taken, capitals);
  }

  /** Whether a name, standing alone, is a form that some actor's file lists. */
  boolean knows(String name) {
    return names.forms(name).stream().anyMatch(form -> form.kind().isListed());
  }

  private List<Hit> hits(String words, Tokens tokens, int from) {
    List<Hit> hits = new ArrayList<>(0);
    StringBuilder shape = new StringBuilder(LONG_WORD);
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.start(i) >= from) {
        int before = hits.size();
        names.find(tokens, i, hits);
        if (!hasWhole(hits, before, tokens, i)) {
          spellings.find(tokens, i, shape, hits);
        }
      }
    }
    if (hits.isEmpty()) {
      return hits;
    }
    boolean shouting = isShouting(words);
    List<Hit> fitting = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      List<Form> forms = hit.near() ? hit.forms() : fitting(hit, words, shouting);
      if (!forms.isEmpty()) {
        fitting.add(hit.with(forms));
      }
    }
    return fitting;
  }

  /**
   * Whether the hits from a place on say all that there is to say of the name at a word: one of
   * them has several words, or no other word with a capital goes on behind it.
   */
  private static boolean hasWhole(List<Hit> hits, int from, Tokens tokens, int word) {
    for (int i = from; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.isOwn() && (hit.last() > hit.first() || !goesOn(tokens, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Tokens tokens, int word) {
    return tokens.joined(word)
        && (tokens.capital(word + 1)
            || !tokens.latin(word + 1)
            || Particles.ARTICLES.has(tokens, word + 1)
            || Particles.OF_SURNAMES.has(tokens, word + 1));
  }

  private static boolean isShouting(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The forms that the capitals of the words allow; the very list where all do. */
  private static List<Form> fitting(Hit hit, String words, boolean shouting) {
    List<Form> fitting = hit.forms();
    for (int i = 0; i < hit.forms().size(); i++) {
      Form form = hit.forms().get(i);
      boolean fits = form.fits(words, hit.start(), hit.end(), shouting);
      if (!fits && fitting == hit.forms()) {
        fitting = new ArrayList<>(hit.forms().subList(0, i));
      } else if (fits && fitting != hit.forms()) {
        fitting.add(form);
      }
    }
    return fitting;
  }

  /**
   * The forms of a hit whose actor no excluded phrase around it hides: those that are listed, where
   * some are; else those that are whole, else the rest.
   */
  private static List<Form> allowed(Hit hit, List<Hit> hiding) {
    if (hiding.isEmpty() && hit.forms().size() == 1) {
      return hit.forms();
    }
    List<Form> allowed = new ArrayList<>(hit.forms().size());
    for (Form form : hit.forms()) {
      boolean hidden =
          form.kind() == Form.Kind.EXCLUSION
              || !hiding.isEmpty()
                  && hiding.stream()
                      .anyMatch(
                          phrase -> phrase.last() >= hit.last() && phrase.hides(form.actor()));
      if (!hidden) {
        allowed.add(form);
      }
    }
    if (!hit.near() && allowed.stream().anyMatch(form -> form.kind().isListed())) {
      allowed.removeIf(form -> !form.kind().isListed());
    } else if (!hit.near() && allowed.stream().anyMatch(form -> form.kind().isWhole())) {
      allowed.removeIf(form -> !form.kind().isWhole());
    }
    return allowed;
  }

  /** Whether a name of one word stands small where its source writes it large elsewhere. */
  private static boolean isCommon(Hit hit, Tokens tokens, Supplier<Capitals> capitals) {
    int word = hit.last();
    boolean single =
        word == hit.first() || (word == hit.first() + 1 && tokens.is(hit.first(), "the"));
    return single
        && tokens.latin(word)
        && !tokens.capital(word)
        && !HeadNouns.isBody(tokens.folded(word))
        && hit.forms().stream().noneMatch(form -> Character.isLowerCase(lastInitial(form.text())))
        && capitals.get().isLarge(tokens, word);
  }

  private static char lastInitial(String text) {
    return text.charAt(text.lastIndexOf(' ') + 1);
  }

  /** Whether no hyphen ties a single word to a capitalised one that is part of another name. */
  private static boolean standsAlone(Hit hit, Tokens tokens, boolean[] taken, boolean[] starts) {
    if (tokens.inAddress(hit.first(), hit.last())) {
      return false;
    }
    if (hit.first() != hit.last() || tokens.acronym(hit.first())) {
      return true;
    }
    int before = hit.first() - 1;
    boolean tiedBefore =
        tokens.hyphened(before)
            && !taken[before]
            && tokens.capital(before)
            && !tokens.acronym(before)
            && !Particles.ARTICLES.has(tokens, before)
            && !PREFIXES.has(tokens, before);
    boolean tiedBehind =
        tokens.hyphened(hit.last())
            && tokens.capital(hit.last() + 1)
            && !tokens.acronym(hit.last() + 1)
            && !starts[hit.last() + 1];
    return !tiedBefore && !tiedBehind;
  }
}
