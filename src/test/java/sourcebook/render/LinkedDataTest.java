package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
  /** The types of schema.org that are used. */
  private static final Set<String> TYPES =
      Set.of(
          "Person",
          "Organization",
          "PoliticalParty",
          "GovernmentOrganization",
          "NewsMediaOrganization",
          "Country",
          "Thing",
          "Article");

  @Test
  void isJsonOfKnownTypesWhoseAddressesArePages() throws IOException {
    Map<String, String> pages = RendererTest.render(SampleBook.make());
    Set<String> types = new TreeSet<>();
    Set<String> addresses = new TreeSet<>();
    String name = "";
    try (JsonParser json = new JsonFactory().createParser(pages.get("data/actors.jsonld"))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("@type")) {
          types.add(json.getText());
        } else if (token == JsonToken.VALUE_STRING && name.equals("@id")) {
          addresses.add(json.getText());
        }
      }
    }
    assertThat(TYPES).containsAll(types);
    assertThat(types).contains("Person", "Organization", "GovernmentOrganization", "Article");
    assertThat(addresses)
        .contains("../actors/lena-brandt.html", "../sources/001-lock-opened.html")
        .allSatisfy(each -> assertThat(pages).containsKey(each.substring("../".length())));
  }

  @Test
  void namesTheItemOfWikidataOtherNamesAndSources() throws IOException {
    String data = RendererTest.render(SampleBook.make()).get("data/actors.jsonld");
    assertThat(data)
        .contains(
            "\"@type\":\"Person\",\"name\":\"Lena Brandt\",\"alternateName\":[\"Brandt\"],"
                + "\"description\":\"Mayor of Harwick\","
                + "\"sameAs\":\"http://www.wikidata.org/entity/Q1\","
                + "\"subjectOf\":[{\"@id\":\"../sources/001-lock-opened.html\"}")
        .contains("\"datePublished\":\"2021-05-04\",\"inLanguage\":\"en\"");
  }
}
