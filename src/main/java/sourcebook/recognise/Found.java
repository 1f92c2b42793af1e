package sourcebook.recognise;

import java.util.Optional;
import sourcebook.edtf.Edtf;

/**
 * An expression of time with its value.
 *
 * @param start index of its first token
 * @param end index of the token after its last
 * @param date its place on the calendar, which for the first of a range is the whole range
 * @param line 1-based line of the raw file
 */
record Found(int start, int end, TimeValue value, Optional<Edtf> date, int line) {
  Found with(Optional<Edtf> other, String reason) {
    return new Found(start, end, reason.isEmpty() ? value : value.because(reason), other, line);
  }
}
