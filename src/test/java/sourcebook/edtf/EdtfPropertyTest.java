package sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every EDTF value: it reads back as printed, and does not end before it begins. */
class EdtfPropertyTest {
  @Property(tries = 500, seed = "2026")
  void readsBackWhatItPrints(@ForAll("values") Edtf value) {
    assertThat(Edtf.of(value.toString())).contains(value);
  }

  @Property(tries = 500, seed = "2026")
  void doesNotEndBeforeItBegins(@ForAll("values") Edtf value) {
    assertThat(value.earliest()).isBeforeOrEqualTo(value.latest());
    assertThat(value.overlaps(value)).isTrue();
  }

  @Property(tries = 500, seed = "2026")
  void neverFailsOnWhatItCannotRead(@ForAll("almostDates") String text) {
    Edtf.of(text).ifPresent(value -> assertThat(value).hasToString(text));
  }

  @Provide
  Arbitrary<String> almostDates() {
    return Arbitraries.strings().withChars("0129-X/.?~%TYZ:+").ofMaxLength(24);
  }

  @Provide
  Arbitrary<Edtf> values() {
    Arbitrary<Edtf> single = dates().map(date -> date);
    Arbitrary<Edtf> stretches =
        Combinators.combine(dates(), dates(), Arbitraries.integers().between(0, 4))
            .as(
                (a, b, form) -> {
                  boolean ordered = !b.latest().isBefore(a.earliest());
                  return switch (form) {
                    case 0 -> EdtfInterval.since(a);
                    case 1 -> EdtfInterval.until(a);
                    case 2 -> new EdtfInterval(Optional.of(a), Optional.empty(), true);
                    case 3 -> new EdtfInterval(Optional.empty(), Optional.of(a), true);
                    default -> EdtfInterval.between(ordered ? a : b, ordered ? b : a);
                  };
                });
    return Arbitraries.oneOf(single, stretches);
  }

  private Arbitrary<EdtfDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(
                LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(
            days,
            Arbitraries.of(Precision.values()),
            Arbitraries.integers().between(21, 41),
            Arbitraries.of(Qualifier.values()))
        .as(EdtfPropertyTest::date);
  }

  private static EdtfDate date(LocalDate day, Precision precision, int season, Qualifier doubt) {
    int year = day.getYear();
    EdtfDate date =
        switch (precision) {
          case DAY -> EdtfDate.day(day);
          case MONTH -> EdtfDate.month(year, day.getMonthValue());
          case SEASON -> EdtfDate.season(year, season);
          case YEAR -> EdtfDate.year(year);
          case DECADE -> coarse(Math.abs(year) / 10 * 10, precision);
          case CENTURY -> coarse(Math.abs(year) / 100 * 100, precision);
        };
    return date.with(doubt);
  }

  private static EdtfDate coarse(int year, Precision precision) {
    return new EdtfDate(LocalDate.of(year, 1, 1), precision, 0, Qualifier.NONE);
  }
}
