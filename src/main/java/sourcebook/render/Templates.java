package sourcebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * The templates, stylesheet and script of a site: those of the jar, each of which a file of the
 * same name in the author's folder replaces.
 */
final class Templates {
  private static final String BUILT_IN = "/sourcebook/templates/";
  private static final String SUFFIX = ".mustache";
  private static final String PARTIALS = "partials/";

  /** All files that the jar holds: a folder on a class path cannot be listed from within a jar. */
  private static final List<String> FILES =
      List.of(
          "404.css",
          "404.js",
          "404.mustache",
          "about.mustache",
          "actor.mustache",
          "actors.css",
          "actors.mustache",
          "app.js",
          "audit.mustache",
          "audit-part.mustache",
          "index.mustache",
          "parallels.css",
          "parallels.mustache",
          "partials/account.mustache",
          "partials/event.mustache",
          "partials/foot.mustache",
          "partials/head.mustache",
          "partials/insource.mustache",
          "partials/passage.mustache",
          "partials/person.mustache",
          "partials/quote.mustache",
          "partials/removal.mustache",
          "source.mustache",
          "sources.mustache",
          "style.css",
          "timeline.mustache");

  private final TreeMap<String, Found> files = new TreeMap<>();
  private final TreeMap<String, List<TemplateNode>> partials = new TreeMap<>();
  private final TreeSet<Problem> problems = new TreeSet<>();

  /** Reads the built-in templates, and those of a folder over them. */
  Templates(Optional<Path> folder) throws IOException {
    for (String file : FILES) {
      files.put(file, new Found("templates/" + file, builtIn(file)));
    }
    if (folder.isPresent()) {
      override(folder.get());
    }
    files.forEach(
        (file, found) -> {
          if (file.startsWith(PARTIALS)) {
            String name = file.substring(PARTIALS.length(), file.length() - SUFFIX.length());
            partials.put(name, parse(found));
          }
        });
  }

  /** What is wrong with the templates, as far as they were asked for. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The template of a kind of page, its names bound to the view that it shows. */
  <V extends Record> Template<V> template(String name, Class<V> view) {
    return new TemplateBinder(partials, problems).bind(parse(files.get(name + SUFFIX)), view);
  }

  /** The words of a file that is no template, such as {@code style.css}. */
  String text(String file) {
    return files.get(file).text();
  }

  private void override(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      String label = path.toString().replace('\\', '/');
      boolean partial = name.startsWith(PARTIALS) && name.endsWith(SUFFIX);
      if (files.containsKey(name) || partial) {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        files.put(name, new Found(label, lines(text)));
      } else if (!name.startsWith(".")) {
        String there = String.join(", ", FILES);
        problems.add(
            Problem.warning(Locus.of(label), "replaces no template; name it like one of " + there));
      }
    }
  }

  private List<TemplateNode> parse(Found file) {
    try {
      return TemplateParser.parse(file.label(), file.text());
    } catch (TemplateParser.Malformed malformed) {
      problems.add(
          Problem.error(
              malformed.where(),
              malformed.getMessage()
                  + "; close each {{#name}} with {{/name}} and each tag with }}"));
      return List.of();
    }
  }

  private static String builtIn(String file) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + file)) {
      if (in == null) {
        throw new IOException("the jar lacks " + BUILT_IN + file);
      }
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Text with line feeds alone, so that a site is the same wherever its templates were saved. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private record Found(String label, String text) {}
}
