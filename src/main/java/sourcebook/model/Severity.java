package sourcebook.model;

/** What a problem means for the build: an error leaves the site as it was. */
public enum Severity {
  WARNING,
  ERROR
}
