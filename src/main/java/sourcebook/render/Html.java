package sourcebook.render;

/**
 * Mark-up that is safe to stand in a page as it is; made by {@link Markup} alone.
 *
 * <p>The only type that a template may write with three braces, and never with two.
 */
record Html(String markup) {
  static final Html NONE = new Html("");

  @Override
  public String toString() {
    return markup;
  }
}
