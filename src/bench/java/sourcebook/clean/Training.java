package sourcebook.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sourcebook.model.Cleaned;
import sourcebook.model.Source;
import sourcebook.read.CorpusReader;
import sourcebook.read.Limits;

/**
 * Fits the weights of {@link Surroundings} to the pages of {@code bench/extraction}, and tells how
 * good they are on pages that they were not fitted to.
 *
 * <p>{@code fit} writes the weights to the resources; {@code validate SEED…} leaves out a tenth of
 * the pages at a time, cleans them with weights fitted to the others, and prints the benchmark's
 * precision, recall and F1 over all pages, once for each seed of the tenths.
 */
public final class Training {
  private static final Path BENCH = Path.of("..", "shared", "bench", "extraction");
  private static final Path WEIGHTS = Path.of("src/main/resources/sourcebook/clean");
  private static final int FOLDS = 10;
  private static final double FREEDOM = 0.02;
  private static final double BORDER_FREEDOM = 0.01;

  /** A block counts for its words, up to so many. */
  private static final int LONG = 60;

  private final Map<String, String> marked;
  private final List<Example> texts;
  private final List<Example> pages;

  private Training(Path bench) throws IOException {
    marked = Score.marked(bench.resolve("gold.json"));
    texts = examples(bench.resolve("text"));
    pages = examples(bench.resolve("html"));
  }

  /** Fits or validates; see the class. */
  public static void main(String[] arguments) throws IOException {
    if (!Files.isDirectory(BENCH)) {
      System.out.println("skipped, since " + BENCH + " is not here");
      return;
    }
    Training training = new Training(BENCH);
    if (arguments[0].equals("fit")) {
      training.write();
    } else {
      for (String seed : Arrays.asList(arguments).subList(1, arguments.length)) {
        training.validate(Long.parseLong(seed));
      }
    }
  }

  /** A page, measured when the rules before have done their work. */
  private record Example(
      String name,
      Source source,
      Columns columns,
      Columns borders,
      boolean[] text,
      double[] words) {
    int first() {
      int i = 0;
      while (i < text.length && !text[i]) {
        i++;
      }
      return i;
    }

    int last() {
      int i = text.length - 1;
      while (i >= 0 && !text[i]) {
        i--;
      }
      return i;
    }
  }

  private List<Example> examples(Path folder) throws IOException {
    List<Path> files;
    try (var entries = Files.list(folder)) {
      files = entries.sorted().toList();
    }
    List<String> rules = Cleaner.ruleNames();
    Cleaner before = new Cleaner(new TreeSet<>(rules.subList(0, rules.indexOf("surroundings"))));
    CorpusReader reader = new CorpusReader(Limits.DEFAULT);
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      Source source = reader.readFile(file, new ArrayList<>()).orElseThrow();
      Cleaned cleaned = before.clean(List.of(source), () -> {}).get(0);
      examples.add(example(CorpusReader.name(file), source, new Draft(cleaned.source())));
    }
    return examples;
  }

  private Example example(String name, Source source, Draft draft) {
    Gauge[] gauges = Gauge.of(draft);
    List<String> plain = new ArrayList<>();
    boolean page = false;
    for (int i = 0; i < gauges.length; i++) {
      plain.add(draft.line(i).plain());
      page |= draft.block(i).container().isPresent();
    }
    Columns columns = new Columns(gauges.length);
    LineTraits lines = new LineTraits(gauges);
    lines.addTo(columns);
    if (page) {
      new PageTraits(draft, gauges, lines).addTo(columns);
    }
    Columns borders = new Columns(gauges.length);
    new BorderTraits(gauges).addTo(borders);
    double[] shares = Alignment.shares(plain, marked.get(name));
    boolean[] text = new boolean[shares.length];
    double[] words = new double[shares.length];
    double sum = 1;
    for (int i = 0; i < text.length; i++) {
      text[i] = shares[i] >= 0.5;
      words[i] = Math.min(LONG, Math.max(1, draft.line(i).words()));
      sum += text[i] ? words[i] : 0;
    }
    for (int i = 0; i < words.length; i++) {
      words[i] /= sum;
    }
    return new Example(name, source, columns, borders, text, words);
  }

  private static Weights blocks(List<Example> examples) {
    boolean[] is = new boolean[rows(examples)];
    double[] importance = new double[is.length];
    int at = 0;
    for (Example each : examples) {
      for (int i = 0; i < each.text.length; i++) {
        is[at] = each.text[i];
        importance[at++] = each.words[i];
      }
    }
    return regression(examples.stream().map(Example::columns).toList())
        .fit(is, importance, FREEDOM);
  }

  private static Weights border(List<Example> examples, boolean first) {
    boolean[] is = new boolean[rows(examples)];
    double[] importance = new double[is.length];
    Arrays.fill(importance, 1);
    int at = 0;
    for (Example each : examples) {
      is[at + (first ? each.first() : each.last())] = true;
      at += each.text.length;
    }
    return regression(examples.stream().map(Example::borders).toList())
        .fit(is, importance, BORDER_FREEDOM);
  }

  private static int rows(List<Example> examples) {
    return examples.stream().mapToInt(each -> each.text.length).sum();
  }

  private static Regression regression(List<Columns> all) {
    List<String> names =
        IntStream.range(0, all.get(0).traits()).mapToObj(all.get(0)::name).toList();
    List<double[]> rows = new ArrayList<>();
    for (Columns columns : all) {
      for (int i = 0; i < columns.blocks(); i++) {
        double[] row = new double[names.size()];
        for (int k = 0; k < row.length; k++) {
          row[k] = columns.numbers(k).applyAsDouble(i);
        }
        rows.add(row);
      }
    }
    return new Regression(names, rows.toArray(double[][]::new));
  }

  private static Surroundings.Model fit(List<Example> texts, List<Example> pages) {
    return new Surroundings.Model(
        blocks(texts), border(texts, true), border(texts, false), blocks(pages));
  }

  private void write() throws IOException {
    Surroundings.Model model = fit(texts, pages);
    write("line", model.line());
    write("first", model.first());
    write("last", model.last());
    write("page", model.page());
    System.out.println("fitted: text " + score(texts, model) + ", page " + score(pages, model));
  }

  private static void write(String name, Weights weights) throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# Written by sourcebook.clean.Training; a trait, a tab and its weight.\n");
    lines.append(String.format(Locale.ROOT, "constant\t%.4f%n", weights.constant()));
    new TreeMap<>(weights.byName())
        .forEach(
            (trait, weight) ->
                lines.append(String.format(Locale.ROOT, "%s\t%.4f%n", trait, weight)));
    Files.writeString(WEIGHTS.resolve(name + "-weights.tsv"), lines);
  }

  private void validate(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    List<Score> text = new ArrayList<>();
    List<Score> page = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Map<Boolean, List<Integer>> parts =
          IntStream.range(0, order.size())
              .boxed()
              .collect(
                  Collectors.partitioningBy(
                      k -> k % FOLDS == out, Collectors.mapping(order::get, Collectors.toList())));
      Surroundings.Model model = fit(pick(texts, parts.get(false)), pick(pages, parts.get(false)));
      text.add(score(pick(texts, parts.get(true)), model));
      page.add(score(pick(pages, parts.get(true)), model));
    }
    System.out.println(
        "left out, seed " + seed + ": text " + Score.of(text) + ", page " + Score.of(page));
  }

  private static List<Example> pick(List<Example> examples, List<Integer> places) {
    return places.stream().map(examples::get).toList();
  }

  private Score score(List<Example> examples, Surroundings.Model model) {
    Cleaner cleaner = new Cleaner(model);
    List<Cleaned> cleaned =
        cleaner.clean(examples.stream().map(Example::source).toList(), () -> {});
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      scores.add(Score.of(Score.body(cleaned.get(i)), marked.get(examples.get(i).name)));
    }
    return Score.of(scores);
  }
}
