/** Dates as EDTF (ISO 8601-2): text to value, value to text, and the days a value may mean. */
package sourcebook.edtf;
