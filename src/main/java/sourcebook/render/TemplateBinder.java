package sourcebook.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * Binds the names of a template to the components of a view record, and reports those that do not
 * exist there, wrong uses of those that do, and partials that are missing or hold themselves.
 */
final class TemplateBinder {
  private static final int DEEPEST = 20;

  /** {@code {{#events.any}}} stands once where the list has something, and not once per item. */
  private static final String ANY = "any";

  private final TreeMap<String, List<TemplateNode>> partials;
  private final TreeSet<Problem> problems;
  private int depth;

  /**
   * A binder that adds to the problems given.
   *
   * @param partials those that exist, by name
   */
  TemplateBinder(TreeMap<String, List<TemplateNode>> partials, TreeSet<Problem> problems) {
    this.partials = partials;
    this.problems = problems;
  }

  <V extends Record> Template<V> bind(List<TemplateNode> nodes, Class<V> view) {
    return new Template<>(steps(nodes, List.of(view)));
  }

  private List<Template.Step> steps(List<TemplateNode> nodes, List<Type> scopes) {
    List<Template.Step> steps = new ArrayList<>();
    for (TemplateNode node : nodes) {
      if (node instanceof TemplateNode.Words words) {
        steps.add((values, out) -> out.append(words.text()));
      } else if (node instanceof TemplateNode.Value value) {
        path(value.where(), value.name(), scopes).ifPresent(path -> steps.add(value(value, path)));
      } else if (node instanceof TemplateNode.Section section) {
        path(section.where(), section.name(), scopes)
            .ifPresent(path -> steps.add(section(section, path, scopes)));
      } else if (node instanceof TemplateNode.Partial partial) {
        steps.addAll(partial(partial, scopes));
      } else if (node instanceof TemplateNode.Unsupported tag) {
        error(tag.where(), tag.what() + " is not known here; write a section or a partial");
      }
    }
    return List.copyOf(steps);
  }

  private Template.Step value(TemplateNode.Value value, TemplatePath path) {
    boolean html = path.type() == Html.class;
    if (html == value.escaped()) {
      String right = html ? "{{{" + value.name() + "}}}" : "{{" + value.name() + "}}";
      String what = html ? "mark-up" : "no mark-up";
      error(value.where(), "\"" + value.name() + "\" is " + what + "; write " + right);
    } else if (!html && path.type() != String.class && path.type() != int.class) {
      String right = "{{#" + value.name() + "}}…{{/" + value.name() + "}}";
      error(value.where(), "\"" + value.name() + "\" is no words; write a section " + right);
    }
    return html
        ? (values, out) -> out.append(path.get(values))
        : (values, out) -> Markup.escape(out, String.valueOf(path.get(values)));
  }

  private Template.Step section(
      TemplateNode.Section section, TemplatePath path, List<Type> scopes) {
    if (section.inverted()) {
      List<Template.Step> body = steps(section.body(), scopes);
      return (values, out) -> {
        if (items(path.get(values)).isEmpty()) {
          Template.run(body, values, out);
        }
      };
    }
    List<Template.Step> body = steps(section.body(), inner(scopes, itemType(path.type())));
    return (values, out) -> {
      for (Object item : items(path.get(values))) {
        values.add(item);
        Template.run(body, values, out);
        values.remove(values.size() - 1);
      }
    };
  }

  private List<Template.Step> partial(TemplateNode.Partial partial, List<Type> scopes) {
    List<TemplateNode> nodes = partials.get(partial.name());
    if (nodes == null) {
      String there = String.join(", ", partials.keySet());
      error(
          partial.where(), "no partial \"" + partial.name() + "\"; those that exist are " + there);
      return List.of();
    }
    if (depth == DEEPEST) {
      error(partial.where(), "partial \"" + partial.name() + "\" holds itself; take it out there");
      return List.of();
    }
    depth++;
    List<Template.Step> steps = steps(nodes, scopes);
    depth--;
    return steps;
  }

  private Optional<TemplatePath> path(Locus where, String name, List<Type> scopes) {
    if (name.equals(".")) {
      return Optional.of(
          new TemplatePath(scopes.size() - 1, List.of(), scopes.get(scopes.size() - 1), false));
    }
    String[] parts = name.split("\\.", -1);
    for (int scope = scopes.size() - 1; scope >= 0; scope--) {
      Optional<RecordComponent> first = component(scopes.get(scope), parts[0]);
      if (first.isPresent()) {
        return path(where, parts, scope, first.get());
      }
    }
    error(where, "\"" + name + "\" is no name here; those that exist are " + names(scopes));
    return Optional.empty();
  }

  private Optional<TemplatePath> path(
      Locus where, String[] parts, int scope, RecordComponent first) {
    List<RecordComponent> components = new ArrayList<>(List.of(first));
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      Type type = components.get(components.size() - 1).getGenericType();
      if (part.equals(ANY) && isList(type) && components.size() == parts.length - 1) {
        return Optional.of(new TemplatePath(scope, components, boolean.class, true));
      }
      Optional<RecordComponent> next = component(type, part);
      if (next.isEmpty()) {
        String there = names(List.of(type));
        error(where, "\"" + part + "\" is no name in " + parts[0] + "; there are " + there);
        return Optional.empty();
      }
      components.add(next.get());
    }
    Type type = components.get(components.size() - 1).getGenericType();
    return Optional.of(new TemplatePath(scope, components, type, false));
  }

  private static Optional<RecordComponent> component(Type type, String name) {
    if (!(type instanceof Class<?> record) || !record.isRecord() || record == Html.class) {
      return Optional.empty();
    }
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  private static String names(List<Type> scopes) {
    List<String> names = new ArrayList<>();
    for (Type type : scopes) {
      if (type instanceof Class<?> record && record.isRecord()) {
        Arrays.stream(record.getRecordComponents()).forEach(each -> names.add(each.getName()));
      }
    }
    return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
  }

  private static Type itemType(Type type) {
    return type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
  }

  private static List<?> items(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(List::of).orElse(List.of());
    }
    boolean empty =
        value.equals(false) || value.equals("") || value.equals(0) || value.equals(Html.NONE);
    return empty ? List.of() : List.of(value);
  }

  private void error(Locus where, String message) {
    problems.add(Problem.error(where, message));
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType of && of.getRawType() == List.class;
  }

  private static List<Type> inner(List<Type> scopes, Type type) {
    List<Type> inner = new ArrayList<>(scopes);
    inner.add(type);
    return inner;
  }
}
