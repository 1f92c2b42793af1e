package sourcebook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the site's data, written as JSON (an array of objects, one a line) and as CSV (RFC
 * 4180).
 *
 * <p>A cell is text, a number, a truth value, a list or a mapping of these, or an empty {@link
 * Optional} for what is not known: {@code null} in JSON, nothing in CSV. In CSV a list of texts is
 * joined with {@code "; "}, and what is nested deeper is written as JSON.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula and may run what a scraped page wrote there. In CSV such a text gets an apostrophe in
 * front, and so does one that begins with apostrophes before such a sign: taking one off where
 * these stand gives the text back. Numbers stay as they are; JSON holds each text as it stands.
 */
final class Table {
  private static final JsonFactory JSON = new JsonFactory();

  /** Signs that begin a formula, their wide forms, and blanks behind which one is looked for. */
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private final String name;
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  Table(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  /** Adds a row, a cell for each column. */
  void row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns);
    }
    rows.add(List.of(cells));
  }

  String name() {
    return name;
  }

  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(null);
      out.append('[');
      for (int i = 0; i < rows.size(); i++) {
        json.flush();
        out.append(i == 0 ? "\n" : ",\n");
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
          row.put(columns.get(column), rows.get(i).get(column));
        }
        value(json, row);
      }
      json.flush();
      out.append("\n]\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  String csv() {
    StringBuilder out = new StringBuilder();
    out.append(String.join(",", columns)).append("\r\n");
    for (List<Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : ",");
        cell(out, row.get(i));
      }
      out.append("\r\n");
    }
    return out.toString();
  }

  private static void cell(StringBuilder out, Object value) {
    String flat = flat(value);
    String text = !(value instanceof Number) && isFormula(flat) ? "'" + flat : flat;
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  /** Whether a text begins, but for apostrophes, with a sign that makes a cell a formula. */
  private static boolean isFormula(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
  }

  private static String flat(Object cell) {
    if (cell instanceof Optional<?> maybe) {
      return maybe.map(Table::flat).orElse("");
    }
    if (cell instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return String.join("; ", list.stream().map(Object::toString).toList());
    }
    return cell instanceof List<?> || cell instanceof Map<?, ?> ? json(cell) : cell.toString();
  }

  /** A single value as JSON. */
  static String json(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      value(json, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Optional<?> maybe) {
      if (maybe.isPresent()) {
        value(json, maybe.get());
      } else {
        json.writeNull();
      }
    } else if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.writeFieldName(field.getKey().toString());
        value(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }
}
