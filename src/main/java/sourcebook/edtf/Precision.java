package sourcebook.edtf;

/** How much of the calendar a date names. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
