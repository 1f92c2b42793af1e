/** Pages → problems: dead links, clashes, orphans. */
package sourcebook.check;
