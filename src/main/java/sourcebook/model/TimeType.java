package sourcebook.model;

/** What a time expression names, after TimeML's TIMEX3. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
