package sourcebook.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import sourcebook.Samples;
import sourcebook.Usage;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Block;
import sourcebook.model.Locus;
import sourcebook.model.Source;
import sourcebook.model.Tokens;
import sourcebook.read.ReadPage;

/**
 * How long it takes to find the names of a thousand actors with five aliases each in texts: listed
 * forms, short forms and spellings together, from the words of a block to its mentions.
 */
public class NamesBench {
  private static final Path NAMES = Path.of("src", "test", "resources", "names");
  private static final int ACTORS = 1000;
  private static final int ALIASES = 5;

  /**
   * Texts; the actors whom a reader found in twenty of them, each with five aliases at least, and
   * others to make a thousand.
   */
  @State(Scope.Benchmark)
  public static class Texts {
    final List<byte[]> files = Samples.texts();
    final List<Source> sources = files.stream().map(it -> ReadPage.text(it)).toList();
    final List<List<Tokens>> words = sources.stream().map(NamesBench::words).toList();
    final NameFinder names = new NameFinder(actors());

    /** Learnt from each source anyway, by the finder of names that no file describes. */
    final List<Capitals> capitals = capitals(sources, words);
  }

  /** Those of the tables, and others made of their words, so that these meet in the trees. */
  private static List<Actor> actors() {
    List<String[]> rows = new ArrayList<>();
    try (var tables = Files.walk(NAMES)) {
      for (Path table : tables.filter(file -> file.endsWith("actors.tsv")).sorted().toList()) {
        Files.readAllLines(table).stream().skip(1).map(it -> it.split("\t", -1)).forEach(rows::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      String[] row = rows.get(i % rows.size());
      String[] next = rows.get((i + 1) % rows.size());
      boolean told = i < rows.size();
      String name = told ? row[1] : "Orma " + row[1] + " " + next[1] + " " + i;
      List<String> forms =
          new ArrayList<>(told && !row[3].isEmpty() ? List.of(row[3].split(" \\| ")) : List.of());
      while (forms.size() < ALIASES) {
        forms.add(name + " of Orma " + forms.size());
      }
      actors.add(actor(i, name, ActorType.of(row[2]).orElseThrow(), forms));
    }
    return actors;
  }

  private static List<Tokens> words(Source source) {
    return source.blocks().stream().map(block -> Tokens.of(block.words())).toList();
  }

  private static List<Capitals> capitals(List<Source> sources, List<List<Tokens>> words) {
    List<Capitals> capitals = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      capitals.add(new Capitals(sources.get(i), words.get(i)));
    }
    return capitals;
  }

  private static Actor actor(int number, String name, ActorType type, List<String> forms) {
    return new Actor(
        new ActorId("actor-" + number),
        new Locus("actor-" + number + ".md", 1),
        name,
        type,
        Optional.empty(),
        forms.stream().map(form -> new Actor.Alias(form, 1, false)).toList(),
        List.of(),
        Optional.empty(),
        "");
  }

  /** The words of texts alone. */
  @Benchmark
  public void words(Texts texts, Usage usage, Blackhole hole) {
    for (Source source : texts.sources) {
      hole.consume(words(source));
    }
    usage.add(texts.files);
  }

  /** The words of texts, and the names among them. */
  @Benchmark
  public void names(Texts texts, Usage usage, Blackhole hole) {
    for (int s = 0; s < texts.sources.size(); s++) {
      Source source = texts.sources.get(s);
      Capitals capitals = texts.capitals.get(s);
      for (Block block : source.blocks()) {
        Tokens tokens = Tokens.of(block.words());
        hole.consume(texts.names.find(source, block, tokens, 0, () -> capitals));
      }
    }
    usage.add(texts.files);
  }
}
