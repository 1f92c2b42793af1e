package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.ActorId;
import sourcebook.model.Citation;
import sourcebook.model.Concord;
import sourcebook.model.Page;
import sourcebook.model.Span;

/** Statements that several sources tell, side by side; a long list over several pages. */
final class ParallelPages implements PageRenderer {
  private static final int ACTORS_IN_SIGHT = 4;

  /** What stands at the end of a part of a sentence. */
  private static final String WITHIN = ",;:،؛";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final RareWords rare;

  ParallelPages(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    rare = new RareWords(Concord.of(catalogue.book().parallels()));
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
    List<Link> actors =
        placed.actors().stream()
            .filter(actor -> !placed.actor().equals(Optional.of(actor)))
            .limit(ACTORS_IN_SIGHT)
            .map(this::named)
            .toList();
    List<String> anchors = concord.pairs().stream().map(pair -> "p" + (pair + 1)).toList();
    List<Span> names =
        catalogue.concords().within(concord.tellings().get(0).span()).stream()
            .map(name -> name.mention().span())
            .toList();
    List<String> words =
        rare.of(concord, span -> names.stream().anyMatch(name -> name.contains(span)));
    return new Told(
        "c" + concord.number(),
        words.isEmpty() ? "Statement " + concord.number() : String.join(", ", words),
        anchors,
        actors,
        concord.tellings().stream().map(telling -> side(telling, concord)).toList());
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
        isWithin(telling.quote(), true) ? "… " : "",
        isWithin(telling.quote(), false) ? " …" : "",
        source.publisher(),
        source.published().map(DateWords::of));
  }

  /** Whether a passage begins, or ends, in the middle of a sentence. */
  private static boolean isWithin(String passage, boolean begins) {
    String words = passage.strip();
    if (words.isEmpty()) {
      return false;
    }
    char edge = words.charAt(begins ? 0 : words.length() - 1);
    return begins
        ? Character.isLowerCase(edge)
        : Character.isLetterOrDigit(edge) || WITHIN.indexOf(edge) >= 0;
  }

  private Link named(ActorId actor) {
    return new Link(Catalogue.href(actor), catalogue.actor(actor).actor().name());
  }

  /**
   * One telling of a statement, with who published it and when.
   *
   * @param before dots, where its sentence begins before it
   * @param after dots, where its sentence goes on behind it
   */
  record Side(
      Quote quote,
      String before,
      String after,
      Optional<String> publisher,
      Optional<DateWords> published) {}

  /**
   * One statement.
   *
   * @param heading the rarest words that its tellings have in common
   * @param anchors ids of its pairs
   * @param actors whom its tellings name alike, but for the one under whom it stands
   */
  record Told(
      String id, String heading, List<String> anchors, List<Link> actors, List<Side> sides) {}

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
