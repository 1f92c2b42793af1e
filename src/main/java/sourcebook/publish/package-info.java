/** Pages → files, all of them or none. */
package sourcebook.publish;
