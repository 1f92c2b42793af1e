package sourcebook.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.Seeds;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.Cleaned;
import sourcebook.model.Locus;

/**
 * Mentions that are found against those that a reader marked: a find is right where it stands on
 * the same line, means the same actor, and its words are the marked ones, hold them or are held.
 */
record Naming(int right, int found, int marked, List<String> wrong, List<String> missed) {
  /** Nothing found and nothing marked. */
  static final Naming NONE = new Naming(0, 0, 0, List.of(), List.of());

  /** How much of what is found is right. */
  double precision() {
    return right / (double) found;
  }

  /** How much of what is marked is found. */
  double recall() {
    return right / (double) marked;
  }

  /** The mentions of actors in a text against marked ones. */
  static Naming of(String id, List<String> lines, List<Actor> actors, List<Marked> marked) {
    Cleaned source = Seeds.source(id, lines.toArray(String[]::new));
    List<Attestation> found = Seeds.book(List.of(source), actors).attestations();
    List<Marked> left = new ArrayList<>(marked);
    List<String> wrong = new ArrayList<>();
    for (Attestation each : found) {
      String surface = each.mention().surface();
      Optional<Marked> meant =
          left.stream()
              .filter(
                  mark ->
                      mark.line == each.mention().line() && mark.actor.equals(each.actor().slug()))
              .filter(mark -> mark.surface.contains(surface) || surface.contains(mark.surface))
              .findFirst();
      meant.ifPresent(left::remove);
      if (meant.isEmpty()) {
        wrong.add(
            id.substring(0, 8)
                + ":"
                + each.mention().line()
                + " "
                + surface
                + " = "
                + each.actor());
      }
    }
    List<String> missed =
        left.stream()
            .map(m -> id.substring(0, 8) + ":" + m.line + " " + m.surface + " = " + m.actor)
            .toList();
    return new Naming(found.size() - wrong.size(), found.size(), marked.size(), wrong, missed);
  }

  /** These and others. */
  Naming and(Naming more) {
    List<String> allWrong = new ArrayList<>(wrong);
    allWrong.addAll(more.wrong);
    List<String> allMissed = new ArrayList<>(missed);
    allMissed.addAll(more.missed);
    return new Naming(
        right + more.right, found + more.found, marked + more.marked, allWrong, allMissed);
  }

  /** Actors without what their files list beside their names. */
  static List<Actor> alone(List<Actor> actors) {
    return actors.stream()
        .map(
            actor ->
                new Actor(
                    actor.id(),
                    actor.where(),
                    actor.name(),
                    actor.type(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    ""))
        .toList();
  }

  /** The actors of a table: slug, name, type, aliases and phrases that are none. */
  static List<Actor> actors(Path table) throws IOException {
    List<Actor> actors = new ArrayList<>();
    for (String row : rows(table)) {
      String[] cells = row.split("\t", -1);
      List<Actor.Alias> aliases =
          parts(cells[3]).stream().map(form -> new Actor.Alias(form, 1, false)).toList();
      List<Actor.Exclusion> not =
          parts(cells[4]).stream()
              .map(phrase -> new Actor.Exclusion(phrase, "another", 1))
              .toList();
      actors.add(
          new Actor(
              new ActorId(cells[0]),
              new Locus(table.toString(), 1),
              cells[1],
              ActorType.of(cells[2]).orElseThrow(),
              Optional.empty(),
              aliases,
              not,
              Optional.empty(),
              ""));
    }
    return actors;
  }

  private static List<String> parts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split(" \\| "));
  }

  private static List<String> rows(Path table) throws IOException {
    List<String> rows = Files.readAllLines(table);
    return rows.subList(1, rows.size());
  }

  /** The mentions of a table: line, surface, actor. */
  static List<Marked> marks(Path table) throws IOException {
    List<Marked> marks = new ArrayList<>();
    for (String row : rows(table)) {
      String[] cells = row.split("\t");
      marks.add(new Marked(Integer.parseInt(cells[0]), cells[1], cells[2]));
    }
    return marks;
  }

  /** A mention that a reader marked. */
  record Marked(int line, String surface, String actor) {}
}
