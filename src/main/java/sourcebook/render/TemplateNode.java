package sourcebook.render;

import java.util.List;
import sourcebook.model.Locus;

/** A piece of a template as parsed, its names not yet looked up. */
sealed interface TemplateNode {
  /** Text that stands in every page. */
  record Words(String text) implements TemplateNode {}

  /** {@code {{name}}}, or with three braces where it is not escaped. */
  record Value(Locus where, String name, boolean escaped) implements TemplateNode {}

  /** {@code {{#name}}…{{/name}}}, or with {@code ^} where it is inverted. */
  record Section(Locus where, String name, boolean inverted, List<TemplateNode> body)
      implements TemplateNode {}

  /** {@code {{>name}}}. */
  record Partial(Locus where, String name) implements TemplateNode {}

  /** A tag that Mustache knows and these templates do without. */
  record Unsupported(Locus where, String what) implements TemplateNode {}
}
