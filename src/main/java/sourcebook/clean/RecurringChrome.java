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
 * sources of one host or publisher. A line has at most {@value #MAX_LENGTH} UTF-16 units and does
 * not end as a sentence does. A notice ends as one, has at most {@value #MAX_NOTICE}, stands in
 * {@value #MOST} (a share) of the host's sources, at least {@value #NOTICED}, and there among the
 * first {@value #TOP} or last {@value #FOOT} blocks. Headings, lines with a speaker's label, what
 * is quoted, what stands three times in one source (a label or refrain) and a line between two long
 * paragraphs (a heading that is not marked as one) stay: people repeat themselves.
 *
 * <p>{@code Home | About | Contact} on forty pages goes; on a single page it stays. After
 * trafilatura, {@code deduplication.py}.
 */
final class RecurringChrome implements CleaningRule {
  static final int MIN_SOURCES = 3;
  static final int MAX_LENGTH = 100;
  private static final int MAX_NOTICE = 400;
  private static final double MOST = 0.6;
  private static final int NOTICED = 4;
  private static final int TOP = 5;
  private static final int FOOT = 8;
  private static final int LABEL = 3;
  private static final int LONG = 100;

  /** Before the key of a notice, so that it is none of a line. */
  private static final String NOTICE = "\n";

  private final Map<String, Set<String>> recurring = new HashMap<>();

  RecurringChrome(List<Source> sources) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    List<Set<String>> lines = sources.parallelStream().map(RecurringChrome::lines).toList();
    for (int i = 0; i < lines.size(); i++) {
      String host = host(sources.get(i));
      if (!lines.get(i).isEmpty()) {
        Map<String, Integer> ofHost = counts.computeIfAbsent(host, h -> new HashMap<>());
        lines.get(i).forEach(line -> ofHost.merge(line, 1, Integer::sum));
      }
      sizes.merge(host, 1, Integer::sum);
    }
    counts.forEach(
        (host, ofHost) -> {
          double most = Math.max(NOTICED, MOST * sizes.get(host));
          ofHost
              .entrySet()
              .removeIf(
                  line ->
                      line.getValue() < (line.getKey().startsWith(NOTICE) ? most : MIN_SOURCES));
          recurring.put(host, Set.copyOf(ofHost.keySet()));
        });
  }

  /**
   * The lines and notices of a source that would be chrome if they recurred; none where its host is
   * unknown.
   */
  private static Set<String> lines(Source source) {
    Set<String> lines = new HashSet<>();
    if (host(source).isEmpty()) {
      return lines;
    }
    List<Block> blocks = source.blocks();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (eligible(block)) {
        String key = Key.of(block.words());
        boolean open = !Line.of(block).closed() && block.words().length() <= MAX_LENGTH;
        boolean edge = i < TOP || i >= blocks.size() - FOOT;
        boolean between = isLong(blocks, i - 1) && isLong(blocks, i + 1);
        counts.merge(key, 1, Integer::sum);
        if (!key.isEmpty() && (open ? !between : edge && !quoted(block.words()))) {
          lines.add(open ? key : NOTICE + key);
        }
      }
    }
    lines.removeIf(line -> counts.get(line.strip()) >= LABEL);
    return lines;
  }

  private static boolean isLong(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at).words().length() > LONG;
  }

  private static boolean quoted(String words) {
    return words.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
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
    Set<String> here = lines(draft.source());
    here.retainAll(lines);
    for (int i = 0; i < draft.size() && !here.isEmpty(); i++) {
      if (eligible(draft.block(i))) {
        String key = Key.of(draft.block(i).words());
        if (here.contains(key) && !draft.line(i).closed()) {
          draft.drop(i, "the same line stands in three sources of its host at least");
        } else if (here.contains(NOTICE + key)) {
          draft.drop(i, "the same notice stands in most sources of its host");
        }
      }
    }
  }

  private static boolean eligible(Block block) {
    String words = block.words();
    return block.kind() != BlockKind.HEADING
        && words.length() <= MAX_NOTICE
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
