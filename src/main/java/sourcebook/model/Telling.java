package sourcebook.model;

import java.util.Optional;
import sourcebook.edtf.Edtf;

/**
 * One passage that tells an event.
 *
 * @param passage the words that tell it
 * @param surface the words that date it, as they stand; empty where it is told without a date
 * @param date what they mean
 * @param basis what the date rests on, in words; empty where the words say all
 */
public record Telling(Citation passage, String surface, Optional<Edtf> date, String basis) {}
