package sourcebook.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.Account;
import sourcebook.model.Action;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Description;
import sourcebook.model.Event;
import sourcebook.model.Fact;
import sourcebook.model.Page;
import sourcebook.model.Parallel;
import sourcebook.model.Reprint;
import sourcebook.model.SourceId;
import sourcebook.model.Telling;

/** The page of each source: its head, its text and what stands in its margin. */
final class SourcePages implements PageRenderer {
  private static final String ROOT = "../";
  private static final int WORDS_A_MINUTE = 220;
  private static final int IN_SIGHT = 12;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;

  SourcePages(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
  }

  @Override
  public int pages() {
    return catalogue.book().sources().size();
  }

  @Override
  public Page page(int number) {
    SourceEntry source = catalogue.source(catalogue.book().sources().get(number).source().id());
    return new Page(source.href(), template.write(view(source)));
  }

  private View view(SourceEntry source) {
    Description what = source.recognition().description();
    Writing writing = source.writing();
    Writing title = Writing.of(source.title(), frames.writing());
    Optional<String> original = what.url().map(Fact::value).flatMap(SourcePages::address);
    List<Named> actors = actors(source);
    List<Dated> dates = dates(source);
    return new View(
        frames.of(source.href(), source.title(), "Sources", original),
        new Words(source.title(), title.lang(), title.dir()),
        catalogue.credits().named(what.authors()),
        catalogue.credits().named(what.translators()),
        catalogue.credits().named(what.publisher().stream().toList()),
        what.inferred().contains("publisher"),
        what.published().map(date -> DateWords.of(date.value())),
        what.kind().map(Fact::value),
        what.language().map(fact -> SourceFacts.language(fact.value())),
        Counts.of(source.words(), "word"),
        Counts.of(Math.max(1, source.words() / WORDS_A_MINUTE), "minute"),
        original,
        what.retold() ? retelling(source, what) : "",
        what.note(),
        SourceFacts.of(source),
        account(source),
        AuditPages.href(catalogue, source),
        BodyWriter.write(catalogue, source, ROOT),
        writing.lang(),
        writing.dir(),
        actors.subList(0, Math.min(IN_SIGHT, actors.size())),
        actors.subList(Math.min(IN_SIGHT, actors.size()), actors.size()),
        dates.subList(0, Math.min(IN_SIGHT, dates.size())),
        dates.subList(Math.min(IN_SIGHT, dates.size()), dates.size()),
        parallels(source),
        reprints(source),
        neighbour(source, -1),
        neighbour(source, 1));
  }

  private List<Reprinted> reprints(SourceEntry source) {
    List<Reprinted> reprints = new ArrayList<>();
    for (Reprint reprint : source.reprints()) {
      boolean first = reprint.one().equals(source.id());
      SourceEntry other = catalogue.source(first ? reprint.other() : reprint.one());
      double share = first ? reprint.ofOne() : reprint.ofOther();
      reprints.add(
          new Reprinted(
              other.href(), other.title(), other.publisher(), (int) Math.floor(100 * share)));
    }
    return reprints;
  }

  private static Optional<String> address(URI url) {
    return Markup.address(url.toString());
  }

  private static String retelling(SourceEntry source, Description what) {
    Set<String> makers = new LinkedHashSet<>();
    what.publisher().map(Fact::value).ifPresent(makers::add);
    SourceFacts.names(what.authors()).ifPresent(makers::add);
    String rest = makers.isEmpty() ? "" : " (" + String.join(", ", makers) + ")";
    return "“" + source.title() + "”" + rest;
  }

  private static String account(SourceEntry source) {
    Account account = source.recognition().cleaned().account();
    long out =
        source.recognition().cleaned().emendations().stream().filter(Removals::isShown).count();
    long changed =
        source.recognition().cleaned().emendations().stream()
            .filter(each -> each.action() == Action.CHANGED || each.action() == Action.JOINED)
            .count();
    if (out + changed == 0) {
      return "Nothing was taken out or changed";
    }
    String share = Counts.share(account.removed(), account.read());
    List<String> done = new ArrayList<>();
    if (out > 0) {
      done.add(Counts.of((int) out, "passage") + " taken out (" + share + " of the characters)");
    }
    if (changed > 0) {
      done.add(Counts.of((int) changed, "stretch", "stretches") + " repaired");
    }
    return Counts.list(done);
  }

  private List<Named> actors(SourceEntry source) {
    Map<ActorId, List<Attestation>> names = new LinkedHashMap<>();
    source.listings().forEach(each -> names.put(each.actor(), new ArrayList<>()));
    source.statements().forEach(each -> names.put(each.actor(), new ArrayList<>()));
    for (Attestation name : source.names()) {
      names.computeIfAbsent(name.actor(), none -> new ArrayList<>()).add(name);
    }
    List<Named> actors = new ArrayList<>();
    names.forEach(
        (id, mentions) -> {
          Actor actor = catalogue.actor(id).actor();
          int first = mentions.isEmpty() ? 0 : mentions.get(0).mention().span().block();
          actors.add(new Named(Catalogue.href(id), actor.name(), mentions.size(), first));
        });
    actors.sort(Comparator.comparingInt(Named::count).reversed().thenComparing(Named::name));
    return actors;
  }

  private List<Dated> dates(SourceEntry source) {
    List<Dated> dates = new ArrayList<>();
    for (Event event : source.events()) {
      if (event.kind() == Event.Kind.TOLD && event.date().isPresent()) {
        int block =
            event.told().stream()
                .map(Telling::passage)
                .filter(passage -> passage.span().source().equals(source.id()))
                .mapToInt(passage -> passage.span().block())
                .findFirst()
                .orElse(0);
        DateWords date = DateWords.of(event.date().get());
        dates.add(new Dated(catalogue.href(event), date, event.label(), block));
      }
    }
    return dates;
  }

  /** The passages that others tell too, by these, each statement once. */
  private List<Elsewhere> parallels(SourceEntry source) {
    Map<SourceId, TreeMap<Integer, Link>> elsewhere = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (int index : source.parallels()) {
      Parallel pair = catalogue.book().parallels().get(index);
      boolean first = pair.one().span().source().equals(source.id());
      int here = (first ? pair.one() : pair.other()).span().block();
      SourceId there = (first ? pair.other() : pair.one()).span().source();
      if (seen.add(List.of(pair.concord(), there))) {
        elsewhere
            .computeIfAbsent(there, none -> new TreeMap<>())
            .putIfAbsent(here, new Link(catalogue.concords().href(index), "¶" + here));
      }
    }
    List<Elsewhere> told = new ArrayList<>();
    elsewhere.forEach(
        (there, blocks) -> {
          SourceEntry other = catalogue.source(there);
          told.add(new Elsewhere(other.href(), other.title(), List.copyOf(blocks.values())));
        });
    return told;
  }

  private Optional<Link> neighbour(SourceEntry source, int distance) {
    return catalogue
        .neighbour(source.id(), distance)
        .map(there -> new Link(there.href(), there.title()));
  }

  /** Words with their writing. */
  record Words(String words, String lang, String dir) {}

  /** An actor of the source; {@code first} is the block that names it first, or 0. */
  record Named(String href, String name, int count, int first) {}

  /** An event that the source tells. */
  record Dated(String href, DateWords date, String label, int block) {}

  /** Another source, and the paragraphs here of which it tells something too. */
  record Elsewhere(String href, String source, List<Link> passages) {}

  /**
   * Another source that holds the same text.
   *
   * @param share of the words here that stand there, in percent
   */
  record Reprinted(String href, String source, Optional<String> publisher, int share) {}

  /**
   * What the page of a source shows.
   *
   * @param retelling what it retells, in words; empty where it is the original
   * @param account what the cleaning did, in words
   * @param audit address of the full account, from the top of the site
   */
  record View(
      Frame frame,
      Words title,
      List<Credits.Credit> authors,
      List<Credits.Credit> translators,
      List<Credits.Credit> publisher,
      boolean publisherInferred,
      Optional<DateWords> published,
      Optional<String> kind,
      Optional<String> language,
      String words,
      String minutes,
      Optional<String> original,
      String retelling,
      Optional<String> note,
      List<SourceFacts.Known> facts,
      String account,
      String audit,
      Html body,
      String lang,
      String dir,
      List<Named> actors,
      List<Named> moreActors,
      List<Dated> dates,
      List<Dated> moreDates,
      List<Elsewhere> parallels,
      List<Reprinted> reprints,
      Optional<Link> previous,
      Optional<Link> next) {}
}
