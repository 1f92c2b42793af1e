package sourcebook.render;

import java.util.List;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.model.Attestation;
import sourcebook.model.Doubt;
import sourcebook.model.Event;
import sourcebook.model.Fact;
import sourcebook.model.Listing;
import sourcebook.model.Recognition;
import sourcebook.model.Reprint;
import sourcebook.model.SourceId;
import sourcebook.model.Statement;

/** What a book says of one source; each list by place. */
record SourceEntry(
    Recognition recognition,
    int words,
    List<Attestation> names,
    List<Doubt> doubts,
    List<Statement> statements,
    List<Listing> listings,
    List<Event> events,
    List<Integer> parallels,
    List<Reprint> reprints) {
  SourceId id() {
    return recognition.source().id();
  }

  String href() {
    return Catalogue.href(id());
  }

  String title() {
    return recognition.title();
  }

  Optional<Edtf> published() {
    return recognition.description().published().map(Fact::value);
  }

  Optional<String> publisher() {
    return recognition.description().publisher().map(Fact::value);
  }

  /** Language and direction of the text; English where nothing says otherwise. */
  Writing writing() {
    return Writing.of(recognition.description().language().map(Fact::value).orElse("en"));
  }
}
