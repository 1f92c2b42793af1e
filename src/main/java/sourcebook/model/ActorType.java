package sourcebook.model;

import java.util.Locale;
import java.util.Optional;

/** What an actor is. */
public enum ActorType {
  PERSON,
  ORGANISATION,
  PARTY,
  COALITION,
  ARMED_GROUP,
  STATE_BODY,
  OUTLET,
  COUNTRY,
  /** Named by a source's own list of actors, without a file that says more. */
  UNKNOWN;

  /** The type that an author's word means, such as {@code armed-group}. */
  public static Optional<ActorType> of(String word) {
    for (ActorType type : values()) {
      if (type != UNKNOWN && type.toString().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
