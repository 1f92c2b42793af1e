package sourcebook.model;

/**
 * What a mention stands on before the rest of its source is heard.
 *
 * @param reach how much of a name it says
 * @param title the title right before it, as it stands; empty where there is none
 * @param within the longer name that it is part of, as it stands; empty where it stands alone
 * @param bearer whether that longer name ends with it, so that another may bear it: {@code Laith
 *     Khazali}, but not {@code Sadr City}
 */
public record Footing(Reach reach, String title, String within, boolean bearer) {
  /** A whole name that stands alone. */
  public static final Footing WHOLE = new Footing(Reach.WHOLE, "", "", false);

  /** How much of a name a mention says. */
  public enum Reach {
    /** A name or form of several words, or the only word of a name. */
    WHOLE,
    /** A form of one word that the actor's file lists. */
    LISTED,
    /** A part of a name, or a spelling of one, that no file lists: the source must support it. */
    PART
  }

  /** Whether it is part of a longer name. */
  public boolean inside() {
    return !within.isEmpty();
  }
}
