package sourcebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Slug;
import sourcebook.model.Verdict;
import sourcebook.read.Fields.Field;

/** Reads an actor's file: front matter and a note in Markdown. */
final class ActorReader {
  private static final String CONFIRM = "confirm";
  private static final String REJECT = "reject";
  private static final Pattern PASSAGE =
      Pattern.compile("([a-z0-9-]{1,200})#b([0-9]{1,8})(?::\\s*(\\S.*))?");

  private final Limits limits;

  ActorReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The actor of a file, or nothing where its name or type is missing.
   *
   * @param name file name without extension
   * @param raw the decoded file
   * @param where the file as messages name it
   */
  Optional<Actor> read(String name, String raw, String where, List<Problem> problems) {
    int before = problems.size();
    Optional<FrontMatter> front = FrontMatter.of(raw, where, problems);
    if (front.isEmpty()) {
      if (problems.size() == before) {
        problems.add(
            Problem.error(
                new Locus(where, 1),
                "an actor's file without front matter; begin it with \"---\", name and type, \"---\""));
      }
      return Optional.empty();
    }
    Fields fields = Fields.of(front.get().yaml(), where, 1, limits, problems);
    Optional<Field<String>> shown = fields.required("name");
    Optional<Field<String>> typed = fields.required("type");
    Optional<ActorType> type = typed.flatMap(word -> ActorType.of(word.value()));
    if (typed.isPresent() && type.isEmpty()) {
      fields.errorAt(
          typed.get().line(),
          "type \""
              + Nodes.shown(typed.get().value())
              + "\" is unknown; write one of person, organisation, party, coalition, armed-group, state-body, outlet, country");
    }
    List<Actor.Alias> aliases = new ArrayList<>();
    fields
        .texts("aliases")
        .forEach(form -> aliases.add(new Actor.Alias(form.value(), form.line(), false)));
    fields
        .texts("elsewhere")
        .forEach(form -> aliases.add(new Actor.Alias(form.value(), form.line(), true)));
    List<Actor.Exclusion> not = new ArrayList<>();
    for (Map.Entry<Field<String>, String> pair : fields.pairs("not")) {
      not.add(new Actor.Exclusion(pair.getKey().value(), pair.getValue(), pair.getKey().line()));
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts(fields, CONFIRM, verdicts);
    verdicts(fields, REJECT, verdicts);
    Optional<String> description = fields.text("description").map(Field::value);
    Optional<String> wikidata = wikidata(fields);
    fields.done();
    if (shown.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Actor(
            new ActorId(Slug.of(name)),
            new Locus(where, shown.get().line()),
            shown.get().value(),
            type.get(),
            description,
            aliases,
            not,
            verdicts,
            wikidata,
            NoteReader.read(raw.substring(front.get().end()).strip(), where, problems)));
  }

  /** Reads passages that name the actor, or do not: {@code confirm: [000#b14, "003#b9: Qais"]}. */
  private static void verdicts(Fields fields, String name, List<Verdict> verdicts) {
    for (Field<String> each : fields.texts(name)) {
      Matcher passage = PASSAGE.matcher(each.value().strip());
      if (passage.matches()) {
        verdicts.add(
            new Verdict(
                name.equals(CONFIRM),
                passage.group(1),
                Integer.parseInt(passage.group(2)),
                Optional.ofNullable(passage.group(3)),
                each.line()));
      } else {
        fields.errorAt(
            each.line(),
            name
                + " \""
                + Nodes.shown(each.value())
                + "\" is no passage; write the beginning of a source's name and a paragraph, as in "
                + name
                + ": [003#b14]");
      }
    }
  }

  private static Optional<String> wikidata(Fields fields) {
    Optional<Field<String>> item = fields.text("wikidata");
    boolean wellFormed = item.isEmpty() || item.get().value().matches("Q[1-9]\\d{0,11}");
    if (!wellFormed) {
      fields.errorAt(
          item.get().line(),
          "wikidata \""
              + Nodes.shown(item.get().value())
              + "\" is no item; write Q and a number, such as Q796");
      return Optional.empty();
    }
    return item.map(Field::value);
  }
}
