package sourcebook.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.ActorType;
import sourcebook.model.Candidate.Kind;
import sourcebook.model.HeadNouns;
import sourcebook.model.Hint;

/**
 * A guess of what a name names, with what it rests on.
 *
 * <p>What the name itself says comes first: a state, a noun that heads it, letters of an acronym;
 * then what stands beside it; at last its words.
 *
 * @param weight how much a reader would want a file for it, from 1
 */
record Appraisal(Kind kind, ActorType type, String evidence, int weight) {
  private static final int SURE = 16;
  private static final int LIKELY = 12;
  private static final int HALF_SURE = 9;
  private static final int UNSURE = 6;
  private static final int PLACE = 2;
  private static final int THING = 1;

  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "bint", "van", "von");
  private static final Set<String> PLACE_BEGINNINGS =
      Set.of("new", "los", "las", "san", "santa", "fort", "port", "saint", "st");
  private static final List<Hint> PERSONS = List.of(Hint.TITLE, Hint.SPEAKER, Hint.ROLE);

  static Appraisal of(Family family) {
    NameKey key = family.key();
    if (key.isState()) {
      return new Appraisal(Kind.STATE, ActorType.COUNTRY, "a state's name", SURE);
    }
    return headed(key)
        .or(() -> person(family))
        .or(() -> body(family))
        .or(() -> maker(family))
        .or(() -> place(family))
        .or(() -> speaker(family))
        .or(() -> words(family))
        .orElse(
            new Appraisal(
                Kind.UNCLEAR,
                ActorType.UNKNOWN,
                "nothing beside it says what it is",
                key.personal() ? HALF_SURE : UNSURE));
  }

  /** By the noun that heads the name: its last word, the one before a link, or its first. */
  private static Optional<Appraisal> headed(NameKey key) {
    List<String> words = key.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (LINKS.contains(words.get(i + 1))) {
        return noun(words.get(i));
      }
    }
    if (words.size() == 2 && PLACE_BEGINNINGS.contains(key.first())) {
      return Optional.of(new Appraisal(Kind.PLACE, ActorType.UNKNOWN, named(key.first()), PLACE));
    }
    return noun(key.last()).or(() -> key.isLong() ? noun(key.first()) : Optional.empty());
  }

  private static Optional<Appraisal> noun(String word) {
    return HeadNouns.of(word)
        .map(
            meaning ->
                meaning.isBody()
                    ? new Appraisal(Kind.BODY, meaning.type(), named(word), SURE)
                    : meaning.place()
                        ? new Appraisal(Kind.PLACE, ActorType.UNKNOWN, named(word), PLACE)
                        : new Appraisal(Kind.THING, ActorType.UNKNOWN, named(word), THING));
  }

  private static String named(String word) {
    return "“" + word + "” in the name";
  }

  private static Optional<Appraisal> person(Family family) {
    int all = PERSONS.stream().mapToInt(family::count).sum();
    boolean body = family.hasAcronym() || family.count(Hint.BODY) > all;
    boolean rare = all * 5 < family.mentions() || all < family.count(Hint.PLACE);
    boolean other = family.key().isLong() && !family.key().personal();
    boolean article = family.count(Hint.ARTICLE) * 2 > family.mentions();
    if (all == 0 || body || rare || other || article) {
      return Optional.empty();
    }
    Hint most = PERSONS.stream().filter(hint -> family.count(hint) > 0).findFirst().orElseThrow();
    return person(most.toString(), SURE);
  }

  private static Optional<Appraisal> person(String evidence, int weight) {
    return Optional.of(new Appraisal(Kind.PERSON, ActorType.PERSON, evidence, weight));
  }

  private static Optional<Appraisal> body(Family family) {
    boolean named = family.key().personal() && family.key().hasGivenName();
    if (family.count(Hint.PUBLISHER) > 0) {
      return body(ActorType.OUTLET, Hint.PUBLISHER.toString(), SURE);
    }
    if (family.hasAcronym()) {
      return body(ActorType.ORGANISATION, "letters of an acronym", SURE);
    }
    if (family.count(Hint.BODY) > 0 && family.count(Hint.BODY) * 4 >= family.mentions()) {
      return body(ActorType.ORGANISATION, Hint.BODY.toString(), SURE);
    }
    if (!named && family.count(Hint.ARTICLE) * 3 >= family.mentions()) {
      int weight = family.key().isLong() ? SURE : LIKELY;
      return body(ActorType.ORGANISATION, Hint.ARTICLE.toString(), weight);
    }
    return family.spellings().stream().anyMatch(each -> NameKey.isCompound(each.form()))
        ? body(ActorType.ORGANISATION, "a capital inside a word", LIKELY)
        : Optional.empty();
  }

  private static Optional<Appraisal> body(ActorType type, String evidence, int weight) {
    return Optional.of(new Appraisal(Kind.BODY, type, evidence, weight));
  }

  private static Optional<Appraisal> maker(Family family) {
    if (family.count(Hint.AUTHOR) == 0) {
      return Optional.empty();
    }
    boolean desk = family.key().isLong() && !family.key().personal();
    return desk
        ? body(ActorType.ORGANISATION, Hint.AUTHOR.toString(), SURE)
        : person(Hint.AUTHOR.toString(), SURE);
  }

  private static Optional<Appraisal> place(Family family) {
    int in = family.count(Hint.PLACE);
    return in > family.count(Hint.SAYS) && in * 6 >= family.mentions()
        ? Optional.of(new Appraisal(Kind.PLACE, ActorType.UNKNOWN, Hint.PLACE.toString(), PLACE))
        : Optional.empty();
  }

  /** Who says something is a person where the name can be one, or else a person or a body. */
  private static Optional<Appraisal> speaker(Family family) {
    if (family.count(Hint.SAYS) == 0) {
      return Optional.empty();
    }
    return family.key().personal()
        ? person(Hint.SAYS.toString(), SURE)
        : Optional.of(new Appraisal(Kind.UNCLEAR, ActorType.UNKNOWN, Hint.SAYS.toString(), LIKELY));
  }

  private static Optional<Appraisal> words(Family family) {
    if (!family.key().personal()) {
      return Optional.empty();
    }
    if (family.key().hasGivenName()) {
      return person("a common given name in it", SURE);
    }
    return family.spellings().stream().anyMatch(each -> hasParticle(each.form()))
        ? person("a particle of personal names in it", LIKELY)
        : Optional.empty();
  }

  private static boolean hasParticle(String form) {
    String[] words = form.toLowerCase(Locale.ROOT).split("[ -]");
    for (int i = 1; i < words.length; i++) {
      if (PARTICLES.contains(words[i])) {
        return true;
      }
    }
    return false;
  }
}
