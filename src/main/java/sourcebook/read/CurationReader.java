package sourcebook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.edtf.Edtf;
import sourcebook.model.ActorId;
import sourcebook.model.Curation;
import sourcebook.model.Passage;
import sourcebook.model.Problem;
import sourcebook.model.Slug;
import sourcebook.read.Fields.Field;

/**
 * Reads {@code timeline.yml}: titles for events, passages that tell them, passages to leave out.
 */
final class CurationReader {
  private final Limits limits;

  CurationReader(Limits limits) {
    this.limits = limits;
  }

  /** What the author says of the timeline; whether actors and passages exist is for the linker. */
  Curation read(String yaml, String where, List<Problem> problems) {
    Fields fields = Fields.of(yaml, where, 0, limits, problems);
    List<Curation.Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields item : fields.items("events")) {
      entry(item).filter(entry -> isNew(entry, ids, item)).ifPresent(entries::add);
    }
    List<Curation.Omission> omissions = new ArrayList<>();
    for (Fields item : fields.items("omit")) {
      Optional<Passage> passage = passage(item);
      Optional<Field<String>> why = item.required("why");
      item.done();
      if (passage.isPresent() && why.isPresent()) {
        omissions.add(new Curation.Omission(passage.get(), why.get().value()));
      }
    }
    fields.done();
    return new Curation(where, entries, omissions);
  }

  private static boolean isNew(Curation.Entry entry, Set<String> ids, Fields item) {
    boolean added = ids.add(entry.id());
    if (!added) {
      item.errorAt(
          entry.line(), "a second event with the id \"" + entry.id() + "\"; give it another");
    }
    return added;
  }

  private static Optional<Curation.Entry> entry(Fields item) {
    Optional<Field<String>> id = item.required("id");
    Optional<Field<String>> title = item.required("title");
    Optional<Edtf> date = item.date("date").map(Field::value);
    List<ActorId> actors = new ArrayList<>();
    for (Field<String> actor : item.texts("actors")) {
      if (Slug.isSlug(actor.value())) {
        actors.add(new ActorId(actor.value()));
      } else {
        item.errorAt(
            actor.line(),
            "actor \""
                + actor.value()
                + "\" is no slug; write the name of the actor's file without .md");
      }
    }
    List<Passage> told = new ArrayList<>();
    for (Fields telling : item.items("told")) {
      passage(telling).ifPresent(told::add);
      telling.done();
    }
    Optional<String> disagreement = item.text("disagreement").map(Field::value);
    item.done();
    if (id.isPresent() && !Slug.isSlug(id.get().value())) {
      item.errorAt(
          id.get().line(),
          "id \"" + id.get().value() + "\" is no slug; write " + Slug.of(id.get().value()));
      return Optional.empty();
    }
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    if (date.isEmpty() && told.isEmpty()) {
      item.errorAt(
          item.line(),
          "event \""
              + id.get().value()
              + "\" has neither a date nor a passage that tells it; give one");
      return Optional.empty();
    }
    return Optional.of(
        new Curation.Entry(
            id.get().value(), title.get().value(), date, actors, told, disagreement, item.line()));
  }

  private static Optional<Passage> passage(Fields item) {
    Optional<Field<String>> source = item.required("source");
    Optional<Field<String>> words = item.required("words");
    return source.isPresent() && words.isPresent()
        ? Optional.of(new Passage(source.get().value(), words.get().value(), words.get().line()))
        : Optional.empty();
  }
}
