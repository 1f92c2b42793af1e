package sourcebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.read.Fields.Field;

/** Reads what an author says of a source, in a sidecar or in front matter. */
final class SidecarReader {
  private static final List<String> KINDS =
      List.of(
          "interview",
          "news",
          "analysis",
          "profile",
          "article",
          "report",
          "speech",
          "statement",
          "post");

  private static final Set<String> INFERABLE =
      Set.of(
          "title", "authors", "translators", "publisher", "published", "url", "language", "kind");

  private final Limits limits;

  SidecarReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The facts that a YAML text states, and its rulings on lines.
   *
   * @param rule how evidence names the text: {@code sidecar} or {@code front-matter}
   * @param file as evidence names it
   * @param where as messages name it
   * @param shift how many lines of the file stand before the text
   */
  Description read(
      String yaml, String rule, String file, String where, int shift, List<Problem> problems) {
    Fields fields = Fields.of(yaml, where, shift, limits, problems);
    Facts facts = new Facts(rule, file);
    List<Fact<String>> authors = facts.all(fields.texts("authors"));
    authors.addAll(facts.all(fields.texts("author")));
    List<Fact<String>> translators = facts.all(fields.texts("translators"));
    translators.addAll(facts.all(fields.texts("translator")));
    Description description =
        new Description(
            facts.one(fields.text("title")),
            authors,
            translators,
            facts.one(fields.text("publisher")),
            facts.one(fields.date("published")).or(() -> facts.one(fields.date("date"))),
            facts.one(fields.date("retrieved")),
            facts.one(fields.address("url")),
            facts.one(fields.text("language")),
            facts.one(fields.text("kind")),
            fields.flag("retold"),
            inferred(fields),
            facts.all(fields.texts("actors")),
            fields.text("note").map(Field::value),
            RulingReader.read(fields, where));
    fields.date("date");
    kind(description, where, problems);
    fields.done();
    return description;
  }

  private static Set<String> inferred(Fields fields) {
    Set<String> inferred = new TreeSet<>();
    for (Field<String> field : fields.texts("inferred")) {
      if (INFERABLE.contains(field.value())) {
        inferred.add(field.value());
      } else {
        fields.errorAt(
            field.line(),
            "inferred names \""
                + field.value()
                + "\"; it takes names of fields: "
                + String.join(", ", new TreeSet<>(INFERABLE)));
      }
    }
    return inferred;
  }

  private static void kind(Description description, String where, List<Problem> problems) {
    Optional<Fact<String>> unknown =
        description.kind().filter(kind -> !KINDS.contains(kind.value()));
    if (unknown.isPresent()) {
      problems.add(
          Problem.error(
              new Locus(where, unknown.get().evidence().line()),
              "kind \""
                  + unknown.get().value()
                  + "\" is unknown; write one of "
                  + String.join(", ", KINDS)));
    }
  }

  /** Makes facts of fields. */
  private record Facts(String rule, String file) {
    <T> Optional<Fact<T>> one(Optional<Field<T>> field) {
      return field.map(this::fact);
    }

    List<Fact<String>> all(List<Field<String>> fields) {
      List<Fact<String>> facts = new ArrayList<>();
      fields.forEach(field -> facts.add(fact(field)));
      return facts;
    }

    private <T> Fact<T> fact(Field<T> field) {
      return new Fact<>(
          field.value(), new Evidence(rule, file, field.line(), field.value().toString()));
    }
  }
}
