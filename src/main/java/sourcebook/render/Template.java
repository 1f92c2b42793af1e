package sourcebook.render;

import java.util.ArrayList;
import java.util.List;

/** A template whose every name is bound to a component of the view record it is for. */
final class Template<V extends Record> {
  private static final int USUAL_LENGTH = 16 * 1024;

  private final List<Step> steps;

  Template(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The page that shows a view. */
  String write(V view) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    run(steps, new ArrayList<>(List.of(view)), out);
    return out.toString();
  }

  static void run(List<Step> steps, List<Object> scopes, StringBuilder out) {
    for (Step step : steps) {
      step.run(scopes, out);
    }
  }

  /** One thing to write; the scopes are the view and the values of the sections around it. */
  @FunctionalInterface
  interface Step {
    void run(List<Object> scopes, StringBuilder out);
  }
}
