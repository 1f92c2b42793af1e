package sourcebook.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.model.Actor;
import sourcebook.model.ActorType;
import sourcebook.model.Page;

/** The list of all actors by the first letter of their names, other scripts after A–Z. */
final class ActorList implements PageRenderer {
  private static final String PATH = "actors/index.html";
  private static final String OTHER = "Other scripts";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;

  ActorList(Catalogue catalogue, Frames frames, Template<View> template) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public Page page(int number) {
    Map<String, List<Row>> letters = new TreeMap<>(Comparator.comparing(ActorList::order));
    for (Actor actor : catalogue.book().actors()) {
      letters.computeIfAbsent(letter(actor.name()), none -> new ArrayList<>()).add(row(actor));
    }
    List<Letter> groups = new ArrayList<>();
    letters.forEach(
        (letter, rows) -> {
          rows.sort(Comparator.comparing((Row row) -> folded(row.name())).thenComparing(Row::href));
          String id = letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT);
          groups.add(new Letter(id, letter, List.copyOf(rows)));
        });
    int count = catalogue.book().actors().size();
    Frame frame = frames.of(PATH, "Actors", "Actors");
    return new Page(PATH, template.write(new View(frame, Counts.of(count, "actor"), groups)));
  }

  private Row row(Actor actor) {
    ActorEntry entry = catalogue.actor(actor.id());
    Writing writing = Writing.of(actor.name(), frames.writing());
    boolean unknown = actor.type() == ActorType.UNKNOWN;
    return new Row(
        entry.href(),
        actor.name(),
        writing.lang(),
        unknown ? "" : Removals.words(actor.type().toString()),
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

  private static String order(String letter) {
    return letter.equals(OTHER) ? "~" : letter;
  }

  private static String letter(String name) {
    String folded = folded(name);
    char first = folded.isEmpty() ? ' ' : folded.charAt(0);
    return first >= 'a' && first <= 'z' ? folded.substring(0, 1).toUpperCase(Locale.ROOT) : OTHER;
  }

  /** The name without accents and in lower case. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.append((char) Character.toLowerCase(c)));
    return folded.toString();
  }

  /** One actor. */
  record Row(
      String href, String name, String lang, String type, String description, String count) {}

  /** The actors of one letter. */
  record Letter(String id, String letter, List<Row> actors) {}

  /** What the list shows. */
  record View(Frame frame, String total, List<Letter> letters) {}
}
