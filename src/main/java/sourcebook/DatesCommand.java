package sourcebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import sourcebook.edtf.Edtf;
import sourcebook.model.Block;
import sourcebook.model.DateMention;
import sourcebook.model.Source;
import sourcebook.recognise.Recogniser;

/** {@code dates}: the time expressions of files, nothing cleaned away. */
@Command(
    name = "dates",
    description = "Prints the time expressions of files with their values.",
    mixinStandardHelpOptions = true)
final class DatesCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "texts, or folders of them")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "print them as JSON, with offsets and TIMEX3 values")
  private boolean json;

  @Option(
      names = "--reference-date",
      paramLabel = "D",
      description = "the date (EDTF) that \"yesterday\" hangs on")
  private Optional<String> referenceDate;

  @Option(
      names = "--reference-dates",
      paramLabel = "FILE.json",
      description = "such a date for each file: {\"name\": \"date\"}")
  private Optional<Path> referenceDates;

  @Override
  public Integer call() throws IOException {
    Map<String, Edtf> references = references();
    Optional<Edtf> usual = referenceDate.map(text -> date("--reference-date", text));
    Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
    Map<String, List<DateMention>> found = new LinkedHashMap<>();
    Recogniser recogniser = new Recogniser(List.of());
    for (Map.Entry<String, Source> input : inputs.sources().entrySet()) {
      Optional<Edtf> reference =
          Optional.ofNullable(references.get(input.getKey())).or(() -> usual);
      found.put(input.getKey(), recogniser.dates(input.getValue(), reference));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      json(inputs.sources(), found, out);
    } else {
      inputs
          .sources()
          .forEach(
              (name, source) -> found.get(name).forEach(date -> out.println(line(source, date))));
    }
    out.flush();
    return inputs.failed() ? 1 : 0;
  }

  private static String line(Source source, DateMention date) {
    String value =
        date.date().map(Object::toString).orElse(date.value().isEmpty() ? "?" : date.value());
    String basis = date.basis().isEmpty() ? "" : " (" + date.basis() + ")";
    return source.where() + ":" + date.line() + ": " + date.surface() + " = " + value + basis;
  }

  private Edtf date(String option, String text) {
    return Edtf.of(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option + " \"" + text + "\" is no EDTF date; write 2022-01-20"));
  }

  private Map<String, Edtf> references() throws IOException {
    Map<String, Edtf> references = new LinkedHashMap<>();
    if (referenceDates.isEmpty()) {
      return references;
    }
    try (JsonParser parser = new JsonFactory().createParser(referenceDates.get().toFile())) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      while (object && parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        references.put(name, date(referenceDates.get().toString(), parser.getText()));
      }
    }
    return references;
  }

  private static void json(
      Map<String, Source> sources, Map<String, List<DateMention>> found, PrintWriter out)
      throws IOException {
    try (JsonGenerator to = new JsonFactory().createGenerator(out)) {
      to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      to.setPrettyPrinter(new DefaultPrettyPrinter());
      to.writeStartObject();
      for (Map.Entry<String, List<DateMention>> entry : found.entrySet()) {
        Map<Integer, Block> blocks = new LinkedHashMap<>();
        sources.get(entry.getKey()).blocks().forEach(block -> blocks.put(block.number(), block));
        to.writeArrayFieldStart(entry.getKey());
        for (DateMention date : entry.getValue()) {
          Block block = blocks.get(date.span().block());
          to.writeStartObject();
          to.writeNumberField("start", block.text().found(date.span().start()));
          to.writeNumberField("end", block.text().foundEnd(date.span().end()));
          to.writeStringField("text", date.surface());
          to.writeStringField("type", date.type().name());
          to.writeStringField("value", date.value());
          if (date.date().isPresent()) {
            to.writeStringField("edtf", date.date().get().toString());
          } else {
            to.writeNullField("edtf");
          }
          to.writeEndObject();
        }
        to.writeEndArray();
      }
      to.writeEndObject();
    }
    out.println();
  }
}
