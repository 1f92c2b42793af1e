package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcebook.Growth;
import sourcebook.clean.Cleaner;
import sourcebook.model.Source;

/**
 * Pages made to make a reader slow, from the file to clean text; see {@link Growth}.
 *
 * <p>The parser closes elements that lie deeper than 512 levels, which bounds what looks up through
 * all parents or down through all children.
 */
class HostilePageTest {
  private static final int LENGTH = 1 << 18;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header>",
        "<article><header>",
        "<header>a</header>",
        "<header><h1>a</h1>",
        "<div>",
        "<div><p>a",
        "<b>",
        "<em>a<p>",
        "<form><b>",
        "<i></i>",
        "<p>a",
        "<br>a",
        "<ul><li>a",
        "<table><tr><td>a",
        "<td>a",
        "<nav>a",
        "<svg>",
        "<script>a</script>",
        "<h1>a</h1>",
        "<a href=x>a</a> ",
        "<a href=https://example.org/>a</a> (",
        "<meta name=author content=@>",
        "<p id=@>a",
        "<a b@=c ",
        "<a title=\"",
        "<!--",
        "&amp;",
        "&#x"
      })
  void isReadAndCleanedInTimeLinearInThePage(String piece) throws IOException {
    Path shorter = Files.writeString(folder.resolve("a.html"), page(piece, LENGTH / Growth.LONGER));
    Path longer = Files.writeString(folder.resolve("b.html"), page(piece, LENGTH));

    assertThat(Growth.excess(() -> clean(shorter), () -> clean(longer))).isEmpty();
  }

  private static void clean(Path page) {
    try {
      Optional<Source> source = new CorpusReader(Limits.DEFAULT).readFile(page, new ArrayList<>());
      source.ifPresent(it -> new Cleaner().clean(List.of(it), () -> {}));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The piece again and again, with another number in each for an at sign. */
  private static String page(String piece, int length) {
    StringBuilder page = new StringBuilder("<html><body>The ferry left at noon.");
    for (int i = 0; page.length() < length; i++) {
      page.append(piece.replace("@", String.valueOf(i)));
    }
    return page.toString();
  }
}
