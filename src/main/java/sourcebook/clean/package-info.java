/** Texts as found → texts without residue, with an account of each character. */
package sourcebook.clean;
