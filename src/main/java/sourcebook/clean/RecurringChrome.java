package sourcebook.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Source;

/**
 * Drops blocks that recur on many pages of one host: menus, cookie notices, share bars.
 *
 * <p>Evidence: the same text, case and white space folded, in at least {@value #MIN_SOURCES}
 * sources of one host or publisher. Headings, blocks over {@value #MAX_LENGTH} UTF-16 units and
 * lines with a speaker's label stay: they recur because people repeat themselves.
 */
final class RecurringChrome implements CleaningRule {
  static final int MIN_SOURCES = 3;
  static final int MAX_LENGTH = 100;

  private final Map<String, Set<String>> recurring = new HashMap<>();

  RecurringChrome(List<Source> sources) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    List<Set<String>> lines = sources.parallelStream().map(RecurringChrome::lines).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        Map<String, Integer> ofHost =
            counts.computeIfAbsent(host(sources.get(i)), h -> new HashMap<>());
        lines.get(i).forEach(line -> ofHost.merge(line, 1, Integer::sum));
      }
    }
    counts.forEach(
        (host, ofHost) -> {
          ofHost.values().removeIf(count -> count < MIN_SOURCES);
          recurring.put(host, Set.copyOf(ofHost.keySet()));
        });
  }

  /**
   * The lines of a source that would be chrome if they recurred; none where its host is unknown.
   */
  private static Set<String> lines(Source source) {
    Set<String> lines = new HashSet<>();
    if (!host(source).isEmpty()) {
      for (Block block : source.blocks()) {
        if (eligible(block)) {
          String key = Key.of(block.words());
          if (!key.isEmpty() && !Line.of(block).closed()) {
            lines.add(key);
          }
        }
      }
    }
    return lines;
  }

  @Override
  public String name() {
    return "recurring-chrome";
  }

  @Override
  public void apply(Draft draft) {
    Set<String> lines = recurring.getOrDefault(host(draft.source()), Set.of());
    if (lines.isEmpty()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (eligible(draft.block(i))
          && !draft.line(i).closed()
          && lines.contains(Key.of(draft.block(i).words()))) {
        draft.drop(i, "the same line stands in three sources of its host at least");
      }
    }
  }

  private static boolean eligible(Block block) {
    String words = block.words();
    return block.kind() != BlockKind.HEADING
        && words.length() <= MAX_LENGTH
        && Turns.label(words).isEmpty();
  }

  private static String host(Source source) {
    return source
        .declared()
        .url()
        .map(fact -> fact.value().getHost() == null ? "" : fact.value().getHost())
        .filter(host -> !host.isEmpty())
        .or(() -> source.declared().publisher().map(fact -> fact.value()))
        .orElse("");
  }
}
