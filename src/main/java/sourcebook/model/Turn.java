package sourcebook.model;

/**
 * One turn of an interview.
 *
 * @param span from the speaker's label to the end of the last block of the turn's first paragraph
 * @param label the speaker's label as it stands, without the colon
 * @param labelEnd where in the block the label and the colon and blanks behind it end
 * @param lastBlock number of the last block that belongs to the turn
 */
public record Turn(Span span, String label, int labelEnd, int lastBlock) {}
