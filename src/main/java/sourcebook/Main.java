package sourcebook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line. Exit codes: 0 done, 1 problems of severity error, 2 wrong usage or unreadable
 * folder.
 */
@Command(
    name = "sourcebook",
    description =
        "Builds a site that can be read, cited and checked from a folder of scraped texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      CleanCommand.class,
      DatesCommand.class,
      ActorsCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "sourcebook COMMAND --help tells more of a command."})
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(
        (exception, command, parsed) -> fault(exception, command.getErr()));
    return commandLine;
  }

  /** A fault of the machine is told in one line; one of ours keeps its trace. */
  private static int fault(Exception exception, PrintWriter err) throws Exception {
    Exception cause =
        exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
    if (!(cause instanceof IOException)) {
      throw exception;
    }
    String told =
        cause instanceof NoSuchFileException || cause instanceof NotDirectoryException
            ? cause.getMessage() + ": no such folder; name one that exists"
            : cause instanceof AccessDeniedException
                ? cause.getMessage()
                    + ": no right to read or write this; change the right or choose another"
                : String.valueOf(cause.getMessage());
    err.println("error: " + told);
    return 2;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "No command; write one of those below");
  }

  /** The version, from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"sourcebook " + (version == null ? "(from its classes)" : version)};
    }
  }
}
