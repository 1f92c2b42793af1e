package sourcebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.ActorMention;
import sourcebook.model.Attestation;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Statement;

/** The passages of one actor, by source in the order of time, over as many pages as they need. */
final class Passages {
  /** Mentions on one page; an actor named more often has further pages. */
  static final int MENTIONS_ON_A_PAGE = 300;

  private static final int STATEMENTS_SHOWN = 6;

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

  /** The passages of one page. */
  List<InSource> on(int page) {
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
              how(here),
              "reject: " + place,
              sure ? "" : "confirm: " + place));
    }
    return passages;
  }

  private static boolean isSure(Certainty certainty) {
    return switch (certainty) {
      case AUTHOR_CONFIRMED, EXACT_NAME, LISTED_ALIAS -> true;
      case SHORT_FORM, SPELLING_VARIANT -> false;
    };
  }

  /** How sure the links of a passage are and what made them, in words; each form once. */
  private static String how(List<ActorMention> names) {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (ActorMention each : names) {
      forms
          .computeIfAbsent(reason(each), none -> new LinkedHashSet<>())
          .add("“" + each.surface() + "”");
    }
    if (forms.size() == 1) {
      return forms.keySet().iterator().next();
    }
    List<String> reasons = new ArrayList<>();
    forms.forEach((reason, said) -> reasons.add(String.join(", ", said) + " " + reason));
    return String.join("; ", reasons);
  }

  private static String reason(ActorMention name) {
    String certainty = name.certainty().toString();
    String rule = Removals.words(name.rule());
    String how = rule.equals(certainty) ? certainty : certainty + ", " + rule;
    return name.evidence().isEmpty() ? how : how + ": " + name.evidence();
  }

  /** What the actor says in interviews, by source; of each the first few apart from the rest. */
  List<InSource> statements() {
    Map<SourceId, List<Passage>> bySource = new HashMap<>();
    for (Statement each : actor.statements()) {
      Quote quote = Quote.of(each.passage(), catalogue);
      Passage passage =
          new Passage(quote, href(each.passage()), "speaking as " + each.turn().label(), "", "");
      bySource.computeIfAbsent(each.turn().span().source(), none -> new ArrayList<>()).add(passage);
    }
    return inTime(bySource.keySet()).stream()
        .map(
            source -> {
              List<Passage> all = bySource.get(source.id());
              int first = all.size() <= STATEMENTS_SHOWN + 2 ? all.size() : STATEMENTS_SHOWN;
              return inSource(
                  "said-" + source.id().slug(),
                  source.id(),
                  all.subList(0, first),
                  all.subList(first, all.size()),
                  Counts.of(all.size(), "statement"));
            })
        .toList();
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
  record Passage(Quote quote, String href, String how, String reject, String confirm) {}

  /** The passages of one source, the first few and those behind a fold. */
  record InSource(
      String id,
      String href,
      String title,
      Optional<String> publisher,
      Optional<DateWords> published,
      String count,
      List<Passage> passages,
      List<Passage> rest,
      String more) {}
}
