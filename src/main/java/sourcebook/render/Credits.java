package sourcebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Book;
import sourcebook.model.Description;
import sourcebook.model.Fact;
import sourcebook.model.Recognition;
import sourcebook.model.SourceId;

/**
 * Which authors, translators and publishers of sources are actors of the book.
 *
 * <p>Only where the name is spelled just as the actor's own name or a listed form that no other
 * actor has.
 */
final class Credits {
  private final Map<String, Optional<ActorId>> actors = new HashMap<>();
  private final Map<ActorId, List<Credited>> credited = new HashMap<>();

  Credits(Book book) {
    for (Actor actor : book.actors()) {
      add(actor.name(), actor.id());
      actor.aliases().forEach(alias -> add(alias.form(), actor.id()));
    }
    for (Recognition source : book.sources()) {
      Description what = source.description();
      SourceId id = source.source().id();
      what.authors().forEach(each -> credit(each, "author", id));
      what.translators().forEach(each -> credit(each, "translator", id));
      what.publisher().ifPresent(each -> credit(each, "publisher", id));
    }
  }

  /** What an actor is named for in the heads of sources, by source. */
  List<Credited> of(ActorId actor) {
    return credited.getOrDefault(actor, List.of());
  }

  /** Names with the pages of those that are actors, and the words that stand before each. */
  List<Credit> named(List<Fact<String>> names) {
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String before = i == 0 ? "" : i == names.size() - 1 ? " and " : ", ";
      credits.add(new Credit(before, names.get(i).value(), href(names.get(i).value())));
    }
    return credits;
  }

  private String href(String name) {
    return actors.getOrDefault(name, Optional.empty()).map(Catalogue::href).orElse("");
  }

  private void add(String form, ActorId actor) {
    actors.merge(
        form, Optional.of(actor), (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  private void credit(Fact<String> name, String role, SourceId source) {
    actors
        .getOrDefault(name.value(), Optional.empty())
        .ifPresent(
            actor ->
                credited
                    .computeIfAbsent(actor, none -> new ArrayList<>())
                    .add(new Credited(role, source)));
  }

  /**
   * A name in the head of a source.
   *
   * @param href page of the actor of that name, from the top of the site; empty where there is none
   */
  record Credit(String before, String name, String href) {}

  /** A part that an actor had in a source. */
  record Credited(String role, SourceId source) {}
}
