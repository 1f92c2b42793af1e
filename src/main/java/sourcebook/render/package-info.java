/** A book → the pages and data files of its site. */
package sourcebook.render;
