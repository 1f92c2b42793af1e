package sourcebook.model;

import java.util.Locale;

/** How sure it is that an emendation was right, the surest first. */
public enum Confidence {
  /** The words themselves show it: nothing else could look so. */
  CERTAIN,
  /** What stands around the words speaks for it; an author could have written them so. */
  LIKELY,
  /** About as much speaks against it as for it; somebody should look. */
  DOUBTFUL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
