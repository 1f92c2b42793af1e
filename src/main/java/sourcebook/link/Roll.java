package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    for (Actor.Exclusion exclusion : actor.not()) {
      Locus where = new Locus(actor.where().file(), exclusion.line());
      not.add(Folding.of(exclusion.phrase()));
      Optional<String> fault = fault(exclusion.phrase());
      fault.ifPresent(
          told ->
              warn(
                  where,
                  quoted("not", exclusion.phrase())
                      + told
                      + " and hides nothing; write the longer phrase that means another"));
    }
    hold(actor, actor.name(), actor.where(), "name", not);
    for (Actor.Alias alias : actor.aliases()) {
      hold(actor, alias.form(), new Locus(actor.where().file(), alias.line()), "alias", not);
    }
  }

  private void hold(Actor actor, String form, Locus where, String field, Set<String> not) {
    Optional<String> fault = fault(form);
    if (fault.isPresent()) {
      warn(
          where,
          quoted(field, form) + fault.get() + " and is never looked for; write a longer form");
    } else if (form.length() > LONGEST_FORM) {
      warn(
          where,
          field
              + " of "
              + form.length()
              + " characters is never looked for; write at most "
              + LONGEST_FORM);
    } else if (not.contains(Folding.of(form))) {
      warn(
          where,
          quoted(field, form)
              + " is also in \"not\" and names nobody; take it out of one of the two");
    } else {
      claim(actor, form, where, field);
    }
  }

  /** Why a form would stand anywhere or nowhere. */
  private static Optional<String> fault(String form) {
    Tokens tokens = Tokens.of(form);
    if (tokens.count() == 0) {
      return Optional.of(" has no letter and no digit");
    }
    if (tokens.count() > 1) {
      return Optional.empty();
    }
    if (tokens.folded(0).length() < 2) {
      return Optional.of(" is one letter");
    }
    return !tokens.acronym(0) && FunctionWords.any(tokens.folded(0))
        ? Optional.of(" is a function word")
        : Optional.empty();
  }

  private void claim(Actor actor, String form, Locus where, String field) {
    if (form.codePoints().noneMatch(Character::isLetter)) {
      warn(
          where,
          quoted(field, form)
              + " is a number and would be found in dates and sums; write a form with letters");
    }
    Claim claim = new Claim(actor, where);
    Claim other = claims.putIfAbsent(Folding.of(form), claim);
    if (other != null && !other.actor.id().equals(actor.id())) {
      warn(
          where,
          quoted(field, form)
              + " is also a form of "
              + other.actor.name()
              + " ("
              + other.where
              + "); mentions of it may stay unlinked: leave it to one, or write longer forms");
    }
  }

  private void warn(Locus where, String message) {
    problems.add(Problem.warning(where, message));
  }

  private static String quoted(String field, String form) {
    return field + " \"" + form + "\"";
  }

  /** Who claims a form, and where. */
  private record Claim(Actor actor, Locus where) {}
}
