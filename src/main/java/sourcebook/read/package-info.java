/** A folder of content → the texts as found, nothing dropped. */
package sourcebook.read;
