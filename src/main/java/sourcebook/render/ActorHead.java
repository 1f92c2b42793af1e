package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.SourceId;

/** The head of an actor's page: who it is, in which scripts, and when sources name it. */
final class ActorHead {
  private final Catalogue catalogue;
  private final Frames frames;

  ActorHead(Catalogue catalogue, Frames frames) {
    this.catalogue = catalogue;
    this.frames = frames;
  }

  View of(ActorEntry entry, Passages passages) {
    Actor actor = entry.actor();
    return new View(
        elsewhere(actor),
        actor.description(),
        time(entry),
        actor.wikidata(),
        strip(entry, passages));
  }

  /** The forms of the name in scripts that run the other way. */
  private List<Form> elsewhere(Actor actor) {
    Writing own = Writing.of(actor.name(), frames.writing());
    List<Form> forms = new ArrayList<>();
    for (Actor.Alias alias : actor.aliases()) {
      Writing writing = Writing.of(alias.form(), frames.writing());
      if (!writing.equals(own) && !writing.equals(Writing.SAME)) {
        forms.add(new Form(alias.form(), writing.lang(), writing.dir()));
      }
    }
    return forms;
  }

  /** From when to when the dated sources that name an actor were published, in words. */
  private String time(ActorEntry entry) {
    List<Edtf> dates =
        sources(entry).stream()
            .sorted(catalogue.byTime())
            .flatMap(source -> catalogue.source(source).published().stream())
            .toList();
    if (dates.isEmpty()) {
      return "";
    }
    String first = DateWords.of(dates.get(0)).words();
    String last = DateWords.of(dates.get(dates.size() - 1)).words();
    return first.equals(last) ? first : first + " to " + last;
  }

  private static Set<SourceId> sources(ActorEntry entry) {
    Set<SourceId> sources = new LinkedHashSet<>();
    entry.attestations().forEach(each -> sources.add(each.mention().span().source()));
    entry.statements().forEach(each -> sources.add(each.turn().span().source()));
    return sources;
  }

  private Html strip(ActorEntry entry, Passages passages) {
    TreeMap<Integer, Integer> months = new TreeMap<>();
    TreeMap<Integer, String> first = new TreeMap<>();
    Map<SourceId, Integer> pages = passages.firstPages();
    entry
        .attestations()
        .forEach(
            each ->
                month(each.mention().span().source())
                    .ifPresent(m -> months.merge(m, 1, Integer::sum)));
    pages.forEach(
        (source, page) ->
            month(source)
                .ifPresent(month -> first.putIfAbsent(month, address(entry, source, page))));
    return new Strip(months, Strip.Unit.MONTH, "mention").html(first::get);
  }

  private static String address(ActorEntry entry, SourceId source, int page) {
    return ActorPages.ROOT + ActorPages.path(entry, page) + "#" + Passages.anchor(source);
  }

  private Optional<Integer> month(SourceId source) {
    return catalogue.source(source).published().flatMap(DateWords::monthNumber);
  }

  /** A form of the name in another script. */
  record Form(String form, String lang, String dir) {}

  /**
   * What the head shows.
   *
   * @param time from when to when its sources are, in words
   */
  record View(
      List<Form> elsewhere,
      Optional<String> description,
      String time,
      Optional<String> wikidata,
      Html strip) {}
}
