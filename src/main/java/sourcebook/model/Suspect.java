package sourcebook.model;

/**
 * A block that stayed and looks like residue.
 *
 * @param block its number
 * @param reason what about it looks so, in words for a reader who doubts
 */
public record Suspect(int block, String reason) {}
