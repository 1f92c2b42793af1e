package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.Folding;
import sourcebook.model.FunctionWords;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.Tokens;

/**
 * Calls the actors' forms over and tells what is wrong with them: one slug for two files, a form
 * claimed twice, a form that would match anywhere or nowhere.
 */
final class Roll {
  private static final int LONGEST_FORM = 200;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();

  /** The faults in the files of these actors. */
  static List<Problem> call(List<Actor> actors) {
    Roll roll = new Roll();
    Map<ActorId, Actor> first = new HashMap<>();
    for (Actor actor : actors) {
      Actor other = first.putIfAbsent(actor.id(), actor);
      if (other == null) {
        roll.read(actor);
      } else {
        roll.problems.add(
            Problem.error(
                actor.where(),
                "the slug "
                    + actor.id()
                    + " is also that of "
                    + other.where()
                    + "; rename one of the two files"));
      }
    }
    return roll.problems;
  }

  private void read(Actor actor) {
    Set<String> not = new HashSet<>();
    actor.not().forEach(exclusion -> not.add(Folding.of(exclusion.phrase())));
    claim(actor, actor.name(), actor.where(), "name");
    for (Actor.Alias alias : actor.aliases()) {
      Locus where = new Locus(actor.where().file(), alias.line());
      if (not.contains(Folding.of(alias.form()))) {
        problems.add(
            Problem.warning(
                where,
                quoted("alias", alias.form())
                    + " is also in \"not\" and names nobody; take it out of one of the two"));
      } else {
        claim(actor, alias.form(), where, "alias");
      }
    }
  }

  private void claim(Actor actor, String form, Locus where, String field) {
    Tokens tokens = Tokens.of(form);
    if (tokens.count() == 0) {
      problems.add(
          Problem.warning(where, quoted(field, form) + " is empty; write a name or take it out"));
    } else if (form.length() > LONGEST_FORM) {
      problems.add(
          Problem.warning(
              where,
              field
                  + " of "
                  + form.length()
                  + " characters is never looked for; write at most "
                  + LONGEST_FORM));
    } else if (tokens.count() == 1 && tokens.folded(0).length() < 2) {
      problems.add(
          Problem.warning(
              where, quoted(field, form) + " is one letter and is never looked for; write more"));
    } else if (tokens.count() == 1 && !tokens.acronym(0) && FunctionWords.any(tokens.folded(0))) {
      problems.add(
          Problem.warning(
              where,
              quoted(field, form)
                  + " is a function word and is never looked for; write a longer form"));
    } else {
      Claim claim = new Claim(actor, where);
      Claim other = claims.putIfAbsent(Folding.of(form), claim);
      if (other != null && !other.actor.id().equals(actor.id())) {
        problems.add(
            Problem.warning(
                where,
                quoted(field, form)
                    + " is also a form of "
                    + other.actor.name()
                    + " ("
                    + other.where
                    + "); mentions of it may stay unlinked: leave it to one, or write longer forms"));
      }
    }
  }

  private static String quoted(String field, String form) {
    return field + " \"" + form + "\"";
  }

  /** Who claims a form, and where. */
  private record Claim(Actor actor, Locus where) {}
}
