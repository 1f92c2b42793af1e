package sourcebook;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import sourcebook.clean.Cleaner;
import sourcebook.model.Source;
import sourcebook.read.ReadPage;

/**
 * How long texts and pages take from bytes to clean text, one after the other on one thread, and
 * the same pages by other extractors, from the decoded page to their text.
 *
 * <p>One operation is a whole set once; {@link Usage} counts its bytes and the processor time.
 */
public class CleaningBench {
  private static final Cleaner CLEANER = new Cleaner();
  private static final Cleaner MOJIBAKE = new Cleaner(Set.of("mojibake"));

  /** Scrapes as plain text. */
  @State(Scope.Benchmark)
  public static class Texts {
    final List<byte[]> files = Samples.texts();
  }

  /** The same pages as HTML: their bytes, and decoded for those that want a string. */
  @State(Scope.Benchmark)
  public static class Pages {
    final List<byte[]> files = Samples.pages();
    final List<String> decoded = files.stream().map(ReadPage::decoded).toList();
  }

  /** Texts without a broken character, already read. */
  @State(Scope.Benchmark)
  public static class Whole {
    final List<byte[]> ascii = Samples.ascii();
    final List<byte[]> mixed = Samples.beyondAscii();
    final List<Source> asciiSources = ascii.stream().map(it -> ReadPage.text(it)).toList();
    final List<Source> mixedSources = mixed.stream().map(it -> ReadPage.text(it)).toList();
  }

  /** Bytes of plain text to clean text. */
  @Benchmark
  public void text(Texts texts, Usage usage, Blackhole hole) {
    for (byte[] file : texts.files) {
      hole.consume(CLEANER.clean(List.of(ReadPage.text(file)), () -> {}));
    }
    usage.add(texts.files);
  }

  /** Bytes of HTML to clean text. */
  @Benchmark
  public void html(Pages pages, Usage usage, Blackhole hole) {
    for (byte[] file : pages.files) {
      hole.consume(CLEANER.clean(List.of(ReadPage.html(file)), () -> {}));
    }
    usage.add(pages.files);
  }

  /** Decoded pages to clean text, as the extractors below are given them. */
  @Benchmark
  public void decodedHtml(Pages pages, Usage usage, Blackhole hole) {
    for (String page : pages.decoded) {
      hole.consume(CLEANER.clean(List.of(ReadPage.html(page)), () -> {}));
    }
    usage.add(pages.files);
  }

  /** Bytes of HTML to blocks, the part of {@link #html} before the cleaner. */
  @Benchmark
  public void htmlReadOnly(Pages pages, Usage usage, Blackhole hole) {
    for (byte[] file : pages.files) {
      hole.consume(ReadPage.html(file));
    }
    usage.add(pages.files);
  }

  /** The same pages by readability4j. */
  @Benchmark
  public void readability4j(Pages pages, Usage usage, Blackhole hole) {
    for (String page : pages.decoded) {
      hole.consume(new Readability4J("https://example.org/", page).parse().getTextContent());
    }
    usage.add(pages.files);
  }

  /** The same pages by boilerpipe's extractor of articles. */
  @Benchmark
  public void boilerpipe(Pages pages, Usage usage, Blackhole hole)
      throws BoilerpipeProcessingException {
    for (String page : pages.decoded) {
      hole.consume(ArticleExtractor.INSTANCE.getText(page));
    }
    usage.add(pages.files);
  }

  /** The rule against mojibake alone, on sources of ASCII. */
  @Benchmark
  public void mojibakeAscii(Whole whole, Usage usage, Blackhole hole) {
    for (Source source : whole.asciiSources) {
      hole.consume(MOJIBAKE.clean(List.of(source), () -> {}));
    }
    usage.add(whole.ascii);
  }

  /** The rule against mojibake alone, on sources in Cyrillic, Japanese and Korean. */
  @Benchmark
  public void mojibakeBeyondAscii(Whole whole, Usage usage, Blackhole hole) {
    for (Source source : whole.mixedSources) {
      hole.consume(MOJIBAKE.clean(List.of(source), () -> {}));
    }
    usage.add(whole.mixed);
  }
}
