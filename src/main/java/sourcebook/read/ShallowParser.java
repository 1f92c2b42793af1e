package sourcebook.read;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A parser of YAML that stops where a value lies deeper than {@value #MAX_DEPTH} levels or refers
 * to another part of the file.
 *
 * <p>No field of the content needs more than four levels. What builds the tree calls itself once a
 * level, so that a line of ten thousand brackets would end the build.
 */
final class ShallowParser implements Parser {
  private static final String REFERENCES =
      "YAML with references to its own parts (&, *); write each value where it belongs";

  private static final int MAX_DEPTH = 16;

  private final Parser parser;
  private int depth;

  ShallowParser(LoadSettings settings, String yaml) {
    this.parser = new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  /** What this parser stopped at; its problem is told as it is. */
  static final class Refused extends ParserException {
    private static final long serialVersionUID = 1L;

    private Refused(String problem, Event at) {
      super(problem, at.getStartMark());
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> depth++;
      case SequenceEnd, MappingEnd -> depth--;
      case Alias -> throw new Refused(REFERENCES, event);
      default -> {
        // A scalar or the bounds of the document: as deep as before.
      }
    }
    if (depth > MAX_DEPTH) {
      throw new Refused(
          "YAML nested deeper than " + MAX_DEPTH + " levels; write one \"field: value\" a line",
          event);
    }
    return event;
  }
}
