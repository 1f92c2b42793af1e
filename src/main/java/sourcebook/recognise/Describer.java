package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.Precision;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.DateMention;
import sourcebook.model.Description;
import sourcebook.model.Emendation;
import sourcebook.model.Evidence;
import sourcebook.model.Fact;
import sourcebook.model.Folding;
import sourcebook.model.Lines;
import sourcebook.model.Source;
import sourcebook.model.Text;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;
import sourcebook.model.Words;

/**
 * Reads from a text what it says of itself: title, authors, translators, date of publication,
 * language and kind, each with the line that says so.
 *
 * <p>The lines are those that cleaning took out of the text as metadata. What is declared wins;
 * what no line says stays empty. {@code By Ana Costa - January 3 2021} gives author and date.
 */
final class Describer {
  private static final Set<String> BYLINES = Words.of("bylines.txt");
  private static final Set<String> TRANSLATORS = Words.of("translators.txt");
  private static final Map<String, String> KINDS = kinds();
  private static final int LONGEST_TITLE = 200;

  private final TimeFinder times;

  Describer(TimeFinder times) {
    this.times = times;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : Words.lines("kinds.tsv")) {
      int tab = line.indexOf('\t');
      kinds.put(Folding.of(line.substring(0, tab)), line.substring(tab + 1).strip());
    }
    return kinds;
  }

  /** What is known of a source: what is declared and, where that is silent, what its text says. */
  Description describe(Cleaned cleaned, List<Tokens> tokens, List<Turn> turns) {
    Source source = cleaned.source();
    Optional<Fact<String>> title = Optional.empty();
    List<Fact<String>> authors = new ArrayList<>();
    List<Fact<String>> translators = new ArrayList<>();
    Optional<Fact<Edtf>> published = Optional.empty();
    Optional<Fact<String>> kind = Optional.empty();
    for (Emendation line : cleaned.emendations()) {
      if (line.action() != Action.METADATA) {
        continue;
      }
      String words = plain(line.before());
      switch (line.rule()) {
        case "title" -> title = title.or(() -> Optional.of(fact(source, line, words)));
        case "byline" -> {
          if (authors.isEmpty()) {
            people(words, BYLINES).forEach(name -> authors.add(fact(source, line, name)));
          }
          published = published.or(() -> date(source, line, words));
        }
        case "dateline" -> published = published.or(() -> date(source, line, words));
        case "translator" ->
            people(words, TRANSLATORS).forEach(name -> translators.add(fact(source, line, name)));
        case "kind-label" ->
            kind =
                kind.or(
                    () ->
                        Optional.ofNullable(KINDS.get(Folding.of(words)))
                            .map(label -> fact(source, line, label)));
        default -> {
          // A photograph's credit and the like say nothing of the text.
        }
      }
    }
    return source
        .declared()
        .or(
            new Description(
                title.or(() -> firstHeading(source)),
                authors,
                translators,
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                language(source, tokens),
                Optional.of(kind(source, turns, kind)),
                false,
                Set.of(),
                List.of(),
                Optional.empty()));
  }

  private static <T> Fact<T> fact(Source source, Emendation line, T value) {
    String file = source.provenance().file();
    return new Fact<>(value, new Evidence(line.rule(), file, line.line(), line.before().strip()));
  }

  private static Optional<Fact<String>> firstHeading(Source source) {
    if (source.blocks().isEmpty()) {
      return Optional.empty();
    }
    Block first = source.blocks().get(0);
    String words = first.words().strip();
    if (first.kind() != BlockKind.HEADING || words.isEmpty() || words.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    Evidence evidence =
        new Evidence("first-heading", source.provenance().file(), source.line(first, 0), words);
    return Optional.of(new Fact<>(words, evidence));
  }

  private Optional<Fact<Edtf>> date(Source source, Emendation line, String words) {
    Block block = new Block(1, BlockKind.PARAGRAPH, 0, Text.verbatim(words, 0));
    Source alone =
        new Source(
            source.id(),
            source.where(),
            source.provenance(),
            Description.NONE,
            words,
            Lines.of(words),
            List.of(block));
    for (DateMention mention : times.find(alone, Optional.empty())) {
      if (mention.date().isPresent()
          && mention.date().get() instanceof EdtfDate date
          && date.precision() != Precision.DECADE
          && date.precision() != Precision.CENTURY) {
        return Optional.of(fact(source, line, date));
      }
    }
    return Optional.empty();
  }

  /** The names in a line, without what introduces them and without a date behind them. */
  private static List<String> people(String line, Set<String> introductions) {
    Tokens tokens = Tokens.of(line);
    int first = 0;
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < Math.min(3, tokens.count()); i++) {
      head.append(i == 0 ? "" : " ").append(tokens.folded(i));
      if (introductions.contains(head.toString())) {
        first = i + 1;
      }
    }
    List<String> names = new ArrayList<>();
    if (first >= tokens.count()) {
      return names;
    }
    String rest = line.substring(tokens.start(first));
    for (String part : rest.split("\\s[-–—|•·]\\s|[|•·;,،&]|\\s(?:and|und|et|y)\\s|\\sو\\s?", -1)) {
      String name = strip(part);
      boolean dated = name.chars().anyMatch(Character::isDigit);
      if (dated) {
        break;
      }
      if (name.codePoints().anyMatch(Character::isLetter) && name.length() <= LONGEST_TITLE) {
        names.add(name);
      }
    }
    return names;
  }

  private static String strip(String part) {
    int from = 0;
    int to = part.length();
    while (from < to && !Character.isLetterOrDigit(part.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(part.charAt(to - 1))
        && part.charAt(to - 1) != ')') {
      to--;
    }
    return part.substring(from, to);
  }

  /** A line without link targets and marks of emphasis: {@code [Ana \(/a\)](#)} → {@code Ana}. */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean target =
          c == '('
              && i > 0
              && (raw.charAt(i - 1) == ']' || raw.charAt(i - 1) == '\\' || raw.startsWith("(/", i));
      if (depth > 0) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      } else if (target) {
        depth = 1;
      } else if (c != '[' && c != ']' && c != '*' && c != '\\' && c != '#' && c != '\n') {
        plain.append(c);
      } else if (c == '\n') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static Optional<Fact<String>> language(Source source, List<Tokens> tokens) {
    return Language.of(tokens)
        .map(
            guess -> {
              int line = source.line(source.blocks().get(0), 0);
              String file = source.provenance().file();
              return new Fact<>(guess.tag(), new Evidence(guess.rule(), file, line, guess.words()));
            });
  }

  private static Fact<String> kind(Source source, List<Turn> turns, Optional<Fact<String>> label) {
    String file = source.provenance().file();
    if (!turns.isEmpty()) {
      Turn first = turns.get(0);
      int line = line(source, first.span().block());
      return new Fact<>("interview", new Evidence("turns", file, line, first.label()));
    }
    int line = source.blocks().isEmpty() ? 1 : source.line(source.blocks().get(0), 0);
    return label.orElseGet(() -> new Fact<>("article", new Evidence("default", file, line, "")));
  }

  private static int line(Source source, int number) {
    return source.blocks().stream()
        .filter(block -> block.number() == number)
        .mapToInt(block -> source.line(block, 0))
        .findFirst()
        .orElse(1);
  }
}
