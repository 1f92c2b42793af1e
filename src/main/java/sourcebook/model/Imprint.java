package sourcebook.model;

import java.net.URI;
import java.util.Optional;

/**
 * What an author says of the whole collection.
 *
 * @param language BCP 47 tag of the author's own words
 * @param url where the site is published, if that is known
 * @param preface Markdown of the first page
 * @param about Markdown of the page about the collection
 */
public record Imprint(
    String title,
    Optional<String> subtitle,
    String language,
    Optional<URI> url,
    Optional<String> rights,
    Optional<String> contact,
    String preface,
    String about) {}
