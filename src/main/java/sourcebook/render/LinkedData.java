package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Description;
import sourcebook.model.Fact;
import sourcebook.model.Statement;

/**
 * Actors and sources as JSON-LD in the words of schema.org: one graph, a thing a line, which the
 * addresses of their pages name.
 *
 * <p>Addresses are relative to the file, as all of the site are. An armed group and a coalition are
 * organisations, for schema.org has no word for them.
 */
final class LinkedData {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String ROOT = "../";

  private final Catalogue catalogue;

  LinkedData(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The whole file. */
  String text() {
    List<String> things = new ArrayList<>();
    for (Actor actor : catalogue.book().actors()) {
      things.add(Table.json(actor(catalogue.actor(actor.id()))));
    }
    for (SourceEntry source : catalogue.inTime()) {
      things.add(Table.json(source(source)));
    }
    return "{\"@context\":\"https://schema.org\",\"@graph\":[\n"
        + String.join(",\n", things)
        + "\n]}\n";
  }

  private static Map<String, Object> actor(ActorEntry entry) {
    Actor actor = entry.actor();
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@id", ROOT + entry.href());
    thing.put("@type", type(actor.type()));
    thing.put("name", actor.name());
    List<String> aliases = actor.aliases().stream().map(Actor.Alias::form).toList();
    put(thing, "alternateName", aliases);
    actor.description().ifPresent(words -> thing.put("description", words));
    actor.wikidata().ifPresent(item -> thing.put("sameAs", WIKIDATA + item));
    Set<String> sources = new LinkedHashSet<>();
    for (Attestation each : entry.attestations()) {
      sources.add(Catalogue.href(each.mention().span().source()));
    }
    for (Statement each : entry.statements()) {
      sources.add(Catalogue.href(each.turn().span().source()));
    }
    put(thing, "subjectOf", sources.stream().map(LinkedData::reference).toList());
    return thing;
  }

  private static String type(ActorType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION, COALITION, ARMED_GROUP -> "Organization";
      case PARTY -> "PoliticalParty";
      case STATE_BODY -> "GovernmentOrganization";
      case OUTLET -> "NewsMediaOrganization";
      case COUNTRY -> "Country";
      case UNKNOWN -> "Thing";
    };
  }

  private Map<String, Object> source(SourceEntry source) {
    Description what = source.recognition().description();
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@id", ROOT + source.href());
    thing.put("@type", "Article");
    thing.put("headline", source.title());
    put(thing, "author", named(what.authors(), "Person"));
    put(thing, "translator", named(what.translators(), "Person"));
    put(thing, "publisher", named(what.publisher().stream().toList(), "Organization"));
    put(thing, "datePublished", source.published().map(each -> DateWords.of(each).machine()));
    put(thing, "inLanguage", what.language().map(Fact::value));
    put(thing, "isBasedOn", what.url().map(fact -> fact.value().toString()));
    Set<String> actors = new LinkedHashSet<>();
    source.names().forEach(each -> actors.add(Catalogue.href(each.actor())));
    put(thing, "mentions", actors.stream().map(LinkedData::reference).toList());
    return thing;
  }

  /** Names, those of actors as references to these. */
  private List<Map<String, Object>> named(List<Fact<String>> names, String type) {
    return catalogue.credits().named(names).stream()
        .map(each -> each.href().isEmpty() ? thing(type, each.name()) : reference(each.href()))
        .toList();
  }

  private static Map<String, Object> thing(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> reference(String href) {
    return Map.of("@id", ROOT + href);
  }

  private static void put(Map<String, Object> thing, String name, List<?> values) {
    if (!values.isEmpty()) {
      thing.put(name, values);
    }
  }

  private static void put(Map<String, Object> thing, String name, Optional<String> value) {
    value.filter(words -> !words.isEmpty()).ifPresent(words -> thing.put(name, words));
  }
}
