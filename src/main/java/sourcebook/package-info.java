/** Wires the stages in their order, and the command line. */
package sourcebook;
