package sourcebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Cleaned;
import sourcebook.model.Locus;
import sourcebook.model.Slug;

/**
 * Short texts full of names that mean another, in {@code traps/}: what must be linked in each is
 * marked, and nothing else may be.
 *
 * <p>{@code mvn test -Dtest=HuntedTest -Dtraps=true} tries those also that still catch it; one that
 * holds is moved to those that do.
 */
class HuntedTest {
  private static final Path TRAPS = Path.of("src", "test", "resources", "traps");
  private static final Pattern MARK = Pattern.compile("\\{(\\d):([^}]*)\\}");
  private static final Map<Character, ActorType> TYPES =
      Map.of(
          'P', ActorType.PERSON,
          'O', ActorType.ORGANISATION,
          'Y', ActorType.PARTY,
          'G', ActorType.ARMED_GROUP,
          'S', ActorType.STATE_BODY,
          'T', ActorType.OUTLET,
          'C', ActorType.COUNTRY);

  static Stream<Trap> holds() throws IOException {
    return traps("hold.txt");
  }

  static Stream<Trap> catches() throws IOException {
    return traps("catch.txt");
  }

  @ParameterizedTest
  @MethodSource("holds")
  void linksWhatIsMarkedAndNothingElse(Trap trap) {
    assertThat(trap.linked()).isEqualTo(trap.marked());
  }

  @ParameterizedTest
  @MethodSource("catches")
  @EnabledIfSystemProperty(
      named = "traps",
      matches = "true",
      disabledReason = "known to link wrongly or not at all")
  void linksWhatIsMarkedInTrapsThatCatch(Trap trap) {
    assertThat(trap.linked()).isEqualTo(trap.marked());
  }

  private static Stream<Trap> traps(String file) throws IOException {
    List<Trap> traps = new ArrayList<>();
    for (String row : Files.readAllLines(TRAPS.resolve(file))) {
      if (row.startsWith("== ")) {
        traps.add(new Trap(row.substring(3), new ArrayList<>(), new ArrayList<>()));
      } else if (!traps.isEmpty() && row.startsWith("- ")) {
        traps.get(traps.size() - 1).lines.add(row.substring(2));
      } else if (!traps.isEmpty() && !row.isBlank()) {
        traps.get(traps.size() - 1).actors.add(actor(row));
      }
    }
    return traps.stream();
  }

  private static Actor actor(String row) {
    String[] described = row.substring(2).split(" :: ");
    String[] forms = described[0].split(" \\| ");
    String slug = Slug.of(forms[0]);
    List<Actor.Alias> aliases = new ArrayList<>();
    List<Actor.Exclusion> not = new ArrayList<>();
    for (int i = 1; i < forms.length; i++) {
      if (forms[i].startsWith("!")) {
        not.add(new Actor.Exclusion(forms[i].substring(1), "another", 1));
      } else {
        aliases.add(new Actor.Alias(forms[i], 1, false));
      }
    }
    return new Actor(
        new ActorId(slug),
        new Locus("content/actors/" + slug + ".md", 1),
        forms[0],
        TYPES.get(row.charAt(0)),
        described.length > 1 ? Optional.of(described[1]) : Optional.empty(),
        aliases,
        not,
        Optional.empty(),
        "");
  }

  /**
   * A text and the actors that have files.
   *
   * @param lines its paragraphs, with marks
   */
  private record Trap(String name, List<Actor> actors, List<String> lines) {
    /** The marked words: paragraph, place and actor of each, in order. */
    private List<String> marked() {
      List<String> marked = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).startsWith("# ") ? lines.get(i).substring(2) : lines.get(i);
        Matcher mark = MARK.matcher(line);
        int signs = 0;
        while (mark.find()) {
          int start = mark.start() - signs;
          int actor = Integer.parseInt(mark.group(1)) - 1;
          marked.add(told(i + 1, start, mark.group(2), actors.get(actor).id()));
          signs += mark.group().length() - mark.group(2).length();
        }
      }
      return marked;
    }

    private List<String> linked() {
      String[] plain =
          lines.stream().map(line -> MARK.matcher(line).replaceAll("$2")).toArray(String[]::new);
      List<Cleaned> sources = List.of(Seeds.source("trap", plain));
      return Seeds.book(sources, actors).attestations().stream()
          .map(Attestation::mention)
          .sorted((one, other) -> one.span().compareTo(other.span()))
          .map(
              each ->
                  told(
                      each.span().block(),
                      each.span().start(),
                      each.surface(),
                      each.candidates().get(0)))
          .toList();
    }

    private static String told(int block, int start, String words, ActorId actor) {
      return "¶" + block + " " + start + ": " + words + " = " + actor;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
