package sourcebook.render;

/**
 * A link within the site.
 *
 * @param href from the top of the site
 */
record Link(String href, String words) {}
