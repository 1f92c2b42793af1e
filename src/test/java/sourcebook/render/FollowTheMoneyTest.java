package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entities keep to the schemata of FollowTheMoney, as its YAML had them in 2026. */
class FollowTheMoneyTest {
  private static final List<Entity> ENTITIES = new ArrayList<>();

  /** Each schema that is used and those that it extends, itself among them. */
  private static final Map<String, List<String>> EXTENDS =
      Map.of(
          "Person", List.of("Person", "LegalEntity", "Thing"),
          "Organization", List.of("Organization", "LegalEntity", "Thing"),
          "PublicBody", List.of("PublicBody", "Organization", "LegalEntity", "Thing"),
          "LegalEntity", List.of("LegalEntity", "Thing"),
          "Document", List.of("Document", "Thing"),
          "Article", List.of("Article", "Document", "Thing"),
          "Mention", List.of("Mention"));

  /** What each schema adds. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "Thing",
              Set.of(
                  "name",
                  "summary",
                  "description",
                  "country",
                  "alias",
                  "previousName",
                  "weakAlias",
                  "sourceUrl",
                  "publisher",
                  "publisherUrl",
                  "wikipediaUrl",
                  "wikidataId",
                  "keywords",
                  "topics",
                  "address",
                  "notes",
                  "proof",
                  "createdAt",
                  "modifiedAt",
                  "retrievedAt"),
          "LegalEntity",
              Set.of("email", "phone", "website", "legalForm", "status", "sector", "jurisdiction"),
          "Person",
              Set.of("title", "firstName", "lastName", "birthDate", "position", "nationality"),
          "Organization", Set.of("cageCode", "permId", "imoNumber", "giiNumber"),
          "PublicBody", Set.of(),
          "Document",
              Set.of(
                  "contentHash",
                  "title",
                  "author",
                  "generator",
                  "fileName",
                  "encoding",
                  "mimeType",
                  "language",
                  "date",
                  "authoredAt",
                  "publishedAt",
                  "parent",
                  "namesMentioned"),
          "Article", Set.of(),
          "Mention", Set.of("document", "resolved", "name", "detectedSchema", "contextCountry"));

  private static final Map<String, Set<String>> REQUIRED =
      Map.of("Thing", Set.of("name"), "Mention", Set.of("document", "name"));

  /** Properties that refer to an entity, and the schema that it must extend. */
  private static final Map<String, String> REFERENCES =
      Map.of("document", "Document", "resolved", "LegalEntity");

  private record Entity(String id, String schema, Map<String, List<String>> properties) {}

  @BeforeAll
  static void read() throws IOException {
    String file = RendererTest.render(SampleBook.make()).get("data/actors.ftm.json");
    assertThat(file).endsWith("\n");
    for (String line : file.strip().split("\n")) {
      ENTITIES.add(entity(line));
    }
  }

  /** Reads one entity; anything but lists of texts as properties fails. */
  private static Entity entity(String line) throws IOException {
    String id = "";
    String schema = "";
    Map<String, List<String>> properties = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        switch (json.currentName()) {
          case "id" -> id = json.nextTextValue();
          case "schema" -> schema = json.nextTextValue();
          case "properties" -> properties(json, properties);
          default -> throw new AssertionError(json.currentName());
        }
      }
      assertThat(json.nextToken()).as("behind the entity").isNull();
    }
    return new Entity(id, schema, properties);
  }

  private static void properties(JsonParser json, Map<String, List<String>> to) throws IOException {
    assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      List<String> values = new ArrayList<>();
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        values.add(json.getText());
      }
      assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
      assertThat(to.put(json.currentName(), values)).as("named twice").isNull();
    }
  }

  @Test
  void everyEntityIsOfAKnownSchemaWithItsPropertiesAndThoseRequired() {
    assertThat(ENTITIES).isNotEmpty();
    for (Entity each : ENTITIES) {
      assertThat(EXTENDS).containsKey(each.schema());
      Set<String> known = new TreeSet<>();
      Set<String> required = new TreeSet<>();
      for (String schema : EXTENDS.get(each.schema())) {
        known.addAll(PROPERTIES.get(schema));
        required.addAll(REQUIRED.getOrDefault(schema, Set.of()));
      }
      assertThat(known).as(each.id()).containsAll(each.properties().keySet());
      assertThat(each.properties().keySet()).as(each.id()).containsAll(required);
      assertThat(each.properties().values())
          .as(each.id())
          .allSatisfy(values -> assertThat(values).isNotEmpty().doesNotHaveDuplicates())
          .allSatisfy(values -> assertThat(values).noneMatch(String::isBlank));
    }
  }

  @Test
  void everyReferenceLeadsToAnEntityOfTheRightSchema() {
    Map<String, String> schemata = new LinkedHashMap<>();
    for (Entity each : ENTITIES) {
      assertThat(each.id()).matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
      assertThat(schemata.put(each.id(), each.schema())).as(each.id()).isNull();
    }
    int followed = 0;
    for (Entity each : ENTITIES) {
      for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
        for (String id : each.properties().getOrDefault(reference.getKey(), List.of())) {
          assertThat(schemata).containsKey(id);
          assertThat(EXTENDS.get(schemata.get(id))).contains(reference.getValue());
          followed++;
        }
      }
    }
    assertThat(followed).isGreaterThan(4);
  }

  @Test
  void tellsWhatTheBookKnows() {
    assertThat(ENTITIES)
        .contains(
            new Entity(
                "actor.lena-brandt",
                "Person",
                Map.of(
                    "name", List.of("Lena Brandt"),
                    "weakAlias", List.of("Brandt"),
                    "description", List.of("Mayor of Harwick"),
                    "wikidataId", List.of("Q1"))),
            new Entity(
                "mention.001-lock-opened.lena-brandt",
                "Mention",
                Map.of(
                    "document", List.of("source.001-lock-opened"),
                    "resolved", List.of("actor.lena-brandt"),
                    "name", List.of("Brandt’s office", "Lena Brandt"),
                    "detectedSchema", List.of("Person"))));
    assertThat(ENTITIES)
        .filteredOn(each -> each.id().equals("source.001-lock-opened"))
        .first()
        .satisfies(
            each -> {
              assertThat(each.schema()).isEqualTo("Article");
              assertThat(each.properties())
                  .containsEntry("publishedAt", List.of("2021-05-04"))
                  .containsEntry("language", List.of("eng"))
                  .containsEntry("sourceUrl", List.of("https://example.org/lock"));
            });
  }
}
