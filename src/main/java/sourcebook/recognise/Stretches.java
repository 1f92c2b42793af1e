package sourcebook.recognise;

import static sourcebook.recognise.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.EdtfInterval;
import sourcebook.model.TimeType;

/**
 * Gives ranges their place on the calendar: of {@code from 2003 to 2005} the first expression holds
 * {@code 2003/2005} and the second none, so that a timeline tells it once; {@code since 2003} is
 * {@code 2003/..}, {@code until 29 August} ends there.
 */
final class Stretches {
  private final TokenRow tokens;

  Stretches(TokenRow tokens) {
    this.tokens = tokens;
  }

  List<Found> joined(List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found first = found.get(i);
      Optional<Found> second =
          i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty();
      Optional<Edtf> range = second.flatMap(last -> range(first, last));
      if (range.isPresent()) {
        joined.add(first.with(range, "range with the date behind it"));
        joined.add(second.get().with(Optional.empty(), "end of the range before it"));
        i++;
      } else {
        joined.add(open(first));
      }
    }
    return joined;
  }

  private Optional<Edtf> range(Found first, Found last) {
    boolean dated = first.value().type() == TimeType.DATE && last.value().type() == TimeType.DATE;
    if (!dated || last.start() != first.end() + 1 || !isJoin(first, last)) {
      return Optional.empty();
    }
    if (first.date().orElse(null) instanceof EdtfDate from
        && last.date().orElse(null) instanceof EdtfDate to
        && !to.earliest().isBefore(from.earliest())
        && !to.latest().isBefore(from.latest())
        && !from.equals(to)) {
      return Optional.of(EdtfInterval.between(from, to));
    }
    return Optional.empty();
  }

  private boolean isJoin(Found first, Found last) {
    int at = first.end();
    String before = tokens.at(first.start() - 1).folded();
    String kind = tokens.value(at, JOIN).orElse("");
    boolean slash = tokens.at(at).reads("/") && tokens.year(first.start()) > 0;
    boolean between = before.equals("between") && kind.equals("and");
    return tokens.is(at, HYPHEN)
        || kind.equals("to")
        || slash
        || between
        || isNextDay(first, last, kind);
  }

  private static boolean isNextDay(Found first, Found last, String kind) {
    return kind.equals("and")
        && first.value().moment().filter(day -> day.grain() == Grain.DAY).isPresent()
        && first.value().moment().map(day -> day.plus(1, Grain.DAY)).equals(last.value().moment());
  }

  private Found open(Found found) {
    if (!(found.date().orElse(null) instanceof EdtfDate date)
        || found.value().type() == TimeType.DURATION) {
      return found;
    }
    if (isUntilNow(found.end())) {
      return found.with(Optional.of(EdtfInterval.since(date)), "until now");
    }
    if (tokens.is(found.start() - 1, PREPOSITION)) {
      String word = tokens.value(found.start() - 1, PREPOSITION).get();
      if (word.equals("since")) {
        return found.with(Optional.of(EdtfInterval.since(date)), "“since”");
      }
      if (word.equals("until")) {
        return found.with(Optional.of(EdtfInterval.until(date)), "“until”");
      }
    }
    return found;
  }

  private boolean isUntilNow(int i) {
    boolean now = tokens.value(i + 1, REF).filter("PRESENT_REF"::equals).isPresent();
    if (tokens.is(i, HYPHEN) && tokens.at(i + 1).reads("present")) {
      return true;
    }
    return now && tokens.is(i, JOIN) && !tokens.at(i).reads("and");
  }
}
