package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Citation;
import sourcebook.model.Concord;
import sourcebook.model.Span;

/**
 * The statements that several sources tell, in the order of the pages: under the actor whom their
 * tellings name alike, of several the one whom the book names least often.
 */
final class Concords {
  /** Statements on one page. */
  static final int ON_A_PAGE = 200;

  private final Catalogue catalogue;
  private final List<Placed> inOrder = new ArrayList<>();
  private final Map<Integer, Integer> pages = new HashMap<>();

  /**
   * A statement with what it is about.
   *
   * @param actor under whom it stands; nothing where no two tellings name one alike
   * @param actors whom two tellings name or more, the one least often named first
   */
  record Placed(Concord concord, Optional<ActorId> actor, List<ActorId> actors) {}

  Concords(Catalogue catalogue) {
    this.catalogue = catalogue;
    Map<Concord, List<ActorId>> shared = new LinkedHashMap<>();
    Concord.of(catalogue.book().parallels())
        .forEach(concord -> shared.put(concord, shared(concord)));
    Map<ActorId, Long> often =
        shared.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()));
    Map<Optional<ActorId>, List<Placed>> groups = new LinkedHashMap<>();
    shared.forEach(
        (concord, actors) -> {
          Optional<ActorId> actor =
              actors.stream()
                  .filter(each -> often.get(each) > 1)
                  .findFirst()
                  .or(() -> actors.stream().findFirst());
          groups
              .computeIfAbsent(actor, none -> new ArrayList<>())
              .add(new Placed(concord, actor, actors));
        });
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Optional<ActorId>, List<Placed>> group) -> group.getKey().isEmpty())
                .thenComparing(group -> -group.getValue().size()))
        .forEach(group -> inOrder.addAll(group.getValue()));
    for (int i = 0; i < inOrder.size(); i++) {
      for (int pair : inOrder.get(i).concord().pairs()) {
        pages.put(pair, i / ON_A_PAGE);
      }
    }
  }

  private List<ActorId> shared(Concord concord) {
    Map<ActorId, Integer> tellings = new TreeMap<>();
    for (Citation telling : concord.tellings()) {
      TreeSet<ActorId> here = new TreeSet<>();
      for (Attestation name : within(telling.span())) {
        here.add(name.actor());
      }
      here.forEach(actor -> tellings.merge(actor, 1, Integer::sum));
    }
    return tellings.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(actor -> catalogue.actor(actor).attestations().size()))
        .toList();
  }

  /** The names in a passage. */
  List<Attestation> within(Span passage) {
    return catalogue.source(passage.source()).names().stream()
        .filter(name -> passage.contains(name.mention().span()))
        .toList();
  }

  /** How many there are. */
  int count() {
    return inOrder.size();
  }

  /** How many pages they take, one where there are none. */
  int pages() {
    return Math.max(1, (count() + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** Those of a page, in order. */
  List<Placed> on(int page) {
    int from = Math.min(count(), page * ON_A_PAGE);
    return inOrder.subList(from, Math.min(count(), from + ON_A_PAGE));
  }

  /** The address of a pair, from the top of the site. */
  String href(int pair) {
    return page(pages.get(pair)) + "#p" + (pair + 1);
  }

  /** The address of a page, from the top of the site. */
  static String page(int number) {
    return number == 0 ? "parallels.html" : "parallels/" + (number + 1) + ".html";
  }
}
