package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of two sources that are collated: its units, and the windows that hold each. */
final class Side {
  private static final int LONGEST = 3;

  private final List<Unit> units = new ArrayList<>();
  private final List<List<Window>> windows = new ArrayList<>();
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final Postings postings;

  Side(Sheaf sheaf, Postings postings) {
    this.postings = postings;
    for (int u = 0; u < sheaf.count(); u++) {
      units.add(sheaf.unit(u));
      windows.add(new ArrayList<>());
      for (int f = 0; f < units.get(u).size(); f++) {
        frequency.merge(units.get(u).feature(f), 1, Integer::sum);
      }
    }
    for (int from = 0; from < units.size(); from++) {
      Optional<Unit> unit = Optional.of(units.get(from));
      for (int to = from; to < Math.min(units.size(), from + LONGEST); to++) {
        Unit next = units.get(to);
        unit = to == from ? unit : unit.flatMap(all -> all.with(next));
        if (unit.isPresent()) {
          Window window = Window.of(from, to, unit.get(), postings);
          windows.subList(from, to + 1).forEach(list -> list.add(window));
        }
      }
    }
  }

  Postings postings() {
    return postings;
  }

  int count() {
    return units.size();
  }

  /** In how many of its units a feature stands. */
  int frequency(int feature) {
    return frequency.getOrDefault(feature, 0);
  }

  Unit unit(int index) {
    return units.get(index);
  }

  /** The windows that hold a unit, the earliest first. */
  List<Window> around(int index) {
    return windows.get(index);
  }

  /** The window of one unit alone. */
  Window alone(int index) {
    return Window.of(index, index, units.get(index), postings);
  }

  /** One window that holds two; nothing where they are in two paragraphs or too long together. */
  Optional<Window> union(Window one, Window other) {
    int from = Math.min(one.from(), other.from());
    int to = Math.max(one.to(), other.to());
    if (from == one.from() && to == one.to()) {
      return Optional.of(one);
    }
    Optional<Unit> unit = Optional.of(units.get(from));
    for (int i = from + 1; i <= to; i++) {
      Unit next = units.get(i);
      unit = unit.flatMap(all -> all.with(next));
    }
    return unit.map(all -> Window.of(from, to, all, postings));
  }
}
