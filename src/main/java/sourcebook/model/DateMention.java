package sourcebook.model;

import java.util.Optional;
import sourcebook.edtf.Edtf;

/**
 * A stretch of text that speaks of time.
 *
 * @param span where it stands
 * @param line 1-based line of the raw file
 * @param surface the letters as they stand
 * @param type what it names
 * @param value its value in TIMEX3 spelling; empty where it has none
 * @param date its place on the calendar, where it has one
 * @param basis what the value rests on, in words, such as {@code year from line 9}; empty where the
 *     expression says all itself
 */
public record DateMention(
    Span span,
    int line,
    String surface,
    TimeType type,
    String value,
    Optional<Edtf> date,
    String basis) {}
