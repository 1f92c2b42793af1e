package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcebook.edtf.Edtf;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-01-20, 20 January 2022, exact day, 2022-01-20",
    "2022-01, January 2022, month only, 2022-01",
    "2022-22, summer 2022, season only, ''",
    "2010~, about 2010, 'year only, about', 2010",
    "2010?, perhaps 2010, 'year only, uncertain', 2010",
    "193X, the 1930s, decade only, ''",
    "19XX, the years from 1900 to 1999, century only, ''",
    "2022-08-29/2022-08-30, 29–30 August 2022, between two dates, ''",
    "2022-08-29/2022-09-02, 29 August – 2 September 2022, between two dates, ''",
    "2021-12-29/2022-01-02, 29 December 2021 – 2 January 2022, between two dates, ''",
    "2005/2006, 2005–2006, between two dates, ''",
    "2021-10/2021-12, October – December 2021, between two dates, ''",
    "../2022-08-29, until 29 August 2022, open at one end, ''",
    "2003/.., since 2003, open at one end, ''",
    "-0043, 44 BC, year only, ''"
  })
  void saysADateAndItsPrecision(String edtf, String words, String precision, String machine) {
    DateWords date = DateWords.of(Edtf.of(edtf).orElseThrow());
    assertThat(date.words()).isEqualTo(words);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.machine()).isEqualTo(machine);
    assertThat(date.edtf()).isEqualTo(edtf);
  }
}
