package sourcebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Description;
import sourcebook.model.Fact;
import sourcebook.model.Folding;

/**
 * Actors, sources and mentions as entities of FollowTheMoney, one a line, as OpenAleph and others
 * take them in.
 *
 * <p>What resolves a mention must there be a legal entity; so countries are public bodies. There is
 * one mention for an actor in a source, with all forms seen. Ids are made of the slugs and stay as
 * long as these do; a name of one word, which many may have, is a weak alias.
 */
final class FollowTheMoney {
  private final Catalogue catalogue;

  FollowTheMoney(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The whole file. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Actor actor : catalogue.book().actors()) {
      add(out, id(actor.id()), schema(actor.type()), actor(actor));
    }
    for (SourceEntry source : catalogue.inTime()) {
      String schema =
          source.recognition().description().kind().isPresent() ? "Article" : "Document";
      add(out, id(source), schema, source(source));
      mentions(out, source);
    }
    return out.toString();
  }

  private static void add(
      StringBuilder out, String id, String schema, Map<String, List<String>> properties) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("schema", schema);
    entity.put("properties", properties);
    out.append(Table.json(entity)).append('\n');
  }

  private static String id(ActorId actor) {
    return "actor." + actor.slug();
  }

  private static String id(SourceEntry source) {
    return "source." + source.id().slug();
  }

  private static String schema(ActorType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION, PARTY, COALITION, ARMED_GROUP, OUTLET -> "Organization";
      case STATE_BODY, COUNTRY -> "PublicBody";
      case UNKNOWN -> "LegalEntity";
    };
  }

  private static Map<String, List<String>> actor(Actor actor) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    List<String> forms =
        actor.aliases().stream()
            .map(Actor.Alias::form)
            .filter(form -> !form.equals(actor.name()))
            .distinct()
            .toList();
    put(properties, "name", List.of(actor.name()));
    put(properties, "alias", forms.stream().filter(form -> !isShort(form)).toList());
    put(properties, "weakAlias", forms.stream().filter(FollowTheMoney::isShort).toList());
    put(properties, "description", actor.description().stream().toList());
    boolean told = actor.type() != ActorType.PERSON && actor.type() != ActorType.UNKNOWN;
    put(properties, "legalForm", told ? List.of(ActorList.type(actor)) : List.of());
    put(properties, "wikidataId", actor.wikidata().stream().toList());
    return properties;
  }

  private static boolean isShort(String form) {
    return Folding.of(form).indexOf(' ') < 0;
  }

  private static Map<String, List<String>> source(SourceEntry source) {
    Description what = source.recognition().description();
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "name", List.of(source.title()));
    put(properties, "title", List.of(source.title()));
    put(properties, "author", what.authors().stream().map(Fact::value).toList());
    put(properties, "publisher", source.publisher().stream().toList());
    put(properties, "publishedAt", date(source.published().stream().toList()));
    put(properties, "retrievedAt", date(what.retrieved().stream().map(Fact::value).toList()));
    put(properties, "language", language(source.writing().lang()));
    put(properties, "sourceUrl", what.url().stream().map(fact -> fact.value().toString()).toList());
    put(properties, "fileName", List.of(source.recognition().source().provenance().file()));
    put(properties, "keywords", what.kind().stream().map(Fact::value).toList());
    return properties;
  }

  /** A date as far as it is a plain year, month or day; what is about or between is left out. */
  private static List<String> date(List<Edtf> dates) {
    return dates.stream()
        .map(DateWords::of)
        .filter(date -> !date.about() && !date.machine().isEmpty())
        .map(DateWords::machine)
        .toList();
  }

  /** A language by its three letters. */
  private static List<String> language(String tag) {
    try {
      String letters = Locale.forLanguageTag(tag).getISO3Language();
      return letters.isEmpty() ? List.of() : List.of(letters);
    } catch (MissingResourceException unknown) {
      return List.of();
    }
  }

  private void mentions(StringBuilder out, SourceEntry source) {
    Map<ActorId, Set<String>> forms = new TreeMap<>();
    for (Attestation each : source.names()) {
      forms.computeIfAbsent(each.actor(), none -> new TreeSet<>()).add(each.mention().surface());
    }
    forms.forEach(
        (actor, seen) -> {
          Map<String, List<String>> properties = new LinkedHashMap<>();
          put(properties, "document", List.of(id(source)));
          put(properties, "resolved", List.of(id(actor)));
          put(properties, "name", List.copyOf(seen));
          put(properties, "detectedSchema", List.of(schema(catalogue.actor(actor).actor().type())));
          add(out, "mention." + source.id().slug() + "." + actor.slug(), "Mention", properties);
        });
  }

  private static void put(Map<String, List<String>> properties, String name, List<String> values) {
    if (!values.isEmpty()) {
      properties.put(name, values);
    }
  }
}
