/** Mentions → attestations, events, parallel passages and candidates: the book. */
package sourcebook.link;
