package sourcebook.recognise;

/** What an expression of time says, before it is known when the text speaks. */
@FunctionalInterface
interface Meaning {
  /** Its value at that point of the text. */
  TimeValue in(Standpoint context);
}
