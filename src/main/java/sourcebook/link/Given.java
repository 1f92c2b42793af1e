package sourcebook.link;

import java.util.Optional;
import sourcebook.model.Actor;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Verdict;

/** A verdict on a passage, and the actor whose file gives it. */
record Given(Actor actor, Verdict verdict) {
  /** Where the author says so. */
  Locus where() {
    return new Locus(actor.where().file(), verdict.line());
  }

  /** Where the author says so, as pages tell it: whatever the folder of the content is called. */
  String evidence() {
    return "confirmed in actors/" + actor.id().slug() + ".md:" + verdict.line();
  }

  /** The words that are meant, each blank like any other; none where all are. */
  Optional<String> words() {
    return verdict.words().map(Library::blanks);
  }

  /** That the author's word cannot be done. */
  Problem error(String fault) {
    return Problem.error(where(), this + " " + fault);
  }

  /** That the author's word is more than is needed. */
  Problem warning(String fault) {
    return Problem.warning(where(), this + " " + fault);
  }

  @Override
  public String toString() {
    return (verdict.names() ? "confirm" : "reject") + " \"" + verdict + "\"";
  }
}
