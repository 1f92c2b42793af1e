package sourcebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All actors of a collection: those with a file, and those that only a source's own list names.
 *
 * <p>A listed name that an actor's file knows, by name, alias or slug, is that actor.
 */
public final class Cast {
  private final List<Actor> actors;
  private final Map<String, TreeSet<ActorId>> forms = new HashMap<>();

  private Cast(List<Source> sources, List<Actor> described) {
    Map<ActorId, Actor> known = new TreeMap<>();
    for (Actor actor : described) {
      if (known.putIfAbsent(actor.id(), actor) == null) {
        claim(actor);
      }
    }
    for (Source source : sources) {
      for (Fact<String> listed : source.declared().actors()) {
        String name = listed.value().strip();
        if (Folding.of(name).isEmpty() || forms.containsKey(Folding.of(name))) {
          continue;
        }
        ActorId id = new ActorId(Slug.of(name));
        if (!known.containsKey(id)) {
          known.put(id, listed(id, name, new Locus(source.where(), listed.evidence().line())));
          claim(known.get(id));
        }
      }
    }
    actors = List.copyOf(known.values());
  }

  /** The actors of a corpus. */
  public static Cast of(Corpus corpus) {
    return new Cast(corpus.sources(), corpus.actors());
  }

  private static Actor listed(ActorId id, String name, Locus where) {
    return new Actor(
        id,
        where,
        name,
        ActorType.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "");
  }

  private void claim(Actor actor) {
    List<String> all = new ArrayList<>(List.of(actor.name()));
    actor.aliases().forEach(alias -> all.add(alias.form()));
    for (String form : all) {
      String folded = Folding.of(form);
      if (!folded.isEmpty()) {
        forms
            .computeIfAbsent(folded, any -> new TreeSet<>(Comparator.naturalOrder()))
            .add(actor.id());
      }
    }
  }

  /** All of them, by id; of two files with one slug the first. */
  public List<Actor> actors() {
    return actors;
  }

  /** Whether a name is that of an actor, or of several. */
  public boolean knows(String name) {
    return forms.containsKey(Folding.of(name));
  }

  /** The one actor that a name means when it stands alone; nothing where none or several do. */
  public Optional<ActorId> named(String name) {
    TreeSet<ActorId> ids = forms.get(Folding.of(name));
    if (ids == null) {
      return Slug.isSlug(Slug.of(name)) ? bySlug(new ActorId(Slug.of(name))) : Optional.empty();
    }
    return ids.size() == 1 ? Optional.of(ids.first()) : Optional.empty();
  }

  private Optional<ActorId> bySlug(ActorId id) {
    int low = 0;
    int high = actors.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = actors.get(middle).id().compareTo(id);
      if (order == 0) {
        return Optional.of(id);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
