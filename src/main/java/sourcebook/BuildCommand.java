package sourcebook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sourcebook.model.Problem;
import sourcebook.read.Limits;

/** {@code build}: content to site. */
@Command(
    name = "build",
    description =
        "Builds the site from the content; where a problem is an error, the site stays as it was.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private Input input;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "the folder to write (default: ${DEFAULT-VALUE})")
  private Path site = Path.of("site");

  @Override
  public Integer call() throws IOException {
    return run(spec.commandLine(), input.options(site), false);
  }

  static int run(CommandLine command, Options options, boolean onlyCheck) throws IOException {
    long start = System.nanoTime();
    Report report;
    try (Progress progress = new Progress(System.console() != null)) {
      Sourcebook sourcebook = new Sourcebook(options, progress);
      report = onlyCheck ? sourcebook.check() : sourcebook.build();
    }
    boolean failed = report.problems().stream().anyMatch(options::stops);
    tell(report.problems(), failed, command.getErr());
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!failed) {
      command.getOut().println(report.summary() + String.format(Locale.ROOT, ", %.1f s", seconds));
    }
    return failed ? 1 : 0;
  }

  /** All problems, the first once more at the end, where it is still in sight. */
  private static void tell(List<Problem> problems, boolean failed, PrintWriter err) {
    problems.forEach(err::println);
    if (failed) {
      err.println();
      err.println(
          problems.size()
              + (problems.size() == 1 ? " problem" : " problems")
              + "; the site is as it was. The first:");
      err.println(problems.get(0));
    }
  }

  /** What build and check read. */
  static final class Input {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(
        names = "--content",
        paramLabel = "DIR",
        description =
            "the folder of the content, or a bare folder of texts (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
        names = "--sources",
        paramLabel = "DIR",
        description = "read the sources from this folder instead")
    private Optional<Path> sources;

    @Option(
        names = "--templates",
        paramLabel = "DIR",
        description =
            "templates that stand for the built-in ones, file by file (default: templates, where it exists)")
    private Optional<Path> templates;

    @Option(
        names = "--max-bytes",
        paramLabel = "N",
        description = "the largest source that is read, in bytes (default: 64 MiB)")
    private Optional<Long> maxBytes;

    @Option(names = "--strict", description = "take warnings for errors")
    private boolean strict;

    Options options(Path site) {
      Path usual = Path.of("templates");
      Optional<Path> chosen =
          templates.or(() -> Files.isDirectory(usual) ? Optional.of(usual) : Optional.empty());
      long most = maxBytes.orElse(Limits.DEFAULT.fileBytes());
      if (most < 1 || most > Limits.MOST_BYTES) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "--max-bytes " + most + " is not between 1 and " + Limits.MOST_BYTES);
      }
      Limits limits = new Limits(most, Limits.DEFAULT.yamlBytes());
      return new Options(content, sources, chosen, site, limits, strict);
    }
  }
}
