package sourcebook.model;

import java.util.Locale;

/** What an emendation did with the words. */
public enum Action {
  /** Taken out of the text. */
  REMOVED,
  /** Other words stand in their place. */
  CHANGED,
  /** Taken out of the text and told in the head of the page. */
  METADATA,
  /** Kept, but as the caption of a picture. */
  CAPTION,
  /** A break was taken out, so that two pieces stand as one again. */
  JOINED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
