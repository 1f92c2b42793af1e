package sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A person or body that acts in the sources.
 *
 * @param id its name in addresses and data
 * @param where its file as messages name it; of an actor without a file the source that lists it
 * @param name the form it is shown under
 * @param type what it is
 * @param description one line, the author's
 * @param aliases other written forms, in the author's order: those in {@code aliases}, then those
 *     in {@code elsewhere}
 * @param not longer phrases in which a form stands but means something else
 * @param verdicts what the author says of single passages
 * @param wikidata the item that describes it, such as {@code Q796}
 * @param note the author's note, Markdown
 */
public record Actor(
    ActorId id,
    Locus where,
    String name,
    ActorType type,
    Optional<String> description,
    List<Alias> aliases,
    List<Exclusion> not,
    List<Verdict> verdicts,
    Optional<String> wikidata,
    String note) {
  public Actor {
    aliases = List.copyOf(aliases);
    not = List.copyOf(not);
    verdicts = List.copyOf(verdicts);
  }

  /** An actor whose author says nothing of single passages. */
  public Actor(
      ActorId id,
      Locus where,
      String name,
      ActorType type,
      Optional<String> description,
      List<Alias> aliases,
      List<Exclusion> not,
      Optional<String> wikidata,
      String note) {
    this(id, where, name, type, description, aliases, not, List.of(), wikidata, note);
  }

  /**
   * Another written form of the name.
   *
   * @param line where the file lists it
   * @param elsewhere whether the author says that it is common elsewhere and need not occur here
   */
  public record Alias(String form, int line, boolean elsewhere) {}

  /**
   * A phrase that never names the actor.
   *
   * @param reason the author's reason
   * @param line where the file lists it
   */
  public record Exclusion(String phrase, String reason, int line) {}
}
