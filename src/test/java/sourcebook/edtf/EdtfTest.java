package sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the Library of Congress's EDTF page, levels 0 and 1, and what is no date. */
class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    // level 0: date, date and time, interval
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04, 1985-04-01, 1985-04-30",
    "1985, 1985-01-01, 1985-12-31",
    "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
    "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
    "2004-02-01/2005, 2004-02-01, 2005-12-31",
    "2005/2006-02, 2005-01-01, 2006-02-28",
    // level 1: season, doubt, unspecified digits, negative year
    "2001-21, 2001-03-01, 2001-05-31",
    "2003-22, 2003-06-01, 2003-08-31",
    "2000-23, 2000-09-01, 2000-11-30",
    "2010-24, 2010-12-01, 2011-02-28",
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    "-1985, -1985-01-01, -1985-12-31",
    "1984~/2004-06, 1984-01-01, 2004-06-30",
    "1984/2004-06~, 1984-01-01, 2004-06-30",
    "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-03",
    // level 2: quarters, thirds, halves, seasons of one half of the earth
    "2001-34, 2001-04-01, 2001-06-30",
    "2001-38, 2001-05-01, 2001-08-31",
    "2001-41, 2001-07-01, 2001-12-31",
    "2001-25, 2001-03-01, 2001-05-31",
    "2001-29, 2001-09-01, 2001-11-30",
    "2001-31, 2001-03-01, 2001-05-31",
  })
  void readsPrintsAndBounds(String text, LocalDate earliest, LocalDate latest) {
    Edtf value = Edtf.of(text).orElseThrow();
    assertThat(value).hasToString(text);
    assertThat(value.earliest()).isEqualTo(earliest);
    assertThat(value.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
      })
  void readsIntervalsThatMissAnEnd(String text) {
    Edtf value = Edtf.of(text).orElseThrow();
    assertThat(value).hasToString(text);
    boolean begins = text.charAt(0) == '1';
    assertThat(value.earliest().equals(LocalDate.MIN)).isEqualTo(!begins);
    assertThat(value.latest().equals(LocalDate.MAX)).isEqualTo(begins);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y170000002", "Y-170000002"})
  void readsYearsOfMoreThanFourDigits(String text) {
    assertThat(Edtf.of(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "../..",
        "x",
        "0",
        "99999",
        "2021-02-31",
        "2021-02-29",
        "2021-13",
        "2021-00",
        "2021-20",
        "2021-42",
        "2021-04-31",
        "2021-4",
        "21-04",
        "2021-04-1",
        "2021-1-01",
        "2004/2003",
        "2004-06/2004-05-31",
        "1985-04-12T24:00:00",
        "1985-04-12T23:60:30",
        "1985-04T23:20:30",
        "2001-21-01",
        "201X-04",
        "20X1",
        "1985-XX-12",
        "Oct 43",
        "2021 ",
        "2021?~",
        "Y2021",
        "Y99999999999",
        "-0000",
        "2021//2022",
        "2021/2022/2023",
        "2021-04-12-01",
        "٢٠٢١",
        "1985-04-XX-XX"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(Edtf.of(text)).isEmpty();
  }

  @Test
  void ordersByEarliestThenLatestDay() {
    assertThat(
            Stream.of("2021", "2021-01", "../1900", "2021-01-01", "-0044", "20XX")
                .map(text -> Edtf.of(text).orElseThrow())
                .sorted())
        .map(Object::toString)
        .containsExactly("../1900", "-0044", "20XX", "2021-01-01", "2021-01", "2021");
  }

  @Test
  void printsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(EdtfDate.day(LocalDate.of(987, 6, 5))).hasToString("0987-06-05");
    } finally {
      Locale.setDefault(before);
    }
  }
}
