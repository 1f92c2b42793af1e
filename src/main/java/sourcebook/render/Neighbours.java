package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.SourceId;

/** Who is named in the same paragraphs as an actor. */
final class Neighbours {
  private static final int BESIDE_SHOWN = 24;
  private static final int PARAGRAPHS_SHOWN = 4;

  private final Catalogue catalogue;
  private final Map<Block, TreeSet<ActorId>> named = new HashMap<>();

  Neighbours(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Attestation each : catalogue.book().attestations()) {
      named.computeIfAbsent(Block.of(each), none -> new TreeSet<>()).add(each.actor());
    }
  }

  /** Those named in most paragraphs with it first. */
  List<Beside> of(ActorEntry entry) {
    Map<ActorId, List<Block>> shared = new TreeMap<>();
    entry.attestations().stream()
        .map(Block::of)
        .distinct()
        .forEach(
            block ->
                named.get(block).stream()
                    .filter(other -> !other.equals(entry.actor().id()))
                    .forEach(
                        other ->
                            shared.computeIfAbsent(other, none -> new ArrayList<>()).add(block)));
    List<Map.Entry<ActorId, List<Block>>> ranked = new ArrayList<>(shared.entrySet());
    ranked.sort(
        Comparator.comparingInt((Map.Entry<ActorId, List<Block>> each) -> each.getValue().size())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    return ranked.stream().limit(BESIDE_SHOWN).map(each -> beside(each)).toList();
  }

  private Beside beside(Map.Entry<ActorId, List<Block>> other) {
    List<Link> paragraphs =
        other.getValue().stream()
            .limit(PARAGRAPHS_SHOWN)
            .map(
                block -> {
                  String href = Catalogue.href(block.source()) + "#b" + block.number();
                  return new Link(href, "¶" + block.number());
                })
            .toList();
    String name = catalogue.actor(other.getKey()).actor().name();
    int count = other.getValue().size();
    String words = Counts.of(count, "paragraph");
    boolean more = count > PARAGRAPHS_SHOWN;
    return new Beside(Catalogue.href(other.getKey()), name, words, paragraphs, more);
  }

  /** A paragraph. */
  private record Block(SourceId source, int number) {
    static Block of(Attestation name) {
      return new Block(name.mention().span().source(), name.mention().span().block());
    }
  }

  /** An actor named in the same paragraphs. */
  record Beside(
      String href, String name, String shared, List<Link> paragraphs, boolean moreParagraphs) {}
}
