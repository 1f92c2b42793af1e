package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Candidate;
import sourcebook.model.Folding;
import sourcebook.read.Limits;

/**
 * The candidates that the five articles give without any actor's file, against the files of the
 * collection, which were made by reading.
 *
 * <p>A candidate hits the first actor, not hit yet, one of whose forms it is spelled as.
 */
class ArticleCandidatesTest {
  private static final int LOOKED_AT = 120;

  @Test
  void listsThePersonsAndBodiesThatTheArticlesName() throws IOException {
    Map<String, Set<ActorId>> forms = forms(Seeds.actors());
    List<Candidate> candidates = candidates();
    Set<ActorId> hit = new TreeSet<>();
    for (Candidate candidate : candidates.subList(0, LOOKED_AT)) {
      candidate.spellings().stream()
          .flatMap(each -> forms.getOrDefault(Folding.of(each.form()), Set.of()).stream())
          .filter(id -> !hit.contains(id))
          .findFirst()
          .ifPresent(hit::add);
    }
    assertThat(forms).hasSizeGreaterThan(200);
    assertThat(hit).hasSizeGreaterThanOrEqualTo(92);
  }

  /** What stays apart is another name of the same, which no spelling tells. */
  @Test
  void gathersTheSpellingsOfAnActor() throws IOException {
    Map<String, Set<ActorId>> forms = forms(Seeds.actors());
    List<Candidate> candidates = candidates();
    Map<ActorId, Set<String>> found = new TreeMap<>();
    for (Candidate candidate : candidates) {
      for (Candidate.Spelling spelling : candidate.spellings()) {
        for (ActorId actor : forms.getOrDefault(Folding.of(spelling.form()), Set.of())) {
          found.computeIfAbsent(actor, any -> new TreeSet<>()).add(candidate.name());
        }
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(92);
    found.values().removeIf(names -> names.size() == 1);
    assertThat(found).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void tellsPersonsFromBodiesAndPlaces() throws IOException {
    Map<String, Set<ActorId>> forms = forms(Seeds.actors());
    Map<ActorId, Actor> actors = new HashMap<>();
    Seeds.actors().forEach(actor -> actors.put(actor.id(), actor));
    List<String> wrong = new ArrayList<>();
    int told = 0;
    for (Candidate candidate : candidates()) {
      Set<ActorId> ids = forms.getOrDefault(Folding.of(candidate.name()), Set.of());
      if (ids.size() == 1 && candidate.kind() != Candidate.Kind.UNCLEAR) {
        Actor actor = actors.get(ids.iterator().next());
        told++;
        if (!fits(candidate.kind(), actor)) {
          wrong.add(candidate.name() + ": " + candidate.kind() + ", " + candidate.evidence());
        }
      }
    }
    assertThat(told).isGreaterThan(75);
    assertThat(wrong).hasSizeLessThanOrEqualTo(4);
  }

  private static boolean fits(Candidate.Kind kind, Actor actor) {
    return switch (actor.type()) {
      case PERSON -> kind == Candidate.Kind.PERSON;
      case COUNTRY -> kind == Candidate.Kind.STATE;
      default -> kind == Candidate.Kind.BODY;
    };
  }

  private static List<Candidate> candidates() throws IOException {
    Options bare =
        new Options(
            Shared.path("seeds"),
            Optional.empty(),
            Optional.empty(),
            Path.of("site"),
            Limits.DEFAULT,
            false);
    return new Sourcebook(bare, new Progress(false)).book().candidates();
  }

  private static Map<String, Set<ActorId>> forms(List<Actor> actors) {
    Map<String, Set<ActorId>> forms = new HashMap<>();
    for (Actor actor : actors) {
      List<String> all = new ArrayList<>(List.of(actor.name()));
      actor.aliases().forEach(alias -> all.add(alias.form()));
      all.forEach(
          form -> forms.computeIfAbsent(Folding.of(form), any -> new HashSet<>()).add(actor.id()));
    }
    return forms;
  }
}
