package sourcebook.model;

import java.util.List;
import java.util.Locale;

/**
 * A name that no actor's file describes.
 *
 * @param name its commonest spelling, of several words where there is one
 * @param kind what it seems to name
 * @param type what an actor's file would say that it is; a guess
 * @param evidence what the guess rests on
 * @param spellings all spellings with their counts, commonest first
 * @param mentions how often it stands in the sources or as their author or publisher
 * @param sources in how many sources
 * @param examples up to two passages; none of a name that only heads of sources tell
 */
public record Candidate(
    String name,
    Kind kind,
    ActorType type,
    String evidence,
    List<Spelling> spellings,
    int mentions,
    int sources,
    List<Example> examples) {
  /** A spelling and how often it stands. */
  public record Spelling(String form, int count) {}

  /**
   * A passage.
   *
   * @param name where the name stands in it
   */
  public record Example(Citation passage, Span name) {}

  /** What a name seems to name. */
  public enum Kind {
    PERSON,
    BODY,
    STATE,
    PLACE,
    /** A work, a law, a war, a time: nobody who acts. */
    THING,
    UNCLEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Candidate {
    spellings = List.copyOf(spellings);
    examples = List.copyOf(examples);
  }
}
