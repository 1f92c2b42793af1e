package sourcebook;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a stage is, where it takes long; shows nothing on a pipe. */
final class Progress implements AutoCloseable {
  /** Fewer steps than this are over before a bar could be read. */
  private static final int WORTH_SHOWING = 500;

  private final boolean terminal;
  private Optional<ProgressBar> bar = Optional.empty();

  Progress(boolean terminal) {
    this.terminal = terminal;
  }

  /** A stage of which nobody knows yet how long it is. */
  Runnable stage(String name) {
    return stage(name, -1);
  }

  /** A stage of so many steps; the returned action takes one, from any thread. */
  Runnable stage(String name, int steps) {
    close();
    if (!terminal || (steps >= 0 && steps < WORTH_SHOWING)) {
      return () -> {};
    }
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .clearDisplayOnFinish()
            .build();
    bar = Optional.of(shown);
    return shown::step;
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
