package sourcebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sourcebook.clean.Cleaner;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Fact;
import sourcebook.model.Recognition;
import sourcebook.recognise.Recogniser;

/** {@code clean}: the text of files without residue. */
@Command(
    name = "clean",
    description = "Prints the text of files without residue.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
  private static final Set<BlockKind> BESIDE = Set.of(BlockKind.STANDFIRST, BlockKind.CAPTION);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "texts, or folders of them")
  private List<Path> paths = List.of();

  @Option(
      names = "--json",
      description = "print title, authors, date, text and residue of each file as JSON")
  private boolean json;

  @Option(
      names = "--residue",
      description =
          "print what was removed or changed, as a diff, with the reason and the line that overrules"
              + " it, instead of the text")
  private boolean residue;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colour the diff: ${COMPLETION-CANDIDATES}; by itself on a terminal only")
  private Colour color = Colour.AUTO;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "apply these rules alone")
  private List<String> only = List.of();

  /** When there is colour. */
  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether to colour, where a terminal would be coloured as given. */
    private Ansi ansi(Ansi terminal) {
      return this == AUTO ? terminal : this == ALWAYS ? Ansi.ON : Ansi.OFF;
    }
  }

  @Override
  public Integer call() throws IOException {
    Set<String> unknown = new TreeSet<>(only);
    Cleaner.ruleNames().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "no rule "
              + String.join(", ", unknown)
              + "; the rules are "
              + String.join(", ", Cleaner.ruleNames()));
    }
    Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
    Cleaner cleaner = only.isEmpty() ? new Cleaner() : new Cleaner(new TreeSet<>(only));
    List<Cleaned> cleaned = cleaner.clean(List.copyOf(inputs.sources().values()), () -> {});
    List<Recognition> read = new Recogniser(List.of()).recognise(cleaned, () -> {});
    PrintWriter out = spec.commandLine().getOut();
    List<String> names = new ArrayList<>(inputs.sources().keySet());
    if (json) {
      json(names, read, out);
    } else if (residue) {
      Ansi ansi = color.ansi(spec.commandLine().getColorScheme().ansi());
      for (int i = 0; i < names.size(); i++) {
        ResidueDiff.print(inputs.sources().get(names.get(i)), cleaned.get(i), out, ansi);
      }
    } else {
      for (int i = 0; i < names.size(); i++) {
        if (names.size() > 1) {
          out.println((i == 0 ? "" : "\n") + "==> " + read.get(i).source().where() + " <==");
        }
        out.println(body(read.get(i)));
      }
    }
    out.flush();
    return inputs.failed() ? 1 : 0;
  }

  /** The clean text, a blank line between its blocks. */
  private static String body(Recognition read) {
    return words(read.source().blocks().stream());
  }

  private static String words(Stream<Block> blocks) {
    return blocks.map(Block::words).collect(Collectors.joining("\n\n"));
  }

  /**
   * The text as schema.org means it. Where it was cut out of a page, the standfirst and the
   * captions beside it are none of it; a text that came alone is taken as it is.
   */
  private static String articleBody(Recognition read) {
    boolean cut =
        read.cleaned().emendations().stream()
            .anyMatch(emendation -> emendation.rule().equals(Cleaner.SURROUNDINGS));
    return words(
        read.source().blocks().stream().filter(block -> !cut || !BESIDE.contains(block.kind())));
  }

  private static void json(List<String> names, List<Recognition> read, PrintWriter out)
      throws IOException {
    try (JsonGenerator to = new JsonFactory().createGenerator(out)) {
      to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      to.setPrettyPrinter(new DefaultPrettyPrinter());
      to.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        to.writeFieldName(names.get(i));
        json(read.get(i), to);
      }
      to.writeEndObject();
    }
    out.println();
  }

  private static void json(Recognition read, JsonGenerator to) throws IOException {
    Description description = read.description();
    to.writeStartObject();
    if (description.title().isPresent()) {
      to.writeStringField("title", description.title().get().value());
    } else {
      to.writeNullField("title");
    }
    to.writeArrayFieldStart("authors");
    for (Fact<String> author : description.authors()) {
      to.writeString(author.value());
    }
    to.writeEndArray();
    if (description.published().isPresent()) {
      to.writeStringField("published", description.published().get().value().toString());
    } else {
      to.writeNullField("published");
    }
    to.writeStringField("articleBody", articleBody(read));
    to.writeArrayFieldStart("residue");
    for (Emendation each : read.cleaned().emendations()) {
      to.writeStartObject();
      to.writeStringField("source", read.source().id().slug());
      to.writeNumberField("line", each.line());
      to.writeNumberField("endLine", each.endLine());
      to.writeStringField("rule", each.rule());
      to.writeStringField("action", each.action().toString());
      to.writeStringField("before", each.before());
      to.writeStringField("after", each.after());
      to.writeStringField("reason", each.reason());
      to.writeStringField("confidence", each.confidence().toString());
      if (each.overrule().isPresent()) {
        to.writeStringField("overrule", each.overrule().get());
      } else {
        to.writeNullField("overrule");
      }
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeEndObject();
  }
}
