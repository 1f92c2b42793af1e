package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcebook.model.SourceId;

/**
 * Which sources are meant by the beginnings of their ids, up to a hyphen or the end; a whole id
 * means its source alone.
 */
final class Beginnings {
  private final Map<String, List<SourceId>> meant = new HashMap<>();

  /**
   * The sources of these beginnings.
   *
   * @param asked the beginnings that occur
   */
  Beginnings(Set<String> asked, List<SourceId> sources) {
    for (SourceId id : sources) {
      String slug = id.slug();
      for (int end = slug.indexOf('-'); end >= 0; end = slug.indexOf('-', end + 1)) {
        add(slug.substring(0, end), id, asked);
      }
    }
    for (SourceId id : sources) {
      if (asked.contains(id.slug())) {
        meant.put(id.slug(), List.of(id));
      }
    }
  }

  private void add(String beginning, SourceId id, Set<String> asked) {
    if (asked.contains(beginning)) {
      meant.computeIfAbsent(beginning, any -> new ArrayList<>(1)).add(id);
    }
  }

  /** The sources that a beginning may mean, in their order. */
  List<SourceId> of(String beginning) {
    return meant.getOrDefault(beginning, List.of());
  }
}
