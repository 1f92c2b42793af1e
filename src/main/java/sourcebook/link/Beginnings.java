package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.SourceId;

/**
 * Which sources are meant by the beginnings of their ids, up to a hyphen or the end; a whole id
 * means its source alone.
 */
final class Beginnings {
  private final Map<String, List<SourceId>> meant = new HashMap<>();

  /** The beginnings of these ids. */
  Beginnings(List<SourceId> sources) {
    for (SourceId id : sources) {
      String slug = id.slug();
      for (int end = slug.indexOf('-'); end >= 0; end = slug.indexOf('-', end + 1)) {
        meant.computeIfAbsent(slug.substring(0, end), any -> new ArrayList<>(1)).add(id);
      }
    }
    sources.forEach(id -> meant.put(id.slug(), List.of(id)));
  }

  /** The sources that a beginning may mean, in their order. */
  List<SourceId> of(String beginning) {
    return meant.getOrDefault(beginning, List.of());
  }
}
