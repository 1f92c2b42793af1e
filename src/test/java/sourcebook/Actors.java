package sourcebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Locus;
import sourcebook.model.Slug;

/** Actors made by hand. */
public final class Actors {
  private Actors() {}

  /** An actor with aliases. */
  public static Actor actor(String name, String... aliases) {
    return actor(name, List.of(aliases), List.of());
  }

  /** An actor with aliases and phrases that do not mean it; aliases stand from line 5 on. */
  public static Actor actor(String name, List<String> aliases, List<String> not) {
    List<Actor.Alias> forms = new ArrayList<>();
    for (String alias : aliases) {
      forms.add(new Actor.Alias(alias, 5 + forms.size(), false));
    }
    String slug = Slug.of(name);
    return new Actor(
        new ActorId(slug),
        new Locus("content/actors/" + slug + ".md", 1),
        name,
        ActorType.PERSON,
        Optional.empty(),
        forms,
        not.stream().map(phrase -> new Actor.Exclusion(phrase, "another", 9)).toList(),
        Optional.empty(),
        "");
  }

  /** An actor of a type, of which no more than the name is listed. */
  public static Actor actor(String name, ActorType type, Optional<String> description) {
    String slug = Slug.of(name);
    return new Actor(
        new ActorId(slug),
        new Locus("content/actors/" + slug + ".md", 1),
        name,
        type,
        description,
        List.of(),
        List.of(),
        Optional.empty(),
        "");
  }
}
