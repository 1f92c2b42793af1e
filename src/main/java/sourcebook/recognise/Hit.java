package sourcebook.recognise;

import java.util.List;
import sourcebook.model.ActorId;

/**
 * Words of a block that spell forms.
 *
 * @param first the number of the first word
 * @param last that of the last
 * @param start where the first begins
 * @param end where the last ends, without possessive ending
 * @param near whether they spell them otherwise than the forms are written
 */
record Hit(int first, int last, int start, int end, List<Form> forms, boolean near) {
  boolean excludes() {
    for (Form form : forms) {
      if (form.kind() == Form.Kind.EXCLUSION) {
        return true;
      }
    }
    return false;
  }

  boolean hides(ActorId actor) {
    for (Form form : forms) {
      if (form.kind() == Form.Kind.EXCLUSION && form.actor().equals(actor)) {
        return true;
      }
    }
    return false;
  }

  /** These words as other forms. */
  Hit with(List<Form> others) {
    return others == forms ? this : new Hit(first, last, start, end, others, near);
  }

  /**
   * Whether some form says the whole of a name, or is listed: then it is a name by itself; else the
   * source must support it.
   */
  boolean isOwn() {
    for (Form form : forms) {
      if (near
          ? form.kind() != Form.Kind.SURNAME
          : form.kind().isListed() || form.kind().isWhole()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all forms are of one actor. */
  boolean isOfOne() {
    for (Form form : forms) {
      if (!form.actor().equals(forms.get(0).actor())) {
        return false;
      }
    }
    return true;
  }
}
