package sourcebook.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import sourcebook.edtf.Edtf;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * The fields of one YAML mapping, each with its line; whatever is not as it should be becomes a
 * problem and counts as not there.
 *
 * <p>References to other parts of the file (aliases) are refused: they make a small file stand for
 * an endless one, and nothing here needs them.
 */
final class Fields {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(true).build();

  private final String where;
  private final int shift;
  private final List<Problem> problems;
  private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();
  private int line = 1;
  private boolean unread;

  private Fields(String where, int shift, List<Problem> problems) {
    this.where = where;
    this.shift = shift;
    this.problems = problems;
  }

  /** A value of a field and its line. */
  record Field<T>(T value, int line) {}

  /**
   * The fields of a YAML text.
   *
   * @param shift how many lines of the file stand before the text
   */
  static Fields of(String yaml, String where, int shift, Limits limits, List<Problem> problems) {
    Fields fields = new Fields(where, shift, problems);
    if (yaml.length() > limits.yamlBytes()) {
      fields.unread = true;
      fields.error(
          1, yaml.length() + " characters of YAML; at most " + limits.yamlBytes() + " are read");
      return fields;
    }
    try {
      Optional<Node> root =
          new Composer(SETTINGS, new ShallowParser(SETTINGS, yaml)).getSingleNode();
      if (root.isPresent()) {
        fields.fill(root.get());
      }
    } catch (ShallowParser.Refused refused) {
      fields.unread = true;
      fields.error(
          refused.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), refused.getProblem());
    } catch (MarkedYamlEngineException malformed) {
      fields.unread = true;
      int at = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      fields.error(
          at,
          "no YAML: " + firstLine(malformed.getProblem()) + "; write one \"field: value\" a line");
    } catch (YamlEngineException refused) {
      fields.unread = true;
      fields.error(
          1, "no YAML: " + firstLine(refused.getMessage()) + "; write one \"field: value\" a line");
    }
    return fields;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private void fill(Node node) {
    line = Nodes.lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      if (!(node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
        error(
            line,
            "found "
                + Nodes.kind(node)
                + " where fields belong; write one \"field: value\" a line");
      }
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      if (fields.containsKey(name)) {
        error(
            Nodes.lineOf(tuple.getKeyNode()),
            "field \""
                + name
                + "\" stands a second time (first in line "
                + (Nodes.lineOf(fields.get(name).getKeyNode()) + shift)
                + "); keep one of them");
      } else {
        fields.put(name, tuple);
      }
    }
  }

  /** A field that holds text, such as {@code title: Letters}. */
  Optional<Field<String>> text(String name) {
    return value(name).flatMap(node -> scalar(name, node));
  }

  /** A field that must be there and hold text. */
  Optional<Field<String>> required(String name) {
    Optional<Field<String>> field = text(name);
    NodeTuple found = fields.get(name);
    if (found == null && !unread) {
      error(line, "the field \"" + name + "\" is missing; write \"" + name + ": …\"");
    } else if (found != null && Nodes.isBlank(found.getValueNode())) {
      error(
          Nodes.lineOf(found.getKeyNode()),
          "the field \"" + name + "\" is empty; write \"" + name + ": …\"");
    }
    return field;
  }

  /** A field that holds one text or a list of texts; empty ones in a list are told of. */
  List<Field<String>> texts(String name) {
    boolean list = value(name).filter(SequenceNode.class::isInstance).isPresent();
    List<Field<String>> texts = new ArrayList<>();
    for (Node node : elements(name)) {
      if (list && Nodes.isBlank(node)) {
        problems.add(
            Problem.warning(
                new Locus(where, Nodes.lineOf(node) + shift),
                "field \""
                    + name
                    + "\" lists an empty text; write one, in quotes if it begins with \"#\", or take"
                    + " the entry out"));
      }
      scalar(name, node).ifPresent(texts::add);
    }
    return texts;
  }

  /** A field that holds {@code true} or {@code false}. */
  boolean flag(String name) {
    Optional<Field<String>> field = text(name);
    if (field.isPresent()
        && !field.get().value().equals("true")
        && !field.get().value().equals("false")) {
      errorAt(
          field.get().line(),
          name + " \"" + Nodes.shown(field.get().value()) + "\" is neither true nor false");
    }
    return field.isPresent() && field.get().value().equals("true");
  }

  /** A field that holds an EDTF date. */
  Optional<Field<Edtf>> date(String name) {
    Optional<Field<String>> field = text(name);
    Optional<Field<Edtf>> date =
        field.flatMap(text -> Edtf.of(text.value()).map(edtf -> new Field<>(edtf, text.line())));
    if (field.isPresent() && date.isEmpty()) {
      errorAt(
          field.get().line(),
          name
              + " \""
              + Nodes.shown(field.get().value())
              + "\" is no EDTF date; write a day 2022-01-20, a month 2022-01, a year 2022 or 2022~ for about");
    }
    return date;
  }

  /** A field that holds an absolute address of the web. */
  Optional<Field<URI>> address(String name) {
    Optional<Field<String>> field = text(name);
    Optional<Field<URI>> address =
        field.flatMap(text -> HtmlHead.web(text.value()).map(uri -> new Field<>(uri, text.line())));
    if (field.isPresent() && address.isEmpty()) {
      errorAt(
          field.get().line(),
          name
              + " \""
              + Nodes.shown(field.get().value())
              + "\" is no address of the web; write https://…");
    }
    return address;
  }

  /** A field that holds a list of mappings. */
  List<Fields> items(String name) {
    List<Fields> items = new ArrayList<>();
    for (Node node : elements(name)) {
      Fields item = new Fields(where, shift, problems);
      item.fill(node);
      items.add(item);
    }
    return items;
  }

  /** A field that holds a mapping of texts to texts, in the order of the file. */
  List<Map.Entry<Field<String>, String>> pairs(String name) {
    List<Map.Entry<Field<String>, String>> pairs = new ArrayList<>();
    Optional<Node> node = value(name);
    if (node.isEmpty()) {
      return pairs;
    }
    if (!(node.get() instanceof MappingNode mapping)) {
      error(
          Nodes.lineOf(node.get()),
          "field \""
              + name
              + "\" holds "
              + Nodes.kind(node.get())
              + "; write \"phrase: reason\" pairs below it");
      return pairs;
    }
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<Field<String>> key = scalar(name, tuple.getKeyNode());
      Optional<Field<String>> reason = scalar(name, tuple.getValueNode());
      if (Nodes.isBlank(tuple.getKeyNode()) || Nodes.isBlank(tuple.getValueNode())) {
        error(
            Nodes.lineOf(tuple.getKeyNode()),
            "field \""
                + name
                + "\" holds "
                + key.map(phrase -> "\"" + Nodes.shown(phrase.value()) + "\" without a reason")
                    .orElse("a reason without a phrase")
                + "; write \"phrase: reason\"");
      } else if (key.isPresent() && reason.isPresent()) {
        Integer first = lines.putIfAbsent(key.get().value(), key.get().line());
        if (first == null) {
          pairs.add(Map.entry(key.get(), reason.get().value()));
        } else {
          errorAt(
              key.get().line(),
              "field \""
                  + name
                  + "\" holds \""
                  + Nodes.shown(key.get().value())
                  + "\" a second time (first in line "
                  + first
                  + "); keep one of them");
        }
      }
    }
    return pairs;
  }

  /** The 1-based line of the file where the mapping begins. */
  int line() {
    return line + shift;
  }

  /** Tells of the fields that nobody asked for. */
  void done() {
    for (Map.Entry<String, NodeTuple> field : fields.entrySet()) {
      if (!asked.contains(field.getKey())) {
        error(
            Nodes.lineOf(field.getValue().getKeyNode()),
            "unknown field \"" + field.getKey() + "\"; known here: " + String.join(", ", asked));
      }
    }
  }

  /** Tells of something wrong in a line of the file. */
  void errorAt(int fileLine, String message) {
    problems.add(Problem.error(new Locus(where, fileLine), message));
  }

  private void error(int yamlLine, String message) {
    errorAt(yamlLine + shift, message);
  }

  private Optional<Node> value(String name) {
    asked.add(name);
    return Optional.ofNullable(fields.get(name)).map(NodeTuple::getValueNode);
  }

  private List<Node> elements(String name) {
    Optional<Node> node = value(name);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    return node.stream().toList();
  }

  private Optional<Field<String>> scalar(String name, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      boolean colon = node instanceof MappingNode;
      error(
          Nodes.lineOf(node),
          "field \""
              + name
              + "\" holds "
              + Nodes.kind(node)
              + "; write text"
              + (colon ? ", in quotes if it has a colon" : ""));
      return Optional.empty();
    }
    if (scalar.getValue().chars().anyMatch(Nodes::isHidden)) {
      error(
          Nodes.lineOf(node),
          "field \""
              + name
              + "\" holds \""
              + Nodes.shown(scalar.getValue())
              + "\", with a character that does not show; take it out");
      return Optional.empty();
    }
    return scalar.getValue().isBlank()
        ? Optional.empty()
        : Optional.of(new Field<>(scalar.getValue().strip(), Nodes.lineOf(node) + shift));
  }
}
