package sourcebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.ActorMention;
import sourcebook.model.Allusion;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Slug;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Statement;

/** The passages of one actor, by source in the order of time, over as many pages as they need. */
final class Passages {
  /** Mentions on one page; an actor named more often has further pages. */
  static final int MENTIONS_ON_A_PAGE = 300;

  private static final String ROOT = "../";
  private static final int STATEMENTS_SHOWN = 6;

  /** Of more sources on a page there is a list to jump by, and years have headings. */
  static final int SOURCES_AT_A_GLANCE = 3;

  private final Catalogue catalogue;
  private final ActorEntry actor;
  private final List<Attestation> inTime;

  Passages(Catalogue catalogue, ActorEntry actor) {
    this.catalogue = catalogue;
    this.actor = actor;
    inTime =
        actor.attestations().stream()
            .sorted(
                Comparator.comparing(
                    (Attestation each) -> each.mention().span().source(), catalogue.byTime()))
            .toList();
  }

  /** How many pages an actor has. */
  static int pages(ActorEntry actor) {
    int mentions = actor.attestations().size();
    return Math.max(1, (mentions + MENTIONS_ON_A_PAGE - 1) / MENTIONS_ON_A_PAGE);
  }

  /** The address of a passage, which marks its words. */
  static String href(Citation passage) {
    return Catalogue.href(passage) + TextFragment.of(passage.quote());
  }

  /** The sources that name the actor, each with the first page on which its passages stand. */
  Map<SourceId, Integer> firstPages() {
    Map<SourceId, Integer> pages = new LinkedHashMap<>();
    for (int i = 0; i < inTime.size(); i++) {
      pages.putIfAbsent(inTime.get(i).mention().span().source(), i / MENTIONS_ON_A_PAGE);
    }
    return pages;
  }

  /** The passages of one page, under their years where there are many sources of several. */
  List<InYear> on(int page) {
    List<InSource> sources = sources(page);
    Map<String, List<InSource>> years = new LinkedHashMap<>();
    for (InSource each : sources) {
      years.computeIfAbsent(each.year(), none -> new ArrayList<>()).add(each);
    }
    if (sources.size() <= SOURCES_AT_A_GLANCE || years.size() == 1) {
      return List.of(new InYear("", "", sources));
    }
    List<InYear> shown = new ArrayList<>();
    years.forEach(
        (year, here) -> {
          String label = year.isEmpty() ? "Undated" : year;
          List<InSource> under = here.stream().map(InSource::underYear).toList();
          shown.add(new InYear("y-" + Slug.of(label), label, under));
        });
    return shown;
  }

  private List<InSource> sources(int page) {
    Map<SourceId, List<Attestation>> bySource = new LinkedHashMap<>();
    inTime.stream()
        .skip((long) page * MENTIONS_ON_A_PAGE)
        .limit(MENTIONS_ON_A_PAGE)
        .forEach(
            each ->
                bySource
                    .computeIfAbsent(each.mention().span().source(), none -> new ArrayList<>())
                    .add(each));
    List<InSource> shown = new ArrayList<>();
    bySource.forEach(
        (source, names) ->
            shown.add(
                inSource(
                    anchor(source),
                    source,
                    merged(names),
                    List.of(),
                    Counts.of(names.size(), "mention"))));
    return shown;
  }

  /** The name by which a page refers to the passages of a source. */
  static String anchor(SourceId source) {
    return "s-" + source.slug();
  }

  private List<Passage> merged(List<Attestation> names) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < names.size()) {
      Citation passage = names.get(i).passage();
      List<ActorMention> here = new ArrayList<>();
      while (i < names.size() && names.get(i).passage().span().equals(passage.span())) {
        here.add(names.get(i).mention());
        i++;
      }
      List<Span> marked = here.stream().map(ActorMention::span).toList();
      boolean sure = here.stream().allMatch(each -> isSure(each.certainty()));
      String place =
          "[" + catalogue.beginning(passage.span().source()) + "#b" + passage.span().block() + "]";
      passages.add(
          new Passage(
              Quote.of(passage, marked, catalogue),
              href(passage),
              how(here, passage),
              "reject: " + place,
              sure ? "" : "confirm: " + place));
    }
    return passages;
  }

  private static Html how(List<ActorMention> names, Citation passage) {
    return Reason.linked(Reason.of(names), ROOT + Catalogue.href(passage.span().source()));
  }

  private static boolean isSure(Certainty certainty) {
    return switch (certainty) {
      case AUTHOR_CONFIRMED, EXACT_NAME, LISTED_ALIAS -> true;
      case SHORT_FORM, SPELLING_VARIANT -> false;
    };
  }

  /** What the actor says in interviews, by source; of each the first few apart from the rest. */
  List<InSource> statements() {
    Map<SourceId, List<Passage>> bySource = new HashMap<>();
    for (Statement each : actor.statements()) {
      Quote quote = Quote.of(each.passage(), catalogue);
      Passage passage =
          new Passage(quote, href(each.passage()), speaking(each.turn().label()), "", "");
      bySource.computeIfAbsent(each.turn().span().source(), none -> new ArrayList<>()).add(passage);
    }
    return shownFirst(bySource, "said-", "statement");
  }

  private List<InSource> shownFirst(
      Map<SourceId, List<Passage>> bySource, String prefix, String what) {
    return inTime(bySource.keySet()).stream()
        .map(
            source -> {
              List<Passage> all = bySource.get(source.id());
              int first = all.size() <= STATEMENTS_SHOWN + 2 ? all.size() : STATEMENTS_SHOWN;
              return inSource(
                  prefix + source.id().slug(),
                  source.id(),
                  all.subList(0, first),
                  all.subList(first, all.size()),
                  Counts.of(all.size(), what));
            })
        .toList();
  }

  /** What means the actor without naming it, by source; of each the first few apart. */
  List<InSource> allusions() {
    Map<SourceId, List<Passage>> bySource = new HashMap<>();
    for (Allusion each : actor.allusions()) {
      Quote quote = Quote.of(each.passage(), List.of(each.words()), catalogue);
      Html how = Reason.linked(each.evidence(), ROOT + Catalogue.href(each.words().source()));
      bySource
          .computeIfAbsent(each.words().source(), none -> new ArrayList<>())
          .add(new Passage(quote, href(each.passage()), how, "", ""));
    }
    return shownFirst(bySource, "meant-", "passage");
  }

  private static Html speaking(String label) {
    return new Markup().text("speaking as " + label).html();
  }

  /** Sources by time. */
  List<SourceEntry> inTime(Collection<SourceId> sources) {
    return sources.stream().sorted(catalogue.byTime()).map(catalogue::source).toList();
  }

  private InSource inSource(
      String id, SourceId of, List<Passage> first, List<Passage> rest, String count) {
    SourceEntry source = catalogue.source(of);
    return new InSource(
        id,
        "h3",
        source.published().map(DateWords::year).map(DateWords::yearWords).orElse(""),
        source.href(),
        source.title(),
        source.publisher(),
        source.published().map(DateWords::of),
        count,
        first,
        rest,
        "Show " + Counts.of(rest.size(), "more", "more"));
  }

  /**
   * A passage.
   *
   * @param href its address, which marks its words
   * @param how how sure it is that it names the actor and why, in words
   * @param reject the line of the actor's file that undoes the link; empty where there is no link
   * @param confirm the line that settles it; empty where nothing is to be settled
   */
  record Passage(Quote quote, String href, Html how, String reject, String confirm) {}

  /** The sources of one year; its name is empty where years have no headings. */
  record InYear(String id, String label, List<InSource> sources) {}

  /**
   * The passages of one source, the first few and those behind a fold.
   *
   * @param level the element of its heading
   * @param year in which it was published, empty where that is not known
   */
  record InSource(
      String id,
      String level,
      String year,
      String href,
      String title,
      Optional<String> publisher,
      Optional<DateWords> published,
      String count,
      List<Passage> passages,
      List<Passage> rest,
      String more) {
    InSource underYear() {
      return new InSource(
          id, "h4", year, href, title, publisher, published, count, passages, rest, more);
    }
  }
}
