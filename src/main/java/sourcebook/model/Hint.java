package sourcebook.model;

/** What stands beside a name and tells of what kind it is. */
public enum Hint {
  /** A title or rank before it: {@code President Ana Costa}. */
  TITLE("a title before it"),
  /** It labels turns of an interview. */
  SPEAKER("speaks in an interview"),
  /** A comma behind it and an age or what the person is: {@code Ana Costa, a lawyer}. */
  ROLE("an age or role behind it"),
  /** A verb of saying or wanting beside it. */
  SAYS("a verb such as “said” beside it"),
  /** A noun behind it that only a body has: {@code the Costa group}. */
  BODY("a noun such as “group” behind it"),
  /** The article before it. */
  ARTICLE("“the” before it"),
  /** A preposition before it that places have: {@code in Orma}. */
  PLACE("“in” before it"),
  /** It wrote a source. */
  AUTHOR("wrote a source"),
  /** It published a source. */
  PUBLISHER("published a source");

  private final String words;

  Hint(String words) {
    this.words = words;
  }

  /** The hint in words, as a reader sees it. */
  @Override
  public String toString() {
    return words;
  }
}
