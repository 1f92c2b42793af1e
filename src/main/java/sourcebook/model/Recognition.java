package sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised in one cleaned source.
 *
 * @param cleaned the text and what was done to it
 * @param description what is known of the source, declared or read from its text
 * @param names mentions of actors, by place; none overlap
 * @param dates mentions of time, by place; none overlap
 * @param turns turns of an interview, by place
 * @param strangers runs of words that look like names and name no actor that has a file, by place
 * @param losses removals that hold an actor or a date, by place
 */
public record Recognition(
    Cleaned cleaned,
    Description description,
    List<ActorMention> names,
    List<DateMention> dates,
    List<Turn> turns,
    List<Stranger> strangers,
    List<Loss> losses) {
  public Recognition {
    names = List.copyOf(names);
    dates = List.copyOf(dates);
    turns = List.copyOf(turns);
    strangers = List.copyOf(strangers);
    losses = List.copyOf(losses);
  }

  /** The source without its residue. */
  public Source source() {
    return cleaned.source();
  }

  /** The title, or where none is known the name of the file. */
  public String title() {
    return description.title().map(Fact::value).orElse(source().provenance().file());
  }

  /** The block of a number, where it stayed in the text. */
  public Optional<Block> block(int number) {
    List<Block> blocks = source().blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = blocks.get(middle).number();
      if (there == number) {
        return Optional.of(blocks.get(middle));
      }
      if (there < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
