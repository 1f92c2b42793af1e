/** The nouns of a book: immutable values that every stage shares. */
package sourcebook.model;
