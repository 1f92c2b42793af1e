package sourcebook;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Folding;
import sourcebook.model.FunctionWords;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Slug;
import sourcebook.model.Tokens;

/**
 * A file for an actor that has none yet: its name, the type as guessed, its spellings as aliases.
 *
 * <p>Spellings that another actor's file has already, and those that are never looked for, are left
 * out; no file is ever written over.
 */
final class NewActor {
  private static final int NEAREST = 5;
  private static final int LONGEST_ALIAS = 200;

  private final Book book;
  private final Path folder;

  /**
   * A file for one of the candidates of a book.
   *
   * @param folder where the actors' files are
   */
  NewActor(Book book, Path folder) {
    this.book = book;
    this.folder = folder;
  }

  /** The candidate that a name means: the first that is called so, or else is spelled so. */
  Optional<Candidate> candidate(String name) {
    String folded = Folding.of(name);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return book.candidates().stream()
        .filter(each -> Folding.of(each.name()).equals(folded))
        .findFirst()
        .or(() -> book.candidates().stream().filter(each -> hasSpelling(each, folded)).findFirst());
  }

  private static boolean hasSpelling(Candidate candidate, String folded) {
    return candidate.spellings().stream().anyMatch(each -> Folding.of(each.form()).equals(folded));
  }

  /** The spelling of a candidate that a name means, as it stands in the sources. */
  static String spelled(String name, Candidate candidate) {
    String folded = Folding.of(name);
    List<String> forms =
        Stream.concat(
                Stream.of(candidate.name()),
                candidate.spellings().stream().map(Candidate.Spelling::form))
            .filter(form -> Folding.of(form).equals(folded))
            .toList();
    return forms.contains(name) ? name : forms.get(0);
  }

  /** Why there is no such candidate, with what may have been meant. */
  String refusal(String asked) {
    String folded = Folding.of(asked);
    String name =
        asked.length() <= LONGEST_ALIAS
            ? asked
            : asked.substring(0, asked.offsetByCodePoints(0, LONGEST_ALIAS / 4)) + "…";
    Optional<Actor> known =
        book.actors().stream().filter(each -> forms(each).contains(folded)).findFirst();
    if (known.isPresent()) {
      return "\"" + name + "\" is no candidate: " + known.get().where() + " has it already";
    }
    List<String> near = near(folded);
    return "\""
        + name
        + "\" is no candidate; "
        + (near.isEmpty()
            ? "sourcebook actors --candidates lists them"
            : "the nearest are "
                + near.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", ")));
  }

  private static Set<String> forms(Actor actor) {
    Set<String> forms = new HashSet<>(Set.of(Folding.of(actor.name())));
    actor.aliases().forEach(alias -> forms.add(Folding.of(alias.form())));
    return forms;
  }

  /** The names that share most pairs of letters with a name, nearest first. */
  private List<String> near(String folded) {
    record Near(String name, double share) {}
    Set<String> pairs = pairs(folded);
    return book.candidates().stream()
        .map(each -> new Near(each.name(), share(pairs, each)))
        .filter(each -> each.share() > 0.3)
        .sorted(Comparator.comparingDouble((Near each) -> -each.share()))
        .limit(NEAREST)
        .map(Near::name)
        .toList();
  }

  private static double share(Set<String> pairs, Candidate candidate) {
    double most = 0;
    for (Candidate.Spelling spelling : candidate.spellings()) {
      Set<String> others = pairs(Folding.of(spelling.form()));
      double common = others.stream().filter(pairs::contains).count();
      most = Math.max(most, 2 * common / Math.max(1, pairs.size() + others.size()));
    }
    return most;
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }

  /** Where the file of a name stands. */
  Path file(String name) {
    return folder.resolve(Slug.of(name) + ".md");
  }

  /** Writes the file; the problem with it where it is there already. */
  Optional<Problem> write(String name, Candidate candidate) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(
          folder + ": a file where the folder of the actors belongs; move it away");
    }
    Files.createDirectories(folder);
    Path file = file(name);
    try {
      Files.writeString(file, text(name, candidate), StandardOpenOption.CREATE_NEW);
      return Optional.empty();
    } catch (FileAlreadyExistsException taken) {
      return Optional.of(
          Problem.error(
              Locus.of(file.toString()),
              "is there already and stays as it is; add the spellings to its aliases, or choose"
                  + " another of them as the name"));
    }
  }

  private String text(String name, Candidate candidate) {
    boolean guessed = candidate.type() != ActorType.UNKNOWN;
    ActorType type = guessed ? candidate.type() : ActorType.ORGANISATION;
    StringBuilder text = new StringBuilder("---\nname: " + quoted(name) + "\n");
    text.append("type: ").append(type).append("   # a guess: ");
    text.append(candidate.evidence()).append("\n");
    List<String> aliases = aliases(name, candidate);
    if (!aliases.isEmpty()) {
      text.append("aliases:\n");
      aliases.forEach(alias -> text.append("  - ").append(quoted(alias)).append('\n'));
    }
    return text.append("---\n").toString();
  }

  private List<String> aliases(String name, Candidate candidate) {
    Set<String> taken = new HashSet<>(Set.of(Folding.of(name)));
    book.actors().forEach(actor -> taken.addAll(forms(actor)));
    List<String> aliases = new ArrayList<>();
    for (Candidate.Spelling spelling : candidate.spellings()) {
      if (isLookedFor(spelling.form()) && taken.add(Folding.of(spelling.form()))) {
        aliases.add(spelling.form());
      }
    }
    return aliases;
  }

  private static boolean isLookedFor(String form) {
    Tokens words = Tokens.of(form);
    boolean common =
        words.count() == 1
            && (words.folded(0).length() < 2
                || !words.acronym(0) && FunctionWords.any(words.folded(0)));
    return words.count() > 0 && form.length() <= LONGEST_ALIAS && !common;
  }

  /** A text as YAML writes it on one line, whatever signs it has. */
  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
