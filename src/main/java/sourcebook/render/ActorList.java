package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Page;

/**
 * The lists of all actors, by name, by kind and by number of sources, and a drawing of who is named
 * beside whom.
 */
final class ActorList implements PageRenderer {
  /** Names on one page; where there are more, each letter has a page of its own. */
  static final int NAMES_ON_A_PAGE = 1000;

  /** Names of one kind, or of one number of sources, that are listed. */
  static final int NAMES_IN_A_GROUP = 200;

  private static final int NAMES_ON_A_FOLD = 5;

  private static final String BY_NAME = "actors/index.html";

  // No slug has two hyphens in a row, so that these pages meet no actor's.
  private static final String BY_KIND = "actors/index--by-kind.html";
  private static final String BY_SOURCES = "actors/index--by-sources.html";

  /** The least numbers of sources that stand together. */
  private static final List<Integer> LEAST = List.of(100, 50, 20, 10, 6, 5, 4, 3, 2, 1, 0);

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final NetworkView network;
  private final TreeMap<Letter, List<Actor>> letters = new TreeMap<>();
  private final List<Letter> apart;

  ActorList(Catalogue catalogue, Frames frames, Template<View> template, Neighbours neighbours) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    network = NetworkView.of(new Network(catalogue, neighbours), frames);
    List<Actor> actors = new ArrayList<>(catalogue.book().actors());
    actors.sort(
        Comparator.comparing((Actor actor) -> Letter.folded(actor.name()))
            .thenComparing(Actor::id));
    for (Actor actor : actors) {
      letters.computeIfAbsent(Letter.of(actor.name()), none -> new ArrayList<>()).add(actor);
    }
    apart = actors.size() > NAMES_ON_A_PAGE ? List.copyOf(letters.keySet()) : List.of();
  }

  /** What an actor is, in words; empty where its file does not say. */
  static String type(Actor actor) {
    return actor.type() == ActorType.UNKNOWN ? "" : Removals.words(actor.type().toString());
  }

  @Override
  public int pages() {
    return 3 + apart.size();
  }

  @Override
  public Page page(int number) {
    return switch (number) {
      case 0 -> byName();
      case 1 -> page(BY_KIND, "Actors by kind", byKind());
      case 2 -> page(BY_SOURCES, "Actors by number of sources", bySources());
      default -> ofLetter(apart.get(number - 3));
    };
  }

  private Page byName() {
    List<Group> groups = new ArrayList<>();
    if (apart.isEmpty()) {
      letters.forEach((letter, actors) -> groups.add(group(letter, actors)));
    }
    return page(BY_NAME, "Actors", jumps(), groups, List.of(network));
  }

  private Page ofLetter(Letter letter) {
    List<Group> groups = List.of(group(letter, letters.get(letter)));
    return page(path(letter), "Actors: " + letter.label(), jumps(), groups, List.of());
  }

  private Page page(String path, String title, List<Group> groups) {
    List<Link> jumps =
        groups.stream().map(each -> new Link(path + "#" + each.id(), each.label())).toList();
    return page(path, title, jumps, groups, List.of());
  }

  private Page page(
      String path, String title, List<Link> jumps, List<Group> groups, List<NetworkView> network) {
    String total = Counts.of(catalogue.book().actors().size(), "actor");
    Frame frame = frames.of(path, title, "Actors");
    return new Page(
        path, template.write(new View(frame, title, total, tabs(path), jumps, groups, network)));
  }

  private List<Tab> tabs(String path) {
    boolean byName = !path.equals(BY_KIND) && !path.equals(BY_SOURCES);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab(BY_NAME, "By name", byName));
    tabs.add(new Tab(BY_KIND, "By kind", path.equals(BY_KIND)));
    tabs.add(new Tab(BY_SOURCES, "By number of sources", path.equals(BY_SOURCES)));
    if (!network.drawing().markup().isEmpty()) {
      tabs.add(new Tab(BY_NAME + "#network", "Who is named beside whom", false));
    }
    tabs.add(new Tab(BY_NAME + "#data", "Data", false));
    return tabs;
  }

  private static String path(Letter letter) {
    return "actors/index--" + letter.id() + ".html";
  }

  private List<Link> jumps() {
    return letters.keySet().stream()
        .map(
            letter ->
                new Link(
                    apart.isEmpty() ? BY_NAME + "#l-" + letter.id() : path(letter), letter.label()))
        .toList();
  }

  /** The actors of a letter, those named once at most apart. */
  private Group group(Letter letter, List<Actor> actors) {
    List<Row> often = new ArrayList<>();
    List<Row> once = new ArrayList<>();
    for (Actor actor : actors) {
      boolean few = catalogue.actor(actor.id()).attestations().size() <= 1;
      (few ? once : often).add(row(actor, false));
    }
    return new Group("l-" + letter.id(), letter.label(), often, once, fold(once), "");
  }

  /** How many are folded, and who the first of them are. */
  private static Html fold(List<Row> once) {
    int shown = once.size() <= NAMES_ON_A_FOLD + 1 ? once.size() : NAMES_ON_A_FOLD;
    int more = once.size() - shown;
    Markup out = new Markup();
    out.text(Counts.number(once.size()) + " named once at most");
    for (int i = 0; i < shown; i++) {
      out.text(i == 0 ? ": " : ", ").open("bdi", "lang", once.get(i).lang());
      out.text(once.get(i).name()).close("bdi");
    }
    return out.text(more > 0 ? " and " + Counts.number(more) + " more" : "").html();
  }

  private List<Group> byKind() {
    List<Group> groups = new ArrayList<>();
    for (ActorType kind : ActorType.values()) {
      List<Actor> actors =
          catalogue.book().actors().stream().filter(actor -> actor.type() == kind).toList();
      add(groups, "k-" + kind, kinds(kind), actors, true);
    }
    return groups;
  }

  private static String kinds(ActorType kind) {
    return switch (kind) {
      case PERSON -> "Persons";
      case ORGANISATION -> "Organisations";
      case PARTY -> "Parties";
      case COALITION -> "Coalitions";
      case ARMED_GROUP -> "Armed groups";
      case STATE_BODY -> "State bodies";
      case OUTLET -> "Outlets";
      case COUNTRY -> "Countries";
      case UNKNOWN -> "Kind not told";
    };
  }

  private List<Group> bySources() {
    TreeMap<Integer, List<Actor>> together = new TreeMap<>();
    for (Actor actor : catalogue.book().actors()) {
      int sources = catalogue.actor(actor.id()).sources();
      int least = LEAST.stream().filter(each -> each <= sources).findFirst().orElse(0);
      together.computeIfAbsent(least, none -> new ArrayList<>()).add(actor);
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < LEAST.size(); i++) {
      int least = LEAST.get(i);
      String label =
          i == 0
              ? least + " sources or more"
              : least == 0 ? "In no text" : range(least, LEAST.get(i - 1) - 1);
      add(groups, "n-" + least, label, together.getOrDefault(least, List.of()), false);
    }
    return groups;
  }

  private static String range(int least, int most) {
    return least == most ? Counts.of(most, "source") : least + "–" + most + " sources";
  }

  /** Adds a group of those named most, where there are any. */
  private void add(
      List<Group> groups, String id, String label, List<Actor> actors, boolean ofKind) {
    if (actors.isEmpty()) {
      return;
    }
    List<Row> rows =
        actors.stream()
            .map(actor -> catalogue.actor(actor.id()))
            .sorted(ActorEntry.MOST_NAMED)
            .limit(NAMES_IN_A_GROUP)
            .map(entry -> row(entry.actor(), ofKind))
            .toList();
    String cut =
        rows.size() == actors.size()
            ? ""
            : "The first "
                + rows.size()
                + " of "
                + Counts.number(actors.size())
                + "; all stand in the list by name.";
    groups.add(new Group(id, label, rows, List.of(), Html.NONE, cut));
  }

  /** One actor; its kind is left out where the heading says it. */
  private Row row(Actor actor, boolean ofKind) {
    ActorEntry entry = catalogue.actor(actor.id());
    Writing writing = Writing.of(actor.name(), frames.writing());
    return new Row(
        entry.href(),
        actor.name(),
        writing.lang(),
        ofKind ? "" : type(actor),
        actor.description().orElse(""),
        count(entry));
  }

  private String count(ActorEntry entry) {
    int mentions = entry.attestations().size();
    if (mentions > 0) {
      return Counts.of(mentions, "mention") + " in " + Counts.of(entry.sources(), "source");
    }
    if (entry.sources() > 0) {
      return "in " + Counts.of(entry.sources(), "source");
    }
    boolean credited = !catalogue.credits().of(entry.actor().id()).isEmpty();
    return credited ? "named in the head of a source" : "not named in a text";
  }

  /** One actor. */
  record Row(
      String href, String name, String lang, String type, String description, String count) {}

  /**
   * Actors that stand together.
   *
   * @param once those behind a fold, which says who they are
   * @param cut that there are more, in words; empty where there are none
   */
  record Group(String id, String label, List<Row> actors, List<Row> once, Html fold, String cut) {}

  /** One of the lists. */
  record Tab(String href, String words, boolean current) {}

  /** What a list shows; the network stands on the first. */
  record View(
      Frame frame,
      String title,
      String total,
      List<Tab> tabs,
      List<Link> jumps,
      List<Group> groups,
      List<NetworkView> network) {}
}
