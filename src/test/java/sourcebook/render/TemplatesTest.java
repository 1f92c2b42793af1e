package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.model.Problem;

class TemplatesTest {
  @TempDir Path folder;

  private List<String> problems() throws IOException {
    return new Renderer(Optional.of(folder))
        .problems().stream()
            .map(Problem::toString)
            .map(message -> message.replace(folder.toString().replace('\\', '/'), "templates"))
            .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void reportsAnUnknownNameInABranchThatNoDataReaches() throws IOException {
    write("about.mustache", "<p>\n{{#contact}}\n{{contract}}\n{{/contact}}\n");
    assertThat(problems())
        .containsExactly(
            "error: templates/about.mustache:3: \"contract\" is no name here; those that exist are"
                + " about, contact, frame, rights, rules");
  }

  @Test
  void reportsAnUnknownSectionAndAnUnknownPartOfAName() throws IOException {
    write("about.mustache", "{{#nobody}}x{{/nobody}}\n{{frame.titel}}");
    assertThat(problems())
        .hasSize(2)
        .anyMatch(each -> each.contains("about.mustache:1: \"nobody\" is no name here"))
        .anyMatch(each -> each.contains("about.mustache:2: \"titel\" is no name in frame; there"));
  }

  @Test
  void reportsAnUnknownPartial() throws IOException {
    write("about.mustache", "\n{{>hed}}\n");
    assertThat(problems())
        .containsExactly(
            "error: templates/about.mustache:2: no partial \"hed\"; those that exist are account,"
                + " event, foot, head, insource, passage, person, quote, removal");
  }

  @Test
  void reportsAPartialThatHoldsItself() throws IOException {
    write("partials/foot.mustache", "{{>foot}}");
    assertThat(problems())
        .containsExactly(
            "error: templates/partials/foot.mustache:1: partial \"foot\" holds itself; take it"
                + " out there");
  }

  @Test
  void reportsTagsThatAreNotClosed() throws IOException {
    write("about.mustache", "<p>\n{{#contact}}\nx");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("error: templates/about.mustache:")
        .contains("contact")
        .endsWith("close each {{#name}} with {{/name}} and each tag with }}");
  }

  @Test
  void writesMarkUpWithThreeBracesOnlyAndWordsWithTwo() throws IOException {
    write("about.mustache", "{{about}}\n{{#contact}}{{{.}}}{{/contact}}\n{{rules}}");
    assertThat(problems())
        .containsExactly(
            "error: templates/about.mustache:1: \"about\" is mark-up; write {{{about}}}",
            "error: templates/about.mustache:2: \".\" is no mark-up; write {{.}}",
            "error: templates/about.mustache:3: \"rules\" is no words; write a section"
                + " {{#rules}}…{{/rules}}");
  }

  @Test
  void warnsOfAFileThatReplacesNothing() throws IOException {
    write("abuot.mustache", "x");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("warning: templates/abuot.mustache: replaces no template; name it like one of");
  }

  @Test
  void putsTheAuthorsFilesInPlaceOfTheBuiltInOnes() throws IOException {
    write("about.mustache", "<p>{{frame.site}}</p>\r\n{{>mine}}");
    write("partials/mine.mustache", "{{#rules}}{{rule}};{{/rules}}{{#rules.any}}!{{/rules.any}}");
    write("style.css", "p{}");
    assertThat(problems()).isEmpty();
    Map<String, String> pages = new ConcurrentSkipListMap<>();
    new Renderer(Optional.of(folder))
        .render(SampleBook.make(), page -> pages.put(page.path(), page.text()), () -> {});
    assertThat(pages.get("about.html"))
        .startsWith("<p>The Harwick papers</p>\n")
        .contains("bottom marker;byline;")
        .endsWith("!");
    assertThat(pages.get("assets/style.css")).isEqualTo("p{}");
    assertThat(pages.get("index.html")).startsWith("<!doctype html>");
  }
}
