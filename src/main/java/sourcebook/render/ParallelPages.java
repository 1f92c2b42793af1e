package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcebook.model.ActorId;
import sourcebook.model.Citation;
import sourcebook.model.Concord;
import sourcebook.model.Page;

/** Statements that several sources tell, side by side; a long list over several pages. */
final class ParallelPages implements PageRenderer {
  private static final int ACTORS_IN_SIGHT = 4;
  private static final int WORDS_IN_SIGHT = 3;

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;

  ParallelPages(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
  }

  @Override
  public int pages() {
    return catalogue.concords().pages();
  }

  @Override
  public Page page(int number) {
    String path = Concords.page(number);
    String title = number == 0 ? "Parallel passages" : "Parallel passages, part " + (number + 1);
    List<Subject> subjects = subjects(number);
    return new Page(
        path,
        template.write(
            new View(
                frames.of(path, title, "Parallels"),
                title,
                Counts.of(catalogue.concords().count(), "statement"),
                Counts.of(catalogue.book().parallels().size(), "pair"),
                subjects,
                number > 0 ? Optional.of(Concords.page(number - 1)) : Optional.empty(),
                number + 1 < pages() ? Optional.of(Concords.page(number + 1)) : Optional.empty())));
  }

  private List<Subject> subjects(int number) {
    List<Subject> subjects = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    List<Concords.Placed> placed = catalogue.concords().on(number);
    for (int i = 0; i < placed.size(); i++) {
      told.add(told(placed.get(i)));
      Optional<ActorId> actor = placed.get(i).actor();
      if (i + 1 == placed.size() || !placed.get(i + 1).actor().equals(actor)) {
        subjects.add(
            new Subject(
                "about-" + actor.map(ActorId::slug).orElse("others"),
                actor.map(this::named),
                told.size(),
                List.copyOf(told)));
        told.clear();
      }
    }
    return subjects;
  }

  private Told told(Concords.Placed placed) {
    Concord concord = placed.concord();
    List<Link> actors = placed.actors().stream().limit(ACTORS_IN_SIGHT).map(this::named).toList();
    List<String> anchors = concord.pairs().stream().map(pair -> "p" + (pair + 1)).toList();
    return new Told(
        "c" + concord.number(),
        concord.number(),
        anchors,
        actors,
        actors.isEmpty() ? words(concord) : List.of(),
        concord.tellings().stream().map(telling -> side(telling, concord)).toList());
  }

  /** Words of the first telling that another has too. */
  private static List<String> words(Concord concord) {
    Citation first = concord.tellings().get(0);
    return concord.common().stream()
        .filter(first.span()::contains)
        .map(
            span ->
                first
                    .quote()
                    .substring(
                        span.start() - first.span().start(), span.end() - first.span().start()))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .limit(WORDS_IN_SIGHT)
        .toList();
  }

  private Side side(Citation telling, Concord concord) {
    SourceEntry source = catalogue.source(telling.span().source());
    return new Side(
        Quote.of(
            telling,
            concord.common().stream()
                .filter(span -> span.source().equals(telling.span().source()))
                .toList(),
            catalogue),
        source.publisher(),
        source.published().map(DateWords::of));
  }

  private Link named(ActorId actor) {
    return new Link(Catalogue.href(actor), catalogue.actor(actor).actor().name());
  }

  /** One telling of a statement, with who published it and when. */
  record Side(Quote quote, Optional<String> publisher, Optional<DateWords> published) {}

  /**
   * One statement.
   *
   * @param anchors ids of its pairs
   * @param actors whom its tellings name alike
   * @param words what they have in common where they name nobody alike
   */
  record Told(
      String id,
      int number,
      List<String> anchors,
      List<Link> actors,
      List<String> words,
      List<Side> sides) {}

  /** The statements about one actor; about others where it is not there. */
  record Subject(String id, Optional<Link> actor, int count, List<Told> statements) {}

  /** What the page shows; previous and next are addresses from the top of the site. */
  record View(
      Frame frame,
      String title,
      String count,
      String pairs,
      List<Subject> subjects,
      Optional<String> previous,
      Optional<String> next) {}
}
