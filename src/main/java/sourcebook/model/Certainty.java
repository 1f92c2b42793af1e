package sourcebook.model;

import java.util.Locale;

/** How sure it is that a mention names its actor, the surest first. */
public enum Certainty {
  AUTHOR_CONFIRMED,
  EXACT_NAME,
  LISTED_ALIAS,
  SHORT_FORM,
  SPELLING_VARIANT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
