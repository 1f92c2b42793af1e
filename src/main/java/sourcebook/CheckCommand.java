package sourcebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: what a build would complain of. */
@Command(
    name = "check",
    description = "Builds in memory and tells the problems; writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private BuildCommand.Input input;

  @Override
  public Integer call() throws IOException {
    return BuildCommand.run(spec.commandLine(), input.options(Path.of("site")), true);
  }
}
