package sourcebook.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.edtf.Edtf;
import sourcebook.model.ActorId;
import sourcebook.model.Citation;
import sourcebook.model.DateMention;
import sourcebook.model.Telling;

/** An event in the making: the passages that tell it, which may still be joined with others. */
final class Happening {
  private static final Comparator<Told> BY_PLACE =
      Comparator.<Told, sourcebook.model.Span>comparing(told -> told.passage().span())
          .thenComparing(told -> told.date().map(DateMention::span), Happening::compare);

  private final List<Told> told = new ArrayList<>();

  Happening(Told first) {
    told.add(first);
  }

  /**
   * One passage that tells it.
   *
   * @param date what dates it in the passage, where anything does
   * @param actors who is named in the passage, by id
   */
  record Told(Citation passage, Optional<DateMention> date, List<ActorId> actors) {
    Optional<Edtf> place() {
      return date.flatMap(DateMention::date);
    }

    Telling telling() {
      return new Telling(
          passage,
          date.map(DateMention::surface).orElse(""),
          place(),
          date.map(DateMention::basis).orElse(""));
    }
  }

  private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** Takes over the passages of another. */
  void join(Happening other) {
    Set<Told> all = new LinkedHashSet<>(told);
    all.addAll(other.told);
    told.clear();
    told.addAll(all);
    told.sort(BY_PLACE);
  }

  /** The passages, by place. */
  List<Told> told() {
    return told;
  }

  /** Who is named in any of them. */
  Set<ActorId> actors() {
    Set<ActorId> actors = new TreeSet<>();
    told.forEach(each -> actors.addAll(each.actors()));
    return actors;
  }

  /** The narrowest date that any of them gives; of equals the first. */
  Optional<Edtf> date() {
    Optional<Edtf> narrowest = Optional.empty();
    for (Told each : told) {
      Optional<Edtf> date = each.place();
      if (date.isPresent() && (narrowest.isEmpty() || width(date.get()) < width(narrowest.get()))) {
        narrowest = date;
      }
    }
    return narrowest;
  }

  private static long width(Edtf date) {
    return ChronoUnit.DAYS.between(date.earliest(), date.latest());
  }

  /** In words what the dates disagree about, where two of them share no day. */
  Optional<String> disagreement() {
    List<Told> dated = told.stream().filter(each -> each.place().isPresent()).toList();
    Optional<Edtf> latestStart =
        dated.stream().map(each -> each.place().get()).max(Comparator.comparing(Edtf::earliest));
    Optional<Edtf> earliestEnd =
        dated.stream().map(each -> each.place().get()).min(Comparator.comparing(Edtf::latest));
    if (latestStart.isEmpty() || latestStart.get().overlaps(earliestEnd.get())) {
      return Optional.empty();
    }
    List<String> dates = new ArrayList<>();
    for (Told each : dated) {
      String said = each.place().get() + " in " + each.passage().span().source();
      if (!dates.contains(said)) {
        dates.add(said);
      }
    }
    return Optional.of("The sources date it differently: " + String.join(", ", dates) + ".");
  }

  /** The label of the first dated passage. */
  String label() {
    Told first =
        told.stream().filter(each -> each.date().isPresent()).findFirst().orElse(told.get(0));
    int start = first.passage().span().start();
    int date = first.date().map(mention -> mention.span().start() - start).orElse(0);
    return Label.of(first.passage().quote(), Math.max(0, date));
  }
}
