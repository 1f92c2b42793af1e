package sourcebook.model;

import java.util.List;
import java.util.Optional;
import sourcebook.edtf.Edtf;

/**
 * What the author says of the timeline.
 *
 * @param file the file that says so, as messages name it
 * @param entries events with the author's title
 * @param omissions dated passages that are no events
 */
public record Curation(String file, List<Entry> entries, List<Omission> omissions) {
  /** The author says nothing. */
  public static final Curation NONE = new Curation("timeline.yml", List.of(), List.of());

  public Curation {
    entries = List.copyOf(entries);
    omissions = List.copyOf(omissions);
  }

  /** An event with the passages that tell it. */
  public record Entry(
      String id,
      String title,
      Optional<Edtf> date,
      List<ActorId> actors,
      List<Passage> told,
      Optional<String> disagreement,
      int line) {
    public Entry {
      actors = List.copyOf(actors);
      told = List.copyOf(told);
    }
  }

  /** A dated passage that is no event, with the author's reason. */
  public record Omission(Passage passage, String reason) {}
}
