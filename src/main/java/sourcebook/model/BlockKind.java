package sourcebook.model;

/** What a block is in its text. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  /** The lines between title and text that say what the text is about. */
  STANDFIRST,
  ITEM,
  QUOTE,
  CAPTION,
  /** Text whose line breaks and blanks matter. */
  PREFORMATTED,
  /** One row of a table, its cells parted by tabs. */
  ROW,
  /** Marked by the page itself as no part of the text: navigation, footer, form, aside. */
  CHROME
}
