package sourcebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.link.Linker;
import sourcebook.model.Account;
import sourcebook.model.Actor;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Book;
import sourcebook.model.Cast;
import sourcebook.model.Cleaned;
import sourcebook.model.Corpus;
import sourcebook.model.Curation;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Imprint;
import sourcebook.model.Lines;
import sourcebook.model.Provenance;
import sourcebook.model.Source;
import sourcebook.model.SourceId;
import sourcebook.model.Text;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;
import sourcebook.recognise.Recogniser;

/**
 * Sources and collections made by hand, and the five real articles where they are at hand: each
 * line that is not blank one paragraph, without the lines that are residue.
 */
public final class Seeds {
  public static final Imprint IMPRINT =
      new Imprint(
          "Test",
          Optional.empty(),
          "en",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "");

  private static final String LINK =
      "\\[((?:[^\\]\\[]){1,200})\\s?\\\\?\\(<?[^()]{0,300}\\\\?\\)\\](\\(#\\))?";

  private Seeds() {}

  /** The five articles; the test that asks is skipped where they are not at hand, but not in CI. */
  public static List<Cleaned> articles() {
    try (var files = Files.list(Shared.path("seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Seeds::article)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The actors of the collection, those included that sources list. */
  public static List<Actor> actors() {
    try {
      return new CorpusReader(Limits.DEFAULT)
          .read(Path.of("content"), Optional.empty(), () -> {})
          .actors();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Cleaned article(Path file) {
    try {
      String name = file.getFileName().toString();
      return cleaned(name.substring(0, 3), Files.readString(file), true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A source of our own, one paragraph a line; a line that begins with {@code #} is a heading. */
  public static Cleaned source(String id, String... lines) {
    return cleaned(id, String.join("\n", lines), false);
  }

  private static Cleaned cleaned(String id, String found, boolean article) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    int at = 0;
    boolean residue = false;
    for (String line : found.split("\n", -1)) {
      String words = line.strip();
      if (article) {
        residue = residue(words, residue);
      }
      if (!words.isEmpty() && !residue) {
        number++;
        boolean heading = words.startsWith("# ");
        int start = at + line.indexOf(words) + (heading ? 2 : 0);
        Text text = Text.verbatim(heading ? words.substring(2) : words, start);
        if (article) {
          text = unlinked(text);
        }
        blocks.add(
            new Block(
                number, heading ? BlockKind.HEADING : BlockKind.PARAGRAPH, heading ? 2 : 0, text));
      }
      at += line.length() + 1;
    }
    return cleaned(id, found, blocks, List.of(), Description.NONE);
  }

  /** A cleaned source of these parts. */
  public static Cleaned cleaned(
      String id,
      String found,
      List<Block> blocks,
      List<Emendation> emendations,
      Description declared) {
    Source source =
        new Source(
            new SourceId(id),
            "content/sources/" + id + ".txt",
            new Provenance(id + ".txt", "0".repeat(64), "UTF-8", "utf-8"),
            declared,
            found,
            Lines.of(found),
            blocks);
    return new Cleaned(
        source, emendations, new Account(found.length(), found.length(), 0, 0), List.of());
  }

  /** A corpus of these sources and actors. */
  public static Corpus corpus(List<Cleaned> cleaned, List<Actor> actors, Curation curation) {
    return new Corpus(
        IMPRINT, cleaned.stream().map(Cleaned::source).toList(), actors, curation, List.of());
  }

  /** The book that these sources and actors make. */
  public static Book book(List<Cleaned> cleaned, List<Actor> actors) {
    return book(cleaned, actors, Curation.NONE);
  }

  /** The book that these sources, actors and titles of events make. */
  public static Book book(List<Cleaned> cleaned, List<Actor> actors, Curation curation) {
    Corpus corpus = corpus(cleaned, actors, curation);
    return new Linker()
        .link(corpus, new Recogniser(Cast.of(corpus).actors()).recognise(cleaned, () -> {}));
  }

  private static boolean residue(String words, boolean before) {
    if (Set.of("Read More", "PART OF A SERIES", "ABOUT THE AUTHORS", "Also available in")
        .contains(words)) {
      return true;
    }
    if (words.startsWith("The militia leader is positioning")) {
      return false;
    }
    return before;
  }

  private static Text unlinked(Text text) {
    var link = java.util.regex.Pattern.compile(LINK).matcher(text.words());
    List<Text.Edit> edits = new ArrayList<>();
    while (link.find()) {
      edits.add(new Text.Edit(link.start(), link.start(1), ""));
      edits.add(new Text.Edit(link.end(1), link.end(), ""));
    }
    return text.replace(edits);
  }
}
