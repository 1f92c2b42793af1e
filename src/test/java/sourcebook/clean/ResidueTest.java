package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.Description;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Source;
import sourcebook.model.Text;

/**
 * The examples of {@code residue/<rule>.md}, each run through its rule alone.
 *
 * <p>{@code emend: why} holds what is found, a line {@code .}, and what is left; {@code keep: why}
 * what must stay; {@code unsolved: why} a known miss, which fails when it starts to work. {@code
 * <nav>} before a block makes it marked navigation; {@code ==} parts the sources of one publisher;
 * what is left is written with {@code # }, {@code caption: } or {@code standfirst: } before blocks
 * of that kind.
 */
class ResidueTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "residue");
  private static final String FENCE = "```";

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsPage() {
    return Cleaner.ruleNames().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule, () -> assertThat(kinds(rule)).contains("emend", "keep")));
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String rule : Cleaner.ruleNames()) {
      for (Example example : examples(rule)) {
        tests.add(
            DynamicTest.dynamicTest(rule + ", " + example.title(), () -> check(rule, example)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasItsRule() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(f -> f.endsWith(".md"))
              .sorted()
              .toList();
      return pages.stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      page,
                      () -> assertThat(Cleaner.ruleNames()).contains(page.replace(".md", ""))));
    }
  }

  /** One fence: its kind and reason, what is found and what is left. */
  private record Example(String title, String found, String left, boolean all) {
    private String kind() {
      return title.substring(0, title.indexOf(':'));
    }
  }

  private static void check(String rule, Example example) {
    Cleaner cleaner = example.all() ? new Cleaner() : new Cleaner(Set.of(rule));
    String cleaned = written(cleaner, example.found());
    if (example.kind().equals("unsolved")) {
      assertThat(cleaned).as("solved now: make it an emend").isNotEqualTo(example.left());
    } else {
      assertThat(cleaned).isEqualTo(example.left());
    }
  }

  private static Set<String> kinds(String rule) throws IOException {
    return examples(rule).stream().map(Example::kind).collect(Collectors.toSet());
  }

  private static List<Example> examples(String rule) throws IOException {
    Path page = FOLDER.resolve(rule + ".md");
    assertThat(page).as("the page of examples of rule %s", rule).exists();
    List<Example> examples = new ArrayList<>();
    List<String> lines = Arrays.asList(Files.readString(page).split("\n", -1));
    boolean all = lines.contains("Rules: all");
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
        List<String> body = lines.subList(i + 1, end);
        int dot = body.indexOf(".");
        String found = String.join("\n", dot < 0 ? body : body.subList(0, dot));
        String left = dot < 0 ? bare(found) : String.join("\n", body.subList(dot + 1, body.size()));
        examples.add(new Example(lines.get(i).substring(FENCE.length()), found, left, all));
        i = end;
      }
      i++;
    }
    return examples;
  }

  /** What must stay, as it is written when nothing was done. */
  private static String bare(String found) {
    return Stream.of(found.split("\n==\n"))
        .map(
            source ->
                source
                    .replace("<nav> ", "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n\n")))
        .collect(Collectors.joining("\n==\n"));
  }

  private static String written(Cleaner cleaner, String found) {
    Evidence evidence = new Evidence("sidecar", "any.yml", 1, "Harbour Weekly");
    List<Source> sources = new ArrayList<>();
    for (String text : found.split("\n==\n")) {
      Description declared =
          new Description(
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.of(new Fact<>("Harbour Weekly", evidence)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              Set.of(),
              List.of(),
              Optional.empty());
      Source source = Scrape.of("source-" + sources.size(), text, declared);
      sources.add(source.with(source.blocks().stream().map(ResidueTest::marked).toList()));
    }
    return cleaner.clean(sources, () -> {}).stream()
        .map(ResidueTest::written)
        .collect(Collectors.joining("\n==\n"));
  }

  private static Block marked(Block block) {
    boolean nav = block.words().startsWith("<nav> ");
    return nav
        ? block
            .with(block.text().replace(List.of(new Text.Edit(0, "<nav> ".length(), ""))))
            .as(BlockKind.CHROME)
        : block;
  }

  private static String written(Cleaned cleaned) {
    return cleaned.source().blocks().stream()
        .map(
            block ->
                switch (block.kind()) {
                  case HEADING -> "# " + block.words();
                  case CAPTION -> "caption: " + block.words();
                  case STANDFIRST -> "standfirst: " + block.words();
                  default -> block.words();
                })
        .collect(Collectors.joining("\n\n"));
  }
}
