package sourcebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Citation;
import sourcebook.model.Problem;
import sourcebook.model.Visible;
import sourcebook.read.Limits;

/** {@code actors}: the names that no actor's file describes, and a file for one of them. */
@Command(
    name = "actors",
    description = "Lists the names that no actor's file describes, or writes a file for one.",
    mixinStandardHelpOptions = true)
final class ActorsCommand implements Callable<Integer> {
  private static final String ROW = "%8s %7s  %-7s  %-32s %s";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Wish wish = new Wish();

  @Parameters(
      paramLabel = "CONTENT",
      arity = "0..1",
      defaultValue = "content",
      description =
          "the folder of the content, or a bare folder of texts (default: ${DEFAULT-VALUE})")
  private Path content = Path.of("content");

  @Option(names = "--json", description = "print the candidates as JSON, with their passages")
  private boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "print the first N candidates alone")
  private Optional<Integer> limit = Optional.empty();

  /** What is asked for. */
  private static final class Wish {
    @Option(
        names = "--candidates",
        description =
            "print the names that no file describes, the likeliest persons and bodies first")
    private boolean candidates;

    @Option(
        names = "--new",
        paramLabel = "NAME",
        description = "write actors/NAME.md for a candidate, with its spellings as aliases")
    private Optional<String> name = Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    if (wish.name.isPresent() && (json || limit.isPresent())) {
      throw new ParameterException(
          spec.commandLine(), "--json and --limit go with --candidates; leave them out");
    }
    if (limit.isPresent() && limit.get() < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit " + limit.get() + " is not a number from 1 on");
    }
    if (Files.isRegularFile(content)) {
      throw new IOException(content + ": a file; name the folder that holds the texts");
    }
    if (!Files.isDirectory(content)) {
      throw new NotDirectoryException(content.toString());
    }
    Book book = book();
    book.problems().stream().sorted().forEach(spec.commandLine().getErr()::println);
    boolean whole = book.problems().stream().noneMatch(Problem::isError);
    boolean done = wish.name.isPresent() ? write(wish.name.get(), book) : list(book.candidates());
    return done && whole ? 0 : 1;
  }

  private Book book() throws IOException {
    Options options =
        new Options(
            content, Optional.empty(), Optional.empty(), Path.of("site"), Limits.DEFAULT, false);
    try (Progress progress = new Progress(System.console() != null)) {
      return new Sourcebook(options, progress).book();
    }
  }

  private boolean write(String name, Book book) throws IOException {
    NewActor actor = new NewActor(book, content.resolve("actors"));
    Candidate candidate =
        actor
            .candidate(name)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), Visible.of(actor.refusal(name))));
    String spelled = NewActor.spelled(name, candidate);
    Optional<Problem> problem = actor.write(spelled, candidate);
    if (problem.isPresent()) {
      spec.commandLine().getErr().println(problem.get());
      return false;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(actor.file(spelled) + ": " + candidate.type() + ", " + candidate.evidence());
    out.flush();
    return true;
  }

  private boolean list(List<Candidate> all) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Candidate> shown = all.stream().limit(limit.orElse(Integer.MAX_VALUE)).toList();
    if (json) {
      json(shown, out);
    } else {
      out.println(row("mentions", "sources", "kind", "name", "other spellings"));
      shown.forEach(each -> out.println(row(each)));
      if (shown.size() < all.size()) {
        out.println("and " + (all.size() - shown.size()) + " more");
      }
    }
    out.flush();
    return true;
  }

  private static String row(Candidate each) {
    String others =
        each.spellings().stream()
            .map(Candidate.Spelling::form)
            .filter(form -> !form.equals(each.name()))
            .collect(Collectors.joining(", "));
    return row(
        Integer.toString(each.mentions()),
        Integer.toString(each.sources()),
        each.kind().toString(),
        each.name(),
        others);
  }

  private static String row(
      String mentions, String sources, String kind, String name, String more) {
    return Visible.of(String.format(Locale.ROOT, ROW, mentions, sources, kind, name, more))
        .stripTrailing();
  }

  private static void json(List<Candidate> candidates, PrintWriter out) throws IOException {
    try (JsonGenerator to = new JsonFactory().createGenerator(out)) {
      to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      to.setPrettyPrinter(new DefaultPrettyPrinter());
      to.writeStartArray();
      for (Candidate each : candidates) {
        json(each, to);
      }
      to.writeEndArray();
    }
    out.println();
  }

  private static void json(Candidate each, JsonGenerator to) throws IOException {
    to.writeStartObject();
    to.writeStringField("name", each.name());
    to.writeStringField("kind", each.kind().toString());
    to.writeStringField("type", each.type().toString());
    to.writeStringField("evidence", each.evidence());
    to.writeNumberField("mentions", each.mentions());
    to.writeNumberField("sources", each.sources());
    to.writeArrayFieldStart("spellings");
    for (Candidate.Spelling spelling : each.spellings()) {
      to.writeStartObject();
      to.writeStringField("form", spelling.form());
      to.writeNumberField("count", spelling.count());
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeArrayFieldStart("examples");
    for (Candidate.Example example : each.examples()) {
      Citation passage = example.passage();
      to.writeStartObject();
      to.writeStringField("source", passage.span().source().slug());
      to.writeNumberField("block", passage.span().block());
      to.writeNumberField("line", passage.line());
      to.writeNumberField("start", passage.span().start());
      to.writeNumberField("end", passage.span().end());
      to.writeStringField("quote", passage.quote());
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeEndObject();
  }
}
