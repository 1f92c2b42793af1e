package sourcebook.model;

/**
 * Where a source came from.
 *
 * @param file path relative to the folder of the sources, parted by {@code /}
 * @param sha256 of the raw bytes, 64 hexadecimal digits in lower case
 * @param encoding the encoding that the bytes were read with
 * @param encodingRule how that was chosen: {@code byte-order-mark}, {@code declared}, {@code utf-8}
 *     (the bytes are valid UTF-8) or {@code fallback}
 */
public record Provenance(String file, String sha256, String encoding, String encodingRule) {}
